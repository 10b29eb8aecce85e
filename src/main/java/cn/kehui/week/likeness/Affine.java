package cn.kehui.week.likeness;

/**
 * Where a point comes to lie: {@code x' = a·x + b·y + c}, {@code y' = d·x + e·y + f}. Both sides of
 * a picture run from 0 to 1.
 */
record Affine(double a, double b, double c, double d, double e, double f) {
    static final Affine SAME = new Affine(1, 0, 0, 0, 1, 0);
    static final Affine MIRRORED = new Affine(-1, 0, 1, 0, 1, 0);

    /** A quarter to the right. */
    static final Affine QUARTER = new Affine(0, -1, 1, 1, 0, 0);

    /** The part of a picture that begins at {@code x}, {@code y}. */
    static Affine part(double x, double y, double w, double h) {
        return new Affine(w, 0, x, 0, h, y);
    }

    double x(double px, double py) {
        return a * px + b * py + c;
    }

    double y(double px, double py) {
        return d * px + e * py + f;
    }

    /** First {@code inner}, then this. */
    Affine after(Affine inner) {
        return new Affine(
                a * inner.a + b * inner.d,
                a * inner.b + b * inner.e,
                x(inner.c, inner.f),
                d * inner.a + e * inner.d,
                d * inner.b + e * inner.e,
                y(inner.c, inner.f));
    }

    double determinant() {
        return a * e - b * d;
    }

    Affine inverse() {
        double det = determinant();
        return new Affine(
                e / det, -b / det, (b * f - e * c) / det, -d / det, a / det, (d * c - a * f) / det);
    }
}
