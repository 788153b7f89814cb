package org.nianbao.core.rendering.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.layout.DocumentBlock;
import org.nianbao.core.layout.ReportDocument;
import org.nianbao.core.layout.Standing;

/** Writes the report as HTML without any script. */
public final class HtmlWriter {

    /** The name of the stylesheet that every page with a report uses. */
    private static final String STYLESHEET = "report.css";

    /** A value of more characters gets a line of the metadata strip to itself. */
    private static final int LONG = 30;

    private static final class Loaded {
        static final String STYLESHEET_TEXT = read();
    }

    /** The stylesheet for fragments and pages alike. */
    public static String stylesheet() {
        return Loaded.STYLESHEET_TEXT;
    }

    /**
     * The report alone, to be embedded in a page: paragraphs and headings carry {@code data-block}, cells
     * {@code data-cell}.
     */
    public String fragment(ReportDocument document) {
        Markup html = new Markup();
        HtmlFragment.write(html, document);
        return html.toString();
    }

    /** A page of its own, stylesheet included; a draft says on screen and on every printed page that it is one. */
    public String page(ReportDocument document, PageMeta meta) {
        Markup html = new Markup();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "zh-CN").line();
        html.open("head").open("meta", "charset", "utf-8").line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", document.title()).line();
        html.open("style").line().raw(stylesheet()).close("style").line();
        if (document.isDraft()) {
            html.open("style")
                    .raw("@page{@top-center{content:\"" + Standing.DRAFT_MARK + "\";color:#c00;font-size:12pt}}")
                    .close("style")
                    .line();
        }
        html.close("head").line();
        html.open("body", "class", "nb-page").line();
        top(html, document, meta);
        links(html, "下载", meta.downloads());
        html.open("div", "class", "nb-layout").line();
        html.open("main", "class", "nb-main").line();
        HtmlFragment.write(html, document);
        html.close("main").line();
        contents(html, document);
        html.close("div").line();
        links(html, "历年报告", meta.related());
        html.close("body").close("html").line();
        return html.toString();
    }

    private static void top(Markup html, ReportDocument document, PageMeta meta) {
        if (document.isDraft()) {
            html.element("div", Standing.DRAFT_MARK, "class", "nb-draft", "role", "note")
                    .line();
        }
        if (!meta.site().isEmpty()) {
            html.open("header", "class", "nb-site").link(meta.site(), meta.siteAddress());
            html.close("header").line();
        }
        if (meta.notice() != null) {
            html.element("aside", meta.notice(), "class", "nb-notice").line();
        }
        if (!meta.entries().isEmpty()) {
            html.open("dl", "class", "nb-strip").line();
            meta.entries()
                    .forEach(entry -> html.open("div", "class", entry.value().length() > LONG ? "nb-long" : null)
                            .element("dt", entry.label())
                            .element("dd", entry.value())
                            .close("div")
                            .line());
            html.close("dl").line();
        }
    }

    /** The contents: beside the text on a wide screen, folded over it on a narrow one. */
    private static void contents(Markup html, ReportDocument document) {
        List<String> headings = new ArrayList<>();
        for (DocumentBlock block : document.blocks()) {
            if (block instanceof DocumentBlock.Heading heading && heading.level() == 1) {
                headings.add(heading.text());
            }
        }
        html.open("nav", "class", "nb-contents", "aria-label", "目录").line();
        html.open("details").element("summary", "目录");
        list(html, headings);
        html.close("details").line();
        html.open("div", "class", "nb-contents-wide").element("p", "目录", "class", "nb-contents-title");
        list(html, headings);
        html.close("div").line().close("nav").line();
    }

    private static void list(Markup html, List<String> headings) {
        html.open("ol");
        for (int i = 0; i < headings.size(); i++) {
            html.open("li").link(headings.get(i), "#" + HtmlFragment.headingId(i + 1));
            html.close("li");
        }
        html.close("ol").line();
    }

    private static void links(Markup html, String title, List<PageMeta.Link> links) {
        if (links.isEmpty()) {
            return;
        }
        html.open("nav", "class", "nb-links", "aria-label", title)
                .element("p", title)
                .open("ul");
        links.forEach(link -> html.open("li").link(link.label(), link.address()).close("li"));
        html.close("ul").close("nav").line();
    }

    private static String read() {
        try (InputStream file = HtmlWriter.class.getResourceAsStream(STYLESHEET)) {
            if (file == null) {
                throw new IllegalStateException(STYLESHEET + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
