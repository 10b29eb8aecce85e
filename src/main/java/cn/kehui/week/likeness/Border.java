package cn.kehui.week.likeness;

/** How much of a picture is a frame of one colour around it. */
final class Border {
    /** Of a side; what is wider is no frame. */
    private static final double WIDEST = 0.3;

    /** Grey values that a frame may vary by, once a JPEG was made of it. */
    private static final int VARIES = 14;

    /** Of a row; the rest may be words on the frame. */
    private static final double OF_ROW = 0.93;

    private Border() {}

    /** Where the picture begins and ends within its frame. */
    static Affine inner(Plane plane) {
        int top = rows(plane, 0, 1);
        int below = rows(plane, plane.height() - 1, -1);
        int left = columns(plane, 0, 1);
        int right = columns(plane, plane.width() - 1, -1);
        double w = plane.width();
        double h = plane.height();
        return Affine.part(left / w, top / h, (w - left - right) / w, (h - top - below) / h);
    }

    private static int rows(Plane plane, int from, int step) {
        int most = (int) (plane.height() * WIDEST);
        int colour = colour(plane, from * plane.width(), 1, plane.width());
        int count = 0;
        while (count < most && even(plane, (from + count * step) * plane.width(), 1, colour)) {
            count++;
        }
        return edge(count, most);
    }

    private static int columns(Plane plane, int from, int step) {
        int most = (int) (plane.width() * WIDEST);
        int colour = colour(plane, from, plane.width(), plane.height());
        int count = 0;
        while (count < most && even(plane, from + count * step, plane.width(), colour)) {
            count++;
        }
        return edge(count, most);
    }

    /** What goes on to the widest is a plain wall or sky; beside a frame the first row is mixed. */
    private static int edge(int count, int most) {
        return count < 2 || count >= most ? 0 : count + 2;
    }

    private static int colour(Plane plane, int from, int step, int length) {
        var counts = new int[32];
        for (int i = 0; i < length; i++) {
            counts[(plane.grey()[from + i * step] & 0xFF) / 8]++;
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most * 8 + 4;
    }

    private static boolean even(Plane plane, int from, int step, int colour) {
        int length = step == 1 ? plane.width() : plane.height();
        int alike = 0;
        for (int i = 0; i < length; i++) {
            if (Math.abs((plane.grey()[from + i * step] & 0xFF) - colour) <= VARIES) {
                alike++;
            }
        }
        return alike >= length * OF_ROW;
    }
}
