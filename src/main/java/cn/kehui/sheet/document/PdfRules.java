package cn.kehui.sheet.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines and boxes that a page of a PDF draws; its pictures are not opened. */
final class PdfRules extends PDFGraphicsStreamEngine {
    private final PDPage page;
    private final RuledPage printed;
    private final List<float[]> lines = new ArrayList<>();
    private final List<float[]> boxes = new ArrayList<>();
    private Point2D at = new Point2D.Float();
    private Point2D begin = at;

    PdfRules(PDPage page, RuledPage printed) {
        super(page);
        this.page = page;
        this.printed = printed;
    }

    void read() throws IOException {
        processPage(page);
    }

    /** A point as the page is turned, from its top left. */
    private float[] point(double x, double y) {
        var box = page.getCropBox();
        float right = (float) x - box.getLowerLeftX();
        float up = (float) y - box.getLowerLeftY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new float[] {up, right};
            case 180 -> new float[] {box.getWidth() - right, up};
            case 270 -> new float[] {box.getHeight() - up, box.getWidth() - right};
            default -> new float[] {right, box.getHeight() - up};
        };
    }

    private float[] pair(Point2D one, Point2D other) {
        var from = point(one.getX(), one.getY());
        var to = point(other.getX(), other.getY());
        return new float[] {from[0], from[1], to[0], to[1]};
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        boxes.add(pair(p0, p2));
        at = p0;
        begin = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        begin = at;
    }

    @Override
    public void lineTo(float x, float y) {
        var to = new Point2D.Float(x, y);
        lines.add(pair(at, to));
        at = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        lines.add(pair(at, begin));
        at = begin;
    }

    @Override
    public void endPath() {
        lines.clear();
        boxes.clear();
    }

    @Override
    public void strokePath() {
        lines.forEach(line -> printed.line(line[0], line[1], line[2], line[3]));
        boxes.forEach(box -> printed.box(box[0], box[1], box[2], box[3]));
        endPath();
    }

    /** A background is no line, unless it is as thin as one. */
    @Override
    public void fillPath(int windingRule) {
        boxes.stream()
                .filter(box -> Math.abs(box[0] - box[2]) < 3 || Math.abs(box[1] - box[3]) < 3)
                .forEach(box -> printed.box(box[0], box[1], box[2], box[3]));
        thin();
        endPath();
    }

    /** Four sides of a thin box that was drawn as a path. */
    private void thin() {
        float[] sides = null;
        for (var line : lines) {
            sides =
                    sides == null
                            ? line.clone()
                            : new float[] {
                                Math.min(sides[0], Math.min(line[0], line[2])),
                                Math.min(sides[1], Math.min(line[1], line[3])),
                                Math.max(sides[2], Math.max(line[0], line[2])),
                                Math.max(sides[3], Math.max(line[1], line[3]))
                            };
        }
        if (sides != null
                && (Math.abs(sides[0] - sides[2]) < 3 || Math.abs(sides[1] - sides[3]) < 3)) {
            printed.box(sides[0], sides[1], sides[2], sides[3]);
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is still read: nothing is drawn
    }

    @Override
    public void drawImage(PDImage image) {
        // a picture holds no lines
    }

    @Override
    public void shadingFill(COSName name) {
        // nor does a shade
    }
}
