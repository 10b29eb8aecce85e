package cn.kehui.launch.darkroom;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What people do to a photograph before they hand it in again. */
public enum Edit {
    RECOMPRESSED,
    RECOMPRESSED_HARD,
    HALF,
    QUARTER,
    STRETCHED,
    CROPPED_LITTLE,
    CROPPED,
    CROPPED_MUCH,
    MIRRORED,
    MIRRORED_CROPPED,
    TURNED,
    ROTATED,
    BRIGHTER,
    DARKER,
    HARDER,
    WARMER,
    GREY,
    FRAMED_WHITE,
    FRAMED_BLACK,
    CAPTIONED,
    STAMPED,
    SOFTENED,
    CROPPED_BRIGHTER_SMALLER;

    private static final double GOOD = 0.85;

    /** The picture changed, as a JPEG. */
    public byte[] of(BufferedImage picture, long number) {
        var chance = new Random(number * 977 + ordinal());
        return Jpeg.of(changed(picture, chance), quality());
    }

    private double quality() {
        return switch (this) {
            case RECOMPRESSED -> 0.5;
            case RECOMPRESSED_HARD -> 0.15;
            default -> GOOD;
        };
    }

    private BufferedImage changed(BufferedImage picture, Random chance) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        return switch (this) {
            case RECOMPRESSED, RECOMPRESSED_HARD -> picture;
            case HALF -> Retouch.sized(picture, w / 2, h / 2);
            case QUARTER -> Retouch.sized(picture, w / 4, h / 4);
            case STRETCHED -> Retouch.sized(picture, w, h * 9 / 10);
            case CROPPED_LITTLE -> Retouch.cropped(picture, 0.95, chance);
            case CROPPED -> Retouch.cropped(picture, 0.88, chance);
            case CROPPED_MUCH -> Retouch.cropped(picture, 0.76, chance);
            case MIRRORED -> Retouch.mirrored(picture);
            case MIRRORED_CROPPED -> Retouch.cropped(Retouch.mirrored(picture), 0.9, chance);
            case TURNED -> Retouch.turned(picture);
            case ROTATED -> Retouch.rotated(picture, chance.nextBoolean() ? 2 : -2);
            case BRIGHTER -> Retouch.toned(picture, 1.15, 25, 1);
            case DARKER -> Retouch.toned(picture, 0.75, -10, 1);
            case HARDER -> Retouch.toned(picture, 1.4, -45, 1);
            case WARMER -> Retouch.toned(picture, 1, 0, 1.25);
            case GREY -> Retouch.grey(picture);
            case FRAMED_WHITE -> Retouch.framed(picture, Color.WHITE, 0.05);
            case FRAMED_BLACK -> Retouch.framed(picture, Color.BLACK, 0.09);
            case CAPTIONED -> Retouch.captioned(picture);
            case STAMPED -> Retouch.stamped(picture);
            case SOFTENED -> Retouch.sized(Retouch.sized(picture, w / 3, h / 3), w, h);
            case CROPPED_BRIGHTER_SMALLER ->
                    Retouch.sized(
                            Retouch.toned(Retouch.cropped(picture, 0.9, chance), 1.1, 15, 1.08),
                            w / 2,
                            h / 2);
        };
    }
}
