package cn.kehui.ground.picture;

import java.nio.ByteBuffer;

/** Goes through the boxes of a HEIC, whose words may lie among its picture's bytes. */
final class HeicWalk {
    private static final int ISPE = 'i' << 24 | 's' << 16 | 'p' << 8 | 'e';
    private static final int HEAD = 1 << 20;

    private HeicWalk() {}

    static Walked of(ByteBuffer file) {
        int width = 0;
        int height = 0;
        int within = Math.min(file.limit() - 20, HEAD);
        for (int at = 0; at < within; at++) {
            if (file.getInt(at) == ISPE) {
                int w = file.getInt(at + 8);
                int h = file.getInt(at + 12);
                // tiles and thumbnails are smaller
                if (w > 0 && h > 0 && (long) w * h > (long) width * height) {
                    width = w;
                    height = h;
                }
            }
        }
        var beside = new Walked.Beside();
        beside.add(file, 0, file.limit());
        return new Walked(width, height, boxes(file) && width > 0, file.limit(), beside.bytes());
    }

    /** Whether the boxes end where the file ends. */
    private static boolean boxes(ByteBuffer file) {
        long at = 0;
        while (at + 8 <= file.limit()) {
            long length = Integer.toUnsignedLong(file.getInt((int) at));
            if (length == 1 && at + 16 <= file.limit()) {
                length = file.getLong((int) at + 8);
            }
            if (length == 0) {
                return true;
            }
            if (length < 8) {
                return false;
            }
            at += length;
        }
        return at == file.limit();
    }
}
