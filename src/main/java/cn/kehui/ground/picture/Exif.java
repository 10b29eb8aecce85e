package cn.kehui.ground.picture;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held, as it wrote beside the picture (Exif, tag 0x0112): 1 upright, 2 to 8
 * mirrored or turned.
 */
public final class Exif {
    private static final int START = 0xFFD8;
    private static final int SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int HEAD = 6; // Exif, 0, 0
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    private static final int TURNED = 5; // from here on width and height change places
    private static final int LAST = 8;

    private Exif() {}

    /** 1 where nothing is said, or nothing that can be read. */
    public static int orientation(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUnsignedShort() != START) {
                return 1;
            }
            for (int marker = in.readUnsignedShort();
                    marker > START && marker != SCAN;
                    marker = in.readUnsignedShort()) {
                int length = in.readUnsignedShort() - 2;
                if (length < 0) {
                    return 1;
                }
                if (marker == APP1) {
                    int said = said(in.readNBytes(length));
                    if (said > 1) {
                        return said;
                    }
                } else {
                    in.skipNBytes(length);
                }
            }
            return 1;
        } catch (EOFException e) {
            return 1;
        }
    }

    private static int said(byte[] segment) {
        if (segment.length < HEAD + 8 || segment[0] != 'E' || segment[1] != 'x') {
            return 1;
        }
        var tiff = ByteBuffer.wrap(segment, HEAD, segment.length - HEAD).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        if (at < 0 || at > tiff.limit() - 2) {
            return 1;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        for (int entry = at + 2; entries > 0 && entry <= tiff.limit() - ENTRY; entries--) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value <= LAST ? Math.max(1, value) : 1;
            }
            entry += ENTRY;
        }
        return 1;
    }

    /** The picture as it was seen. */
    public static BufferedImage upright(BufferedImage taken, int orientation) {
        if (orientation == 1) {
            return taken;
        }
        int w = taken.getWidth();
        int h = taken.getHeight();
        boolean turned = orientation >= TURNED;
        var upright = new BufferedImage(turned ? h : w, turned ? w : h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int right = w - 1 - x;
                int down = h - 1 - y;
                int color = taken.getRGB(x, y);
                switch (orientation) {
                    case 2 -> upright.setRGB(right, y, color);
                    case 3 -> upright.setRGB(right, down, color);
                    case 4 -> upright.setRGB(x, down, color);
                    case 5 -> upright.setRGB(y, x, color);
                    case 6 -> upright.setRGB(down, x, color);
                    case 7 -> upright.setRGB(down, right, color);
                    default -> upright.setRGB(y, right, color);
                }
            }
        }
        return upright;
    }
}
