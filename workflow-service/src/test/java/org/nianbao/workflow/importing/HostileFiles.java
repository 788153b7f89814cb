package org.nianbao.workflow.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are uploaded by mistake. */
final class HostileFiles {

    private static final String PICTURE = """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>> endobj
            4 0 obj <</Length 31>> stream
            q 595 0 0 842 0 0 cm /I Do Q
            endstream endobj
            5 0 obj <</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>> stream
            0
            endstream endobj
            trailer <</Root 1 0 R>>
            """;

    private HostileFiles() {}

    static byte[] of(String kind) {
        return switch (kind) {
            case "compound" -> compound();
            case "picture" -> PICTURE.getBytes(StandardCharsets.ISO_8859_1);
            case "rtf" -> "{\\rtf1\\ansi report}".getBytes(StandardCharsets.ISO_8859_1);
            case "zip" -> zip();
            case "truncated" -> "%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.ISO_8859_1);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** What WPS writes: a compound file, whose streams have names of Word. */
    private static byte[] compound() {
        byte[] file = new byte[4096];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        return file;
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("年报/说明.txt"));
            zip.write("说明".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
