package cn.kehui.week.consent;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.picture.CopyMarks;
import cn.kehui.ground.picture.Exif;
import cn.kehui.ground.workshop.Job;
import cn.kehui.week.sight.LookFor;
import cn.kehui.week.sight.Sight;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the copy of a photograph that everybody may see: upright, no larger than a screen, without
 * place and camera, with the mark of a machine where the original bears one, and with all heads
 * that are found made unrecognisable where that is asked. Where nothing can look for heads there is
 * no copy rather than one that hides nobody.
 */
public final class HidePeople implements Job<HidePeople.Asked, Hidden> {
    /** Of the longer side, as heads are looked for. */
    private static final int LOOKED = 3_200;

    /** Of the longer side of the copy. */
    private static final int SHOWN = 1_600;

    private static final long MOST_PIXELS = 120_000_000;

    /** Counting never stops before all are hidden. */
    private static final int ALL = 10_000;

    private @Nullable Sight sight;

    /**
     * @param hide whether people are hidden
     */
    public record Asked(boolean hide) {}

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<Hidden> gives() {
        return Hidden.class;
    }

    @Override
    public Hidden run(Path file, Asked asked) throws IOException {
        BufferedImage picture;
        try (var in = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return refused("consent.no-picture");
            }
            var read = read(readers.next(), in);
            if (read == null) {
                return refused("consent.too-large");
            }
            picture = Exif.upright(scaled(read, LOOKED), Exif.orientation(file));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return refused("consent.damaged");
        }
        int heads = 0;
        if (asked.hide()) {
            var seen = sight().look(picture, new LookFor(false, List.of(), ALL));
            if (!seen.uncounted().isEmpty()) {
                return new Hidden.Refused(Finding.stops("file", "consent.blind", seen.uncounted()));
            }
            Mosaic.hide(picture, seen.heads());
            heads = seen.heads().size();
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(scaled(picture, SHOWN), "jpeg", out);
        return new Hidden.Copy(CopyMarks.along(file, out.toByteArray()), heads);
    }

    private Sight sight() {
        if (sight == null) {
            sight = new Sight();
        }
        return sight;
    }

    private static Hidden refused(String key) {
        return new Hidden.Refused(Finding.stops("file", key));
    }

    /** Null if it has more pixels than any camera takes. */
    private static @Nullable BufferedImage read(ImageReader reader, FileImageInputStream in)
            throws IOException {
        try {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                return null;
            }
            int step = (int) Math.max(1, Math.max(width, height) / LOOKED);
            var param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** On white, for what is transparent. */
    private static BufferedImage scaled(BufferedImage read, int edge) {
        double by = Math.min(1, (double) edge / Math.max(read.getWidth(), read.getHeight()));
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
