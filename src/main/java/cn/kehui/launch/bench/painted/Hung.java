package cn.kehui.launch.bench.painted;

import java.awt.image.BufferedImage;

/** A flat picture hung in a room and seen from aside: nearer parts are larger. */
final class Hung {
    /** Of the camera from the picture, in widths of the picture. */
    private static final double FAR = 2.2;

    private static final int INSIDE = 3;

    private final BufferedImage flat;
    private final double x;
    private final double y;
    private final double width;
    private final double height;
    private double yaw;
    private double roll;
    private double bow;

    /**
     * @param x of its middle on the scene
     * @param width on the scene, seen straight
     */
    Hung(BufferedImage flat, double x, double y, double width, double height) {
        this.flat = flat;
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    /**
     * @param bow by how many of its heights its middle hangs higher than its ends
     */
    Hung turned(double yaw, double roll, double bow) {
        this.yaw = yaw;
        this.roll = roll;
        this.bow = bow;
        return this;
    }

    void onto(BufferedImage scene) {
        double reach = Math.hypot(width, height) * .75 + bow * height;
        for (int down = (int) Math.max(0, y - reach);
                down < Math.min(scene.getHeight(), y + reach);
                down++) {
            for (int right = (int) Math.max(0, x - reach);
                    right < Math.min(scene.getWidth(), x + reach);
                    right++) {
                scene.setRGB(right, down, mixed(scene.getRGB(right, down), right, down));
            }
        }
    }

    private int mixed(int under, int right, int down) {
        double[] sum = new double[4];
        for (int i = 0; i < INSIDE * INSIDE; i++) {
            int over = over(right + (i % INSIDE + .5) / INSIDE, down + (i / INSIDE + .5) / INSIDE);
            double alpha = (over >>> 24) / 255.0;
            sum[0] += alpha;
            sum[1] += alpha * (over >> 16 & 0xFF);
            sum[2] += alpha * (over >> 8 & 0xFF);
            sum[3] += alpha * (over & 0xFF);
        }
        int all = INSIDE * INSIDE;
        double left = 1 - sum[0] / all;
        int red = (int) (sum[1] / all + left * (under >> 16 & 0xFF));
        int green = (int) (sum[2] / all + left * (under >> 8 & 0xFF));
        int blue = (int) (sum[3] / all + left * (under & 0xFF));
        return red << 16 | green << 8 | blue;
    }

    /** What of the flat picture is seen at a place of the scene; 0 where it is not. */
    private int over(double right, double down) {
        double across = (right - x) * Math.cos(roll) + (down - y) * Math.sin(roll);
        double deep = (down - y) * Math.cos(roll) - (right - x) * Math.sin(roll);
        double focus = FAR * width;
        // the ray through the place meets the turned plane at u along it
        double u = across * focus / (focus * Math.cos(yaw) - across * Math.sin(yaw));
        double far = (focus + u * Math.sin(yaw)) / focus;
        double v = deep * far;
        double share = 2 * u / width;
        v += bow * height * (1 - share * share) - bow * height / 2;
        int column = (int) Math.floor((u / width + .5) * flat.getWidth());
        int row = (int) Math.floor((v / height + .5) * flat.getHeight());
        boolean on = column >= 0 && row >= 0 && column < flat.getWidth() && row < flat.getHeight();
        return on ? flat.getRGB(column, row) : 0;
    }
}
