package org.nianbao.core.importing.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through what draws a page and takes down characters, lines and pictures. Nothing is painted. */
final class PageScan extends PDFGraphicsStreamEngine {

    /** A character in the page's own coordinates. */
    record Mark(String text, float x, float y, float dx, float dy, float size, int run, boolean visible) {}

    /** A thin or stroked straight line, or a filled area, in the page's own coordinates. */
    record Stroke(float x1, float y1, float x2, float y2) {}

    private static final float THIN = 3.5f;
    private static final float TINY = 1.2f;

    private final Budget budget;
    private final PDRectangle paper;
    final List<Mark> marks = new ArrayList<>();
    final List<Stroke> strokes = new ArrayList<>();
    private final List<Box> backgrounds = new ArrayList<>();
    private final List<Stroke> path = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private Point2D.Float current = new Point2D.Float();
    private Point2D.Float begin = new Point2D.Float();
    int pictures;
    int unknown;
    private int run;

    PageScan(PDPage page, Budget budget) {
        super(page);
        this.budget = budget;
        this.paper = page.getCropBox();
        addOperator(new FontSetting(this));
        addOperator(new DrawnObjects(this, () -> pictures++));
        for (String name : List.of("sc", "scn")) {
            addOperator(new Colours(this, name));
        }
        for (String name : List.of("cs", "CS", "SC", "SCN", "sh", "ri", "BDC", "BMC", "EMC", "MP", "DP")) {
            addOperator(new Ignored(this, name));
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        if (operator.getName().equals("BI")) {
            pictures++;
            return;
        }
        if (operator.getName().equals("gs") && !operands.isEmpty()) {
            withoutFont(operands.get(0));
        }
        super.processOperator(operator, operands);
    }

    /** A graphics state may name a font too; no program writes it so. */
    private void withoutFont(COSBase name) {
        if (name instanceof COSName state
                && getResources() != null
                && getResources().getExtGState(state) != null) {
            getResources().getExtGState(state).getCOSObject().removeItem(COSName.FONT);
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        // what one operator cannot do is left out; the rest of the page is read
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        run++;
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        run++;
        super.showTextStrings(array);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
        budget.glyph();
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            unknown++;
            text = "\ufffd";
        }
        float x = place.getTranslateX();
        float y = place.getTranslateY();
        float dx = place.getValue(0, 0) * Math.max(advance.getX(), 0);
        float dy = place.getValue(0, 1) * Math.max(advance.getX(), 0);
        float size = (float) Math.hypot(place.getValue(1, 0), place.getValue(1, 1));
        if (font.isVertical()) {
            float along = (float) Math.hypot(place.getValue(0, 0), place.getValue(0, 1));
            float halfX = place.getValue(0, 0) / 2;
            dx = along;
            dy = 0;
            x -= halfX - along / 2;
        }
        if (!Float.isFinite(x + y + dx + dy + size)) {
            return;
        }
        marks.add(new Mark(Characters.plain(text), x, y, dx, dy, size, run, isVisible(x, y, size)));
    }

    private boolean isVisible(float x, float y, float size) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (size < TINY || mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return false;
        }
        if (x < paper.getLowerLeftX() - 2
                || x > paper.getUpperRightX() + 2
                || y < paper.getLowerLeftY() - 2
                || y > paper.getUpperRightY() + 2) {
            return false;
        }
        if (mode.isFill() && !mode.isStroke()) {
            if (state.getNonStrokeAlphaConstant() < 0.02) {
                return false;
            }
            return !Colours.isWhite(state.getNonStrokingColor())
                    || backgrounds.stream().anyMatch(box -> box.holds(x, y + size * 0.3f));
        }
        return true;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        boxes.add(Box.of((float) p0.getX(), (float) p0.getY(), (float) p2.getX(), (float) p2.getY()));
        current = point(p0);
        begin = current;
    }

    private static Point2D.Float point(Point2D point) {
        return new Point2D.Float((float) point.getX(), (float) point.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        begin = current;
    }

    @Override
    public void lineTo(float x, float y) {
        budget.rule();
        path.add(new Stroke(current.x, current.y, x, y));
        current = new Point2D.Float(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.add(new Stroke(current.x, current.y, begin.x, begin.y));
        current = begin;
    }

    @Override
    public void endPath() {
        path.clear();
        boxes.clear();
    }

    @Override
    public void strokePath() {
        strokes.addAll(path);
        for (Box box : boxes) {
            edges(box);
        }
        endPath();
    }

    private void edges(Box box) {
        for (int i = 0; i < 4; i++) {
            budget.rule();
        }
        strokes.add(new Stroke(box.left(), box.top(), box.right(), box.top()));
        strokes.add(new Stroke(box.left(), box.bottom(), box.right(), box.bottom()));
        strokes.add(new Stroke(box.left(), box.top(), box.left(), box.bottom()));
        strokes.add(new Stroke(box.right(), box.top(), box.right(), box.bottom()));
    }

    /** A filled area that is thin is a line; a polygon counts as the box around it. */
    @Override
    public void fillPath(int windingRule) {
        if (!path.isEmpty()) {
            boxes.add(around(path));
        }
        boolean white = Colours.isWhite(getGraphicsState().getNonStrokingColor());
        for (Box box : boxes) {
            budget.rule();
            if (box.height() <= THIN && box.width() > box.height()) {
                float y = (box.top() + box.bottom()) / 2;
                strokes.add(new Stroke(box.left(), y, box.right(), y));
            } else if (box.width() <= THIN && box.height() > box.width()) {
                float x = (box.left() + box.right()) / 2;
                strokes.add(new Stroke(x, box.top(), x, box.bottom()));
            } else if (!white && backgrounds.size() < 5_000) {
                backgrounds.add(box);
            }
        }
        endPath();
    }

    private static Box around(List<Stroke> path) {
        Box box = null;
        for (Stroke stroke : path) {
            Box one = Box.of(stroke.x1(), stroke.y1(), stroke.x2(), stroke.y2());
            box = box == null
                    ? one
                    : new Box(
                            Math.min(box.left(), one.left()),
                            Math.min(box.top(), one.top()),
                            Math.max(box.right(), one.right()),
                            Math.max(box.bottom(), one.bottom()));
        }
        return box == null ? new Box(0, 0, 0, 0) : box;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokes.addAll(path);
        boxes.forEach(this::edges);
        fillPath(windingRule);
    }

    @Override
    public void drawImage(PDImage image) {
        pictures++;
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away is rare in a report, and then it is hidden text nobody misses
    }

    @Override
    public void shadingFill(COSName name) {
        // paints no text
    }
}
