package cn.kehui.launch.darkroom;

import cn.kehui.week.photo.MeasuredPhoto;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** Which pictures count as saved twice: those that were, and those that came so from a camera. */
record TwiceReport(Consumer<String> tell, Function<byte[], MeasuredPhoto> measure) {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;

    /** As telephones save, and as programs and messengers save again. */
    private static final List<Double> QUALITIES = List.of(0.5, 0.6, 0.75, 0.85, 0.9, 0.95);

    void tell(int scenes) {
        tell.accept("\n| saved once, then again at | pictures | counted as saved twice |");
        tell.accept("|---|--:|--:|");
        int wrong = 0;
        for (var quality : QUALITIES) {
            int found = 0;
            for (int i = 0; i < scenes; i++) {
                found += twice(Jpeg.of(scene(i), quality));
            }
            wrong += found;
            row(String.format(Locale.ROOT, "%.2f, never again", quality), scenes, found);
        }
        row("all that were saved once", scenes * QUALITIES.size(), wrong);
        for (var first : QUALITIES) {
            for (var second : QUALITIES) {
                if (!first.equals(second)) {
                    again(first, second, scenes);
                }
            }
        }
    }

    private void again(double first, double second, int scenes) {
        int found = 0;
        for (int i = 0; i < scenes; i++) {
            found += twice(Jpeg.of(opened(Jpeg.of(scene(i), first)), second));
        }
        row(String.format(Locale.ROOT, "%.2f, then %.2f", first, second), scenes, found);
    }

    private void row(String of, int pictures, int found) {
        tell.accept("| " + of + " | " + pictures + " | " + found + " |");
    }

    private int twice(byte[] jpeg) {
        return measure.apply(jpeg).savedTwice() ? 1 : 0;
    }

    private static BufferedImage scene(int place) {
        return new Scene(3000L + place).taken(WIDTH, HEIGHT);
    }

    private static BufferedImage opened(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
