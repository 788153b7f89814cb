package org.nianbao.core.importing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** PDF files written by hand, unpacked: many pages, glyphs, lines or objects. */
final class WorstPdf {

    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private WorstPdf() {}

    static byte[] pages(int pages, int glyphs) {
        return of(pages, page -> {
            StringBuilder text = new StringBuilder("BT /F 4 Tf 4 TL 10 780 Td ");
            for (int i = 0; i < glyphs; i += 100) {
                text.append("(12 345 6 7890 ")
                        .append("1 2 3 4 5 6 7 8 9 ".repeat(5), 0, 85)
                        .append(") Tj T*\n");
            }
            return text.append("ET").toString();
        });
    }

    /** Lines without order. */
    static byte[] rules(int count) {
        return of(1, page -> {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < count; i++) {
                int x = i * 7 % 500;
                int y = i * 13 % 700;
                lines.append(x).append(' ').append(y).append(" m ");
                lines.append(i % 2 == 0 ? x + 40 : x)
                        .append(' ')
                        .append(i % 2 == 0 ? y : y + 40)
                        .append(" l S\n");
            }
            return lines.toString();
        });
    }

    /** A table of so many rows and columns. */
    static byte[] lattice(int size) {
        return of(1, page -> {
            StringBuilder lines = new StringBuilder("0.1 w ");
            for (int i = 0; i <= size; i++) {
                float at = 10 + i * 560f / size;
                lines.append(at).append(" 10 m ").append(at).append(" 570 l S 10 ");
                lines.append(at).append(" m 570 ").append(at).append(" l S\n");
            }
            return lines.toString();
        });
    }

    static byte[] objects(int size) {
        byte[] page = of(1, number -> "BT /F 9 Tf 10 700 Td (1) Tj ET");
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        for (int i = 100; out.size() < size - page.length - 100; i++) {
            out.writeBytes((i + " 0 obj[<</A 1>>]endobj\n").getBytes(StandardCharsets.US_ASCII));
        }
        String whole = new String(page, StandardCharsets.US_ASCII);
        return ("%PDF-1.4\n" + out.toString(StandardCharsets.US_ASCII) + whole.substring(9))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** No table of objects: the library looks for them itself. */
    private static byte[] of(int pages, IntFunction<String> content) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<String> kids = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            String stream = content.apply(i);
            int page = 10 + 2 * i;
            kids.add(page + " 0 R");
            file.append(page)
                    .append(
                            " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ")
                    .append(page + 1)
                    .append(" 0 R>>endobj\n");
            file.append(page + 1)
                    .append(" 0 obj<</Length ")
                    .append(stream.length())
                    .append(">>stream\n")
                    .append(stream)
                    .append("\nendstream endobj\n");
        }
        file.append("3 0 obj")
                .append(FONT)
                .append("endobj\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count ")
                .append(pages)
                .append("/Kids[")
                .append(String.join(" ", kids))
                .append("]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
