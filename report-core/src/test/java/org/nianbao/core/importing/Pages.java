package org.nianbao.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.layout.ReportLayout;
import org.nianbao.core.layout.Standing;
import org.nianbao.core.rendering.html.HtmlWriter;
import org.nianbao.core.testing.PrintedReports;

/** Pages with a report in the official layout, changed the way that published reports differ from it. */
final class Pages {

    static final Editions EDITIONS = EditionFiles.editions();
    static final ReportReader READER = new ReportReader(EDITIONS);

    private Pages() {}

    /** A report in which every cell has a figure of its own. */
    static AnnualReport full(String edition) {
        return PrintedReports.full(edition);
    }

    /** The report as a page, without any trace that says where its cells are. */
    static Document page(AnnualReport report) {
        Document page = Jsoup.parse(new HtmlWriter().fragment(ReportLayout.lay(report, EDITIONS, Standing.APPROVED)));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /** Reads the full report's page after a change to it. */
    static ImportResult read(String edition, Consumer<Document> change) {
        Document page = page(full(edition));
        change.accept(page);
        return read(page);
    }

    static ImportResult read(Document page) {
        page.select("[data-cell]").removeAttr("data-cell");
        page.select("[data-table]").removeAttr("data-table");
        page.select("[data-block]").removeAttr("data-block");
        return READER.read(page.outerHtml().getBytes(StandardCharsets.UTF_8), "page.html");
    }
}
