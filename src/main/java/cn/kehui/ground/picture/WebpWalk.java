package cn.kehui.ground.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Goes through a WebP from chunk to chunk. */
final class WebpWalk {
    private static final int HEAD = 12;
    private static final int LOSSLESS = 0x2F;

    private final ByteBuffer file;
    private final Walked.Beside beside = new Walked.Beside();
    private int width;
    private int height;

    private WebpWalk(ByteBuffer file) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    static Walked of(ByteBuffer file) {
        return new WebpWalk(file).walk();
    }

    private Walked walk() {
        long said = 8 + Integer.toUnsignedLong(file.getInt(4));
        int end = (int) Math.min(said, file.limit());
        int at = HEAD;
        while (at + 8 <= end) {
            long length = Integer.toUnsignedLong(file.getInt(at + 4));
            if (at + 8 + length > end) {
                break;
            }
            chunk(at, (int) length);
            at += 8 + (int) (length + (length & 1));
        }
        boolean whole = said <= file.limit() && at >= end && width > 0;
        return new Walked(width, height, whole, end, beside.bytes());
    }

    private void chunk(int at, int length) {
        var name = new byte[4];
        file.get(at, name);
        int from = at + 8;
        switch (new String(name, StandardCharsets.ISO_8859_1)) {
            case "VP8X" -> {
                if (length >= 10) {
                    width = 1 + (file.getInt(from + 4) & 0xFFFFFF);
                    height = 1 + (file.getInt(from + 6) >>> 8);
                }
            }
            case "VP8 " -> {
                if (length >= 10 && width == 0) {
                    width = file.getShort(from + 6) & 0x3FFF;
                    height = file.getShort(from + 8) & 0x3FFF;
                }
            }
            case "VP8L" -> {
                if (length >= 5 && width == 0 && file.get(from) == LOSSLESS) {
                    int bits = file.getInt(from + 1);
                    width = 1 + (bits & 0x3FFF);
                    height = 1 + (bits >>> 14 & 0x3FFF);
                }
            }
            case "EXIF", "XMP " -> beside.add(file, from, length);
            default -> {
                // colours and frames
            }
        }
    }
}
