package org.nianbao.core.importing.pdf;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns a scanned page so that its text reads to the right. */
final class PageReader {

    private static final float TOLERANCE = 1.5f;

    private PageReader() {}

    /** What is on the page, and how many of its characters have no meaning that the file tells. */
    record Scanned(PageInk ink, int characters, int unknown, int hidden) {}

    static Scanned read(PDPage page, Budget budget) throws IOException {
        PageScan scan = new PageScan(page, budget);
        scan.processPage(page);
        PDRectangle paper = page.getCropBox();
        int quarters = Math.floorMod(page.getRotation() / 90, 4);
        Turn turn =
                new Turn(quarters, paper.getLowerLeftX(), paper.getLowerLeftY(), paper.getWidth(), paper.getHeight());
        turn = turn.more((4 - mostly(scan, turn)) % 4);
        PageInk ink = new PageInk(turn.turnedWidth(), turn.turnedHeight());
        ink.pictures = scan.pictures;
        int hidden = 0;
        for (PageScan.Mark mark : scan.marks) {
            hidden += mark.visible() ? 0 : 1;
            glyph(mark, turn, ink);
        }
        for (PageScan.Stroke stroke : scan.strokes) {
            rule(stroke, turn, ink);
        }
        return new Scanned(ink, scan.marks.size(), scan.unknown, hidden);
    }

    /** The direction of most of the characters. */
    private static int mostly(PageScan scan, Turn turn) {
        int[] counts = new int[4];
        for (PageScan.Mark mark : scan.marks) {
            int direction = turn.direction(mark.dx(), mark.dy());
            if (mark.visible() && direction >= 0 && !mark.text().isBlank()) {
                counts[direction]++;
            }
        }
        int most = 0;
        for (int i = 1; i < 4; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    private static void glyph(PageScan.Mark mark, Turn turn, PageInk ink) {
        int direction = turn.direction(mark.dx(), mark.dy());
        if (!mark.visible()) {
            ink.hidden.append(mark.text());
        } else if (direction < 0) {
            ink.aslant.append(mark.text());
        } else if (!mark.text().isEmpty()) {
            float width = (float) Math.hypot(mark.dx(), mark.dy());
            ink.glyphs.add(new Glyph(
                    mark.text(),
                    turn.x(mark.x(), mark.y()),
                    turn.y(mark.x(), mark.y()),
                    width,
                    mark.size(),
                    mark.run(),
                    direction));
        }
    }

    private static void rule(PageScan.Stroke stroke, Turn turn, PageInk ink) {
        float x1 = turn.x(stroke.x1(), stroke.y1());
        float y1 = turn.y(stroke.x1(), stroke.y1());
        float x2 = turn.x(stroke.x2(), stroke.y2());
        float y2 = turn.y(stroke.x2(), stroke.y2());
        if (!Float.isFinite(x1 + y1 + x2 + y2)) {
            return;
        }
        if (Math.abs(y1 - y2) <= TOLERANCE && Math.abs(x1 - x2) > TOLERANCE) {
            ink.across.add(new Rule((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (Math.abs(x1 - x2) <= TOLERANCE && Math.abs(y1 - y2) > TOLERANCE) {
            ink.down.add(new Rule((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }
}
