package cn.kehui.ground.picture;

import java.nio.ByteBuffer;

/** Goes through a JPEG from marker to marker. */
final class JpegWalk {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APP = 0xE0;
    private static final int LAST_APP = 0xEF;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private final ByteBuffer file;
    private final Walked.Beside beside = new Walked.Beside();
    private int width;
    private int height;
    private boolean scanned;
    private int at = 2;

    private JpegWalk(ByteBuffer file) {
        this.file = file;
    }

    static Walked of(ByteBuffer file) {
        var walk = new JpegWalk(file);
        boolean whole = walk.walk();
        return new Walked(
                walk.width,
                walk.height,
                whole && walk.scanned && walk.width > 0,
                walk.at,
                walk.beside.bytes());
    }

    /** Up to its end; false where the file ends before. */
    private boolean walk() {
        while (at + 1 < file.limit()) {
            if ((file.get(at) & 0xFF) != 0xFF) {
                at++;
                continue;
            }
            int marker = file.get(at + 1) & 0xFF;
            if (marker == 0xFF || marker == 0) {
                at++;
            } else if (marker == END) {
                at += 2;
                return true;
            } else if (marker >= 0xD0 && marker <= START || marker == 1) {
                at += 2;
            } else if (!segment(marker)) {
                return false;
            }
        }
        return false;
    }

    private boolean segment(int marker) {
        if (at + 4 > file.limit()) {
            return false;
        }
        int length = Short.toUnsignedInt(file.getShort(at + 2));
        int from = at + 4;
        if (length < 2 || at + 2 + length > file.limit()) {
            return false;
        }
        if (frame(marker) && length >= 8) {
            height = Short.toUnsignedInt(file.getShort(from + 1));
            width = Short.toUnsignedInt(file.getShort(from + 3));
        }
        if (marker == COMMENT || marker >= FIRST_APP && marker <= LAST_APP) {
            beside.add(file, from, length - 2);
        }
        at += 2 + length;
        if (marker == SCAN) {
            scanned = true;
            pass();
        }
        return true;
    }

    /** What differs between frames: 0xC4, 0xC8 and 0xCC are tables. */
    private static boolean frame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    /** Over the compressed values to the next marker. */
    private void pass() {
        while (at + 1 < file.limit()) {
            if (file.get(at) == (byte) 0xFF) {
                int next = file.get(at + 1) & 0xFF;
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    return;
                }
            }
            at++;
        }
    }
}
