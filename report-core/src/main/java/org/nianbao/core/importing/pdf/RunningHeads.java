package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.nianbao.core.importing.source.Landmarks;

/** Tells what is printed at the head and foot of the pages from the text itself. */
final class RunningHeads {

    private static final float EDGE = 0.13f;
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:[-—–－·~ ]+\\d{1,4}[-—–－·~ ]+|第 ?\\d{1,4} ?页(?:[ ，,/]*共 ?\\d{1,4} ?页)?|\\d{1,3} ?/ ?\\d{1,3}|(?:https?|file)://\\S+(?: +\\d+/\\d+)?)$");

    private final Landmarks landmarks;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> left = new LinkedHashSet<>();

    private RunningHeads(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    /** The pages without their heads and feet, which go into the set. */
    static List<Page> without(List<Page> pages, Landmarks landmarks, Set<String> heads) {
        RunningHeads running = new RunningHeads(landmarks);
        for (Page page : pages) {
            page.items().forEach(item -> running.count(page, item));
        }
        List<Page> plain = new ArrayList<>();
        for (Page page : pages) {
            plain.add(new Page(
                    page.width(),
                    page.height(),
                    page.items().stream()
                            .filter(item -> !running.isRunning(page, item))
                            .toList()));
        }
        heads.addAll(running.left);
        return plain;
    }

    private void count(Page page, PageItem item) {
        if (item instanceof PlacedLine line && isAtEdge(page, line)) {
            counts.merge(key(page, line), 1, Integer::sum);
        }
    }

    private boolean isRunning(Page page, PageItem item) {
        if (!(item instanceof PlacedLine line) || !isAtEdge(page, line)) {
            return false;
        }
        boolean running = NUMBER.matcher(line.text().strip()).matches() || counts.getOrDefault(key(page, line), 0) > 1;
        if (running) {
            left.add(DIGITS.matcher(line.text()).replaceAll("…"));
        }
        return running;
    }

    private boolean isAtEdge(Page page, PlacedLine line) {
        boolean edge = line.base() < page.height() * EDGE || line.base() > page.height() * (1 - EDGE);
        return edge && !landmarks.isHeading(line.text()) && !landmarks.isCaption(line.text());
    }

    private static String key(Page page, PlacedLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#") + "@" + Math.round(line.base() / 6) + "@"
                + Math.round(page.height() / 6);
    }
}
