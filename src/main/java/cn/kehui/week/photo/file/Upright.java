package cn.kehui.week.photo.file;

import cn.kehui.week.likeness.Plane;

/** A picture as it was seen, however the camera was held. */
final class Upright {
    private Upright() {}

    static Plane of(Plane taken, int orientation) {
        if (orientation == 1) {
            return taken;
        }
        boolean turned = orientation > 4;
        int width = turned ? taken.height() : taken.width();
        int height = turned ? taken.width() : taken.height();
        var upright = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int right = taken.width() - 1;
                int below = taken.height() - 1;
                int value =
                        switch (orientation) {
                            case 2 -> taken.at(right - x, y);
                            case 3 -> taken.at(right - x, below - y);
                            case 4 -> taken.at(x, below - y);
                            case 5 -> taken.at(y, x);
                            case 6 -> taken.at(y, below - x);
                            case 7 -> taken.at(right - y, below - x);
                            default -> taken.at(right - y, x);
                        };
                upright[y * width + x] = (byte) value;
            }
        }
        return new Plane(width, height, upright);
    }
}
