package cn.kehui.week.sight;

/**
 * Where a line of text stands: its four corners as one reads it, from the left of its top around to
 * the left of its foot.
 */
public record Quad(Corner topLeft, Corner topRight, Corner footRight, Corner footLeft) {
    /** Pixels, along the line. */
    public double length() {
        return (topLeft.to(topRight) + footLeft.to(footRight)) / 2;
    }

    /** Pixels, across the line: how large its characters are. */
    public double height() {
        return (topLeft.to(footLeft) + topRight.to(footRight)) / 2;
    }

    /** Degrees by which the line rises (negative) or falls to its right. */
    public double slope() {
        return Math.toDegrees(
                Math.atan2(
                        topRight.y() + footRight.y() - topLeft.y() - footLeft.y(),
                        topRight.x() + footRight.x() - topLeft.x() - footLeft.x()));
    }

    double left() {
        return Math.min(Math.min(topLeft.x(), topRight.x()), Math.min(footLeft.x(), footRight.x()));
    }

    double right() {
        return Math.max(Math.max(topLeft.x(), topRight.x()), Math.max(footLeft.x(), footRight.x()));
    }

    double top() {
        return Math.min(Math.min(topLeft.y(), topRight.y()), Math.min(footLeft.y(), footRight.y()));
    }

    double foot() {
        return Math.max(Math.max(topLeft.y(), topRight.y()), Math.max(footLeft.y(), footRight.y()));
    }
}
