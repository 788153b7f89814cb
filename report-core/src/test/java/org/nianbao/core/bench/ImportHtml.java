package org.nianbao.core.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.importing.ReportReader;

/** A portal's page read, beside jsoup parsing it and walking through all of its text. */
final class ImportHtml {

    private ImportHtml() {}

    static Benchmark benchmark() {
        ReportReader reader = new ReportReader(EditionFiles.editions());
        byte[] file = CorpusBytes.of("html/portal-trs.html");
        return new Benchmark(
                "import-html",
                "one page of " + file.length / 1024 + " kB",
                new BigDecimal("3"),
                () -> reader.read(file, "page.html").report().cells().filled().size(),
                () -> walk(file));
    }

    private static int walk(byte[] file) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(file), null, "");
            int[] length = new int[1];
            page.body().traverse((node, depth) -> {
                if (node instanceof TextNode text) {
                    length[0] += text.text().length();
                }
            });
            return length[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
