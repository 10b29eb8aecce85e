package cn.kehui.week.photo.file;

import cn.kehui.ground.picture.Content;
import cn.kehui.ground.workshop.Tool;
import cn.kehui.week.photo.file.PhotoFacts.Unseen;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileImageInputStream;

/** From a file to pixels; no more of them are held than a reader's memory has room for. */
final class Decoding {
    private static final long HELD = 14_000_000;

    /** A picture of 50 million pixels takes half of the memory, and a tenth of the bytes. */
    private static final Tool HEIF =
            new Tool("heif-convert", new Tool.Limits(30, 1024, 256L << 20));

    private Decoding() {}

    /** What came of it. */
    sealed interface Pixels {
        /**
         * @param upright what decoded it has turned it already
         */
        record Seen(BufferedImage picture, boolean upright) implements Pixels {}

        record None(Unseen why) implements Pixels {}
    }

    static Pixels of(Path file, Content content) throws IOException {
        return switch (content) {
            case HEIC, AVIF -> converted(file);
            case JPEG, PNG, GIF, BMP, TIFF, WEBP -> decoded(file, false);
            case VIDEO, PDF, ZIP, WEB_PAGE, PROGRAM, EMPTY, OTHER ->
                    new Pixels.None(Unseen.NO_PICTURE);
        };
    }

    private static Pixels converted(Path file) throws IOException {
        if (!HEIF.present()) {
            return new Pixels.None(Unseen.NO_TOOL);
        }
        var folder = Files.createTempDirectory("heic");
        var jpeg = folder.resolve("out.jpg");
        var ran = HEIF.run(List.of("-q", "95", file.toString(), jpeg.toString()));
        if (!ran.well() || !Files.exists(jpeg)) {
            // of several pictures in one file each gets a number
            jpeg = folder.resolve("out-1.jpg");
        }
        return Files.exists(jpeg) ? decoded(jpeg, true) : new Pixels.None(Unseen.DAMAGED);
    }

    private static Pixels decoded(Path file, boolean upright) throws IOException {
        try (var in = new FileImageInputStream(file.toFile())) {
            IIOException refused = null;
            for (var reader : readers(in)) {
                try {
                    in.seek(0);
                    return read(reader, in, upright);
                } catch (IIOException e) {
                    refused = e;
                } finally {
                    reader.dispose();
                }
            }
            if (refused != null) {
                throw refused;
            }
            return new Pixels.None(Unseen.NO_TOOL);
        }
    }

    /** Java's own first: the others take longer, and read what it refuses. */
    private static List<ImageReader> readers(FileImageInputStream in) {
        var own = new ArrayList<ImageReader>();
        var others = new ArrayList<ImageReader>();
        ImageIO.getImageReaders(in)
                .forEachRemaining(
                        reader -> {
                            boolean javas = reader.getClass().getName().startsWith("com.sun.");
                            (javas ? own : others).add(reader);
                        });
        own.addAll(others);
        return own;
    }

    private static Pixels read(ImageReader reader, FileImageInputStream in, boolean upright)
            throws IOException {
        var cut = new AtomicBoolean();
        reader.addIIOReadWarningListener(new CutOff(cut));
        reader.setInput(in, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        int step = (int) Math.ceil(Math.sqrt((double) pixels / HELD));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        var picture = reader.read(0, param);
        return cut.get() ? new Pixels.None(Unseen.DAMAGED) : new Pixels.Seen(picture, upright);
    }

    /** What a decoder says when values are missing, and it makes them up. */
    private record CutOff(AtomicBoolean cut) implements IIOReadWarningListener {
        @Override
        public void warningOccurred(ImageReader reader, String warning) {
            var words = warning.toLowerCase(java.util.Locale.ROOT);
            if (words.contains("premature end") || words.contains("corrupt")) {
                cut.set(true);
            }
        }
    }
}
