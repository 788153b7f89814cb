package org.nianbao.core.importing.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Looks through a zip file before anything opens it: how much it would unpack to, and what is in it. */
public final class ZipBounds {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final long MOST_XML_BYTES = 40L * 1024 * 1024;

    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final Set<String> names = new HashSet<>();

    private ZipBounds() {}

    /**
     * Unpacks everything once, keeping nothing.
     *
     * @return the names of what is in it, in small letters
     * @throws Unreadable when it unpacks to too much or is cut off
     */
    public static Set<String> check(byte[] file) {
        if (!isWhole(file)) {
            throw Unreadable.damaged();
        }
        ZipBounds bounds = new ZipBounds();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            bounds.count(zip);
        } catch (ZipException | java.io.EOFException e) {
            throw Unreadable.damaged();
        } catch (IOException | IllegalArgumentException e) {
            throw Unreadable.damaged();
        }
        return bounds.names;
    }

    /** Whether the directory at the end of the file is there: without it something may be missing. */
    private static boolean isWhole(byte[] file) {
        for (int i = file.length - END_LENGTH; i >= Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT); i--) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private void count(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long total = 0;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw bomb();
            }
            String name = entry.getName().toLowerCase(Locale.ROOT);
            names.add(name);
            long most = name.endsWith(".xml") || name.endsWith(".rels") ? MOST_XML_BYTES : MOST_BYTES;
            long size = 0;
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                size += read;
                total += read;
                if (size > most || total > MOST_BYTES) {
                    throw bomb();
                }
            }
        }
        if (entries == 0) {
            throw Unreadable.damaged();
        }
    }

    private static Unreadable bomb() {
        return new Unreadable("zip-bomb", "文件解压后过大，不像一份年度报告，没有读入。请把正文复制到新的文档再试。");
    }
}
