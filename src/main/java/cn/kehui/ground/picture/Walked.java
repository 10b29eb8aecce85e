package cn.kehui.ground.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * A picture's file gone through from part to part, without a pixel of it being decoded.
 *
 * @param width of the picture, 0 where the file does not say
 * @param whole whether it ends as its format ends
 * @param end where it ends; what comes after belongs to something else
 * @param beside what stands beside the picture: words of cameras, programs and people
 */
public record Walked(int width, int height, boolean whole, int end, byte[] beside) {
    /** Of what stands beside a picture; a camera's own takes some kilobytes. */
    private static final int MOST_BESIDE = 4 << 20;

    public static Walked of(Content content, ByteBuffer file) {
        return switch (content) {
            case JPEG -> JpegWalk.of(file);
            case PNG -> PngWalk.of(file);
            case WEBP -> WebpWalk.of(file);
            case HEIC, AVIF -> HeicWalk.of(file);
            case GIF -> gif(file);
            case BMP -> bmp(file);
            case TIFF, VIDEO, PDF, ZIP, WEB_PAGE, PROGRAM, EMPTY, OTHER ->
                    new Walked(0, 0, true, file.limit(), new byte[0]);
        };
    }

    private static Walked gif(ByteBuffer file) {
        return file.limit() < 10
                ? broken()
                : new Walked(
                        (file.get(6) & 0xFF) | (file.get(7) & 0xFF) << 8,
                        (file.get(8) & 0xFF) | (file.get(9) & 0xFF) << 8,
                        true,
                        file.limit(),
                        new byte[0]);
    }

    private static Walked bmp(ByteBuffer file) {
        return file.limit() < 26
                ? broken()
                : new Walked(
                        Integer.reverseBytes(file.getInt(18)),
                        Math.abs(Integer.reverseBytes(file.getInt(22))),
                        true,
                        file.limit(),
                        new byte[0]);
    }

    public static Walked broken() {
        return new Walked(0, 0, false, 0, new byte[0]);
    }

    public long pixels() {
        return (long) width * height;
    }

    /** Collects what stands beside a picture, and no more of it than can be looked through. */
    static final class Beside {
        private final ByteArrayOutputStream all = new ByteArrayOutputStream();

        void add(ByteBuffer file, int from, int length) {
            int take = Math.min(length, MOST_BESIDE - all.size());
            if (take > 0 && from + take <= file.limit()) {
                var part = new byte[take];
                file.get(from, part);
                all.writeBytes(part);
                all.write('\n');
            }
        }

        void add(byte[] part) {
            all.write(part, 0, Math.min(part.length, Math.max(0, MOST_BESIDE - all.size())));
            all.write('\n');
        }

        byte[] bytes() {
            return all.toByteArray();
        }
    }
}
