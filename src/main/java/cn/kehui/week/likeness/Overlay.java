package cn.kehui.week.likeness;

/** Which points two pictures have in common when one lies on the other; frames are left out. */
record Overlay(Sketch one, Sketch other, Affine to) {
    boolean has(double x, double y) {
        return within(one.inner(), x, y) && within(other.inner(), to.x(x, y), to.y(x, y));
    }

    private static boolean within(double[] part, double x, double y) {
        return x >= part[0] && y >= part[1] && x <= part[0] + part[2] && y <= part[1] + part[3];
    }
}
