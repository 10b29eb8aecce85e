package cn.kehui.week.photo.file;

import cn.kehui.ground.picture.Content;
import java.awt.Rectangle;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Whether a JPEG was saved twice at differing qualities. What was rounded to steps before, and is
 * rounded to other steps now, leaves some values out and doubles others, evenly over the histogram
 * of each frequency; what a camera saved once has none of that. A picture that was made smaller or
 * cropped between the two shows nothing of the first.
 */
final class SavedTwice {
    /** Blocks that are looked at, spread over the picture. */
    private static final int BLOCKS = 6_000;

    private static final int FEWEST = 800;

    /** Of its middle: as many as are read without their colours. */
    private static final int MOST_ROWS = 960;

    private static final int SIDE = 8;

    /** Rows and columns of the frequencies: low ones, in which there is most. */
    private static final int[][] FREQUENCIES = {
        {0, 1}, {1, 0}, {1, 1}, {0, 2}, {2, 0}, {1, 2}, {2, 1}, {2, 2}, {0, 3}, {3, 0}
    };

    private static final double[][] COSINES = cosines();

    private SavedTwice() {}

    /**
     * How many times more likely, in bits a value, it is that it was; 0: nothing speaks for it, or
     * it is no JPEG whose steps are known.
     */
    static double bits(Path file) {
        try {
            return read(file);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unread) {
            // whether it is damaged is told by what decodes it
            return 0;
        }
    }

    private static double read(Path file) throws IOException {
        try (var in = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReadersByFormatName("jpeg");
            var steps = steps(file);
            if (steps.length == 0 || !readers.hasNext()) {
                return 0;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reader.canReadRaster() ? bits(reader, steps) : 0;
            } finally {
                reader.dispose();
            }
        }
    }

    private static double bits(ImageReader reader, int[] steps) throws IOException {
        var param = reader.getDefaultReadParam();
        int width = reader.getWidth(0);
        int rows = Math.min(reader.getHeight(0), MOST_ROWS) / SIDE * SIDE;
        if (width < SIDE || rows < SIDE) {
            return 0;
        }
        // from the middle, where there is most to see
        int top = (reader.getHeight(0) - rows) / 2 / SIDE * SIDE;
        param.setSourceRegion(new Rectangle(0, top, width, rows));
        return bits(reader.readRaster(0, param), steps);
    }

    private static double bits(Raster light, int[] steps) {
        int across = light.getWidth() / SIDE;
        int blocks = across * (light.getHeight() / SIDE);
        int by = Math.max(1, blocks / BLOCKS);
        var histograms = new StepHistogram[FREQUENCIES.length];
        for (int f = 0; f < histograms.length; f++) {
            histograms[f] = new StepHistogram(step(steps, f));
        }
        var block = new int[SIDE * SIDE];
        int seen = 0;
        for (int i = 0; i < blocks; i += by) {
            light.getSamples(i % across * SIDE, i / across * SIDE, SIDE, SIDE, 0, block);
            if (clear(block)) {
                seen++;
                for (int f = 0; f < histograms.length; f++) {
                    histograms[f].add(value(block, FREQUENCIES[f]));
                }
            }
        }
        return seen < FEWEST ? 0 : StepHistogram.agreed(histograms);
    }

    private static int step(int[] steps, int frequency) {
        return steps[FREQUENCIES[frequency][0] * SIDE + FREQUENCIES[frequency][1]];
    }

    /** What is cut off at black or white is rounded otherwise. */
    private static boolean clear(int[] block) {
        for (int one : block) {
            if (one == 0 || one == 255) {
                return false;
            }
        }
        return true;
    }

    private static double value(int[] block, int[] frequency) {
        double sum = 0;
        for (int y = 0; y < SIDE; y++) {
            double row = 0;
            for (int x = 0; x < SIDE; x++) {
                row += block[y * SIDE + x] * COSINES[frequency[1]][x];
            }
            sum += row * COSINES[frequency[0]][y];
        }
        return sum;
    }

    private static double[][] cosines() {
        var cosines = new double[SIDE][SIDE];
        for (int f = 0; f < SIDE; f++) {
            double scale = f == 0 ? Math.sqrt(1.0 / SIDE) : Math.sqrt(2.0 / SIDE);
            for (int x = 0; x < SIDE; x++) {
                cosines[f][x] = scale * Math.cos((2 * x + 1) * f * Math.PI / (2 * SIDE));
            }
        }
        return cosines;
    }

    /** The steps of the light, row by row; empty: it is no JPEG, or says none. */
    private static int[] steps(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var head = new byte[Math.min(64, bytes.limit())];
            bytes.get(0, head);
            return Content.of(head) == Content.JPEG ? StepTable.first(bytes) : new int[0];
        } catch (IndexOutOfBoundsException broken) {
            return new int[0];
        }
    }
}
