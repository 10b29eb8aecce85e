package cn.kehui.week.sight;

import java.util.ArrayList;
import java.util.List;

/** Finds where on a picture lines of text are. */
final class TextFinder {
    /** The model takes sides of whole such steps. */
    private static final int STEP = 32;

    private static final float THRESHOLD = .3f;
    private static final double SURE = .5;
    private static final double MOST_LARGER = 2;

    private static final float[] MEAN = {.485f, .456f, .406f};
    private static final float[] SPREAD = {.229f, .224f, .225f};

    private final Models models;

    TextFinder(Models models) {
        this.models = models;
    }

    /**
     * In the picture's own pixels.
     *
     * @param longer at how many pixels of its longer side it is looked at
     */
    List<Strip> strips(Pixels picture, int longer) {
        double by = Math.min(MOST_LARGER, (double) longer / picture.longer());
        var scaled = picture.scaled(by);
        int width = whole(scaled.width);
        int height = whole(scaled.height);
        var map = models.found(planes(scaled, width, height), width, height);
        var strips = new ArrayList<Strip>();
        for (var blob : InkPatch.of(map, width, height, THRESHOLD)) {
            var strip = blob.mean() < SURE ? null : Strip.around(blob);
            if (strip != null) {
                strips.add(strip.moved(1 / by, 0, 0));
            }
        }
        return strips;
    }

    private static int whole(int side) {
        return (side + STEP - 1) / STEP * STEP;
    }

    /** Blue, green, red, as the model was taught; what is added to make the sides whole is grey. */
    private static float[] planes(Pixels picture, int width, int height) {
        int plane = width * height;
        var planes = new float[3 * plane];
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                int colour = picture.at(x, y);
                for (int i = 0; i < 3; i++) {
                    float value = (colour >> 8 * i & 0xFF) / 255f;
                    planes[i * plane + y * width + x] = (value - MEAN[i]) / SPREAD[i];
                }
            }
        }
        return planes;
    }
}
