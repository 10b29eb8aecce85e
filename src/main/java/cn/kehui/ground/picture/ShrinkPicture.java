package cn.kehui.ground.picture;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Job;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a picture small, upright, and free of all that stands beside the picture in its file but
 * the mark of a machine that made it. How many pixels it has is read before the first of them, and
 * no more of them are held than the small picture needs.
 */
public final class ShrinkPicture implements Job<ShrinkPicture.Asked, Shrunk> {
    /** Of the longer side. */
    private static final int EDGE = 480;

    /** No camera that sends to a bureau has more; what claims more is a bomb or a poster. */
    static final long MOST_PIXELS = 120_000_000;

    private static final Set<String> FORMATS = Set.of("JPEG", "png");

    /** Nothing more is asked than the file itself. */
    public record Asked() {}

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<Shrunk> gives() {
        return Shrunk.class;
    }

    @Override
    public Shrunk run(Path file, Asked asked) throws IOException {
        try (var in = new FileImageInputStream(file.toFile())) {
            var reader = reader(in);
            if (reader.isEmpty()) {
                return new Shrunk.Refused(Finding.stops("file", "picture.unknown"));
            }
            try {
                return shrunk(reader.get(), in, file);
            } finally {
                reader.get().dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return new Shrunk.Refused(Finding.stops("file", "picture.damaged"));
        }
    }

    private static Optional<ImageReader> reader(ImageInputStream in) {
        Iterable<ImageReader> all = () -> ImageIO.getImageReaders(in);
        return StreamSupport.stream(all.spliterator(), false)
                .filter(ShrinkPicture::known)
                .findFirst();
    }

    private static boolean known(ImageReader reader) {
        try {
            return FORMATS.contains(reader.getFormatName());
        } catch (IOException e) {
            return false;
        }
    }

    private static Shrunk shrunk(ImageReader reader, ImageInputStream in, Path file)
            throws IOException {
        reader.setInput(in, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return new Shrunk.Refused(
                    Finding.stops(
                            "file", "picture.too-large", width, height, MOST_PIXELS / 10_000));
        }
        var param = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / (2 * EDGE));
        param.setSourceSubsampling(step, step, 0, 0);
        var upright = Exif.upright(scaled(reader.read(0, param)), Exif.orientation(file));
        var out = new ByteArrayOutputStream();
        ImageIO.write(upright, "jpeg", out);
        return new Shrunk.Picture(CopyMarks.along(file, out.toByteArray()));
    }

    /** On white, for what is transparent. */
    private static BufferedImage scaled(BufferedImage read) {
        double by = Math.min(1, (double) EDGE / Math.max(read.getWidth(), read.getHeight()));
        int width = (int) Math.max(1, Math.round(read.getWidth() * by));
        int height = (int) Math.max(1, Math.round(read.getHeight() * by));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }
}
