package org.nianbao.workflow.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The section headings of a stored body, for the contents beside it. The body is ours, so its form is known. */
final class Headings {

    /** Both are already HTML: they come out of the stored body and go into the page as they are. */
    record Heading(String anchor, String text) {}

    private static final Pattern SECTION = Pattern.compile("<h2 id=\"(nb-section-\\d+)\"[^>]*>([^<]*)</h2>");

    private Headings() {}

    static List<Heading> of(String body) {
        List<Heading> headings = new ArrayList<>();
        Matcher matcher = SECTION.matcher(body);
        while (matcher.find()) {
            headings.add(new Heading(matcher.group(1), matcher.group(2)));
        }
        return headings;
    }
}
