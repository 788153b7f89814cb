package org.nianbao.core.importing.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils what is packed inside of a file, and packs it again. */
final class PackedMutation {

    private PackedMutation() {}

    /** One or two parts of a package spoiled; now and then one is missing or doubled. */
    static byte[] zip(byte[] file, Mutation mutation) {
        List<String> names = new ArrayList<>();
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                parts.add(zip.readAllBytes());
            }
        } catch (IOException e) {
            return file;
        }
        if (names.isEmpty()) {
            return file;
        }
        for (int i = 1 + mutation.below(2); i > 0; i--) {
            int at = mutation.below(names.size());
            parts.set(
                    at, mutation.below(5) == 0 ? mutation.bytes(parts.get(at), parts) : mutation.words(parts.get(at)));
        }
        int missing = mutation.below(8) == 0 ? mutation.below(names.size()) : -1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.size(); i++) {
                if (i != missing) {
                    zip.putNextEntry(new ZipEntry(names.get(i)));
                    zip.write(parts.get(i));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            return file;
        }
        return bytes.toByteArray();
    }

    /** Some streams of a PDF file unpacked, spoiled and packed, or its bare objects spoiled. */
    static byte[] pdf(byte[] file, Mutation mutation) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (mutation.below(3) == 0) {
            int stream = text.indexOf("stream", mutation.below(text.length()));
            int from = stream < 0 ? 0 : Math.max(0, stream - 300);
            int to = stream < 0 ? Math.min(text.length(), 300) : stream;
            byte[] spoiled = mutation.words(text.substring(from, to).getBytes(StandardCharsets.ISO_8859_1));
            return (text.substring(0, from) + new String(spoiled, StandardCharsets.ISO_8859_1) + text.substring(to))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        for (int i = 1 + mutation.below(3); i > 0; i--) {
            text = stream(text, mutation);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String text, Mutation mutation) {
        int word = text.indexOf("stream", mutation.below(text.length()));
        int from = word < 0 ? -1 : word + (text.startsWith("stream\r\n", word) ? 8 : 7);
        int to = from < 0 ? -1 : text.indexOf("endstream", from);
        if (to < 0) {
            return text;
        }
        try {
            byte[] packed = text.substring(from, to).getBytes(StandardCharsets.ISO_8859_1);
            byte[] plain = new InflaterInputStream(new ByteArrayInputStream(packed)).readNBytes(2_000_000);
            byte[] spoiled = mutation.below(3) == 0 ? mutation.bytes(plain, List.of(plain)) : mutation.words(plain);
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(again, new Deflater(1))) {
                out.write(spoiled);
            }
            return text.substring(0, from) + again.toString(StandardCharsets.ISO_8859_1) + "\n" + text.substring(to);
        } catch (IOException notPacked) {
            return text;
        }
    }
}
