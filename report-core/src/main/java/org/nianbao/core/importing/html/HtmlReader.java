package org.nianbao.core.importing.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceDocument;
import org.nianbao.core.importing.source.SourceRemark;
import org.nianbao.core.importing.source.Unreadable;

/**
 * Reads a page: finds the part of it that is the report, leaves navigation and page foot, runs no script and fetches
 * nothing.
 */
public final class HtmlReader {

    /** A page opens far fewer; each may be answered by a dozen elements where formatting is not closed. */
    private static final int MOST_TAGS = 150_000;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Landmarks landmarks;

    public HtmlReader(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    /**
     * Reads a page.
     *
     * @throws Unreadable when it is nested too deep or there is too much of it
     */
    public SourceDocument read(byte[] bytes) {
        Document page = page(bytes);
        SourceBuilder source = new SourceBuilder();
        PageTitles.ofHead(page).forEach(source::title);
        if (!add(page, source, false)) {
            Document hidden = PageSource.of(page);
            if (hidden == null || !add(hidden, source, false)) {
                add(page, source, true);
            }
        }
        return source.build();
    }

    /**
     * Adds what the page says.
     *
     * @param anything also when nothing on it looks like a report
     * @return whether anything does
     */
    private boolean add(Document page, SourceBuilder source, boolean anything) {
        Flow flow = Flow.of(page.body(), landmarks);
        flow.titles().forEach(source::title);
        source.title(page.title());
        ContentRange range = ContentRange.of(flow.chunks(), landmarks, page.body());
        if (range.isUnknown() && !anything) {
            return false;
        }
        for (int i = 0; i < flow.chunks().size(); i++) {
            if (range.holds(i)) {
                source.add(flow.chunks().get(i).item());
            }
        }
        outside(flow, range, source);
        flow.remarks().forEach(remark -> source.remark(remark.kind(), remark.text()));
        return true;
    }

    /** What the page prints around the report: metadata line by line, everything else in one remark. */
    private static void outside(Flow flow, ContentRange range, SourceBuilder source) {
        StringBuilder rest = new StringBuilder();
        int lines = 0;
        for (int i = 0; i < flow.chunks().size(); i++) {
            if (range.holds(i)) {
                continue;
            }
            String text = flow.chunks().get(i).text();
            if (PageStrip.isMetadata(text)) {
                source.remark(SourceRemark.Kind.METADATA, text);
            } else {
                lines++;
                if (rest.length() < 150) {
                    rest.append(rest.isEmpty() ? "" : " / ").append(text.replace('\n', ' '));
                }
            }
        }
        if (lines > 0) {
            source.remark(SourceRemark.Kind.SURROUNDINGS, "共" + lines + "段：" + rest);
        }
    }

    /** The page, in the encoding that it says or shows. */
    static Document page(byte[] bytes) {
        if (tags(bytes) > MOST_TAGS) {
            throw Unreadable.tooMuch();
        }
        String text = utf8(bytes);
        if (text != null) {
            return Jsoup.parse(text);
        }
        Document page = parse(bytes, null);
        return isMisread(page) ? parse(bytes, GB18030.name()) : page;
    }

    private static int tags(byte[] bytes) {
        int tags = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            tags += bytes[i] == '<' && Character.isLetter(bytes[i + 1] & 0xff) ? 1 : 0;
        }
        return tags;
    }

    /** The text of bytes in UTF-8, whatever the page says of itself; null when they are in another encoding. */
    private static @Nullable String utf8(byte[] bytes) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xfe) == 0xfe && (bytes[1] & 0xfe) == 0xfe;
        if (utf16) {
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            return null;
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Document parse(byte[] bytes, @Nullable String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", Parser.htmlParser());
        } catch (IOException e) {
            throw Unreadable.damaged();
        }
    }

    /** Whether the page does not say its encoding and is not in the one that was assumed. */
    private static boolean isMisread(Document page) {
        String text = page.body().text();
        int unknown = 0;
        int looked = Math.min(text.length(), 20_000);
        for (int i = 0; i < looked; i++) {
            if (text.charAt(i) == '\ufffd') {
                unknown++;
            }
        }
        return unknown > 20 && unknown * 20 > looked;
    }
}
