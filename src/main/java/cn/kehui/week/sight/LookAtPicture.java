package cn.kehui.week.sight;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.picture.Exif;
import cn.kehui.ground.workshop.Job;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the picture in a file. The models stay loaded for as long as the process that it runs
 * in; of the picture no more pixels are held than can be seen.
 */
public final class LookAtPicture implements Job<LookFor, Looked> {
    /** Of the longer side. */
    private static final int LARGEST = 4_200;

    /** No camera that sends to a bureau has more. */
    private static final long MOST_PIXELS = 120_000_000;

    private @Nullable Sight sight;

    @Override
    public Class<LookFor> asks() {
        return LookFor.class;
    }

    @Override
    public Class<Looked> gives() {
        return Looked.class;
    }

    @Override
    public Looked run(Path file, LookFor asked) {
        BufferedImage picture;
        try (var in = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Looked.Refused(Finding.stops("file", "sight.no-picture"));
            }
            var read = read(readers.next(), in);
            if (read == null) {
                return new Looked.Refused(Finding.stops("file", "sight.too-large"));
            }
            picture = Exif.upright(read, Exif.orientation(file));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return new Looked.Refused(Finding.stops("file", "sight.damaged"));
        }
        if (sight == null) {
            sight = new Sight();
        }
        return new Looked.Saw(sight.look(picture, asked));
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
            int step = (int) Math.ceilDiv(Math.max(width, height), LARGEST);
            var param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }
}
