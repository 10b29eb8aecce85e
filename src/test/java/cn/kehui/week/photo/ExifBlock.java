package cn.kehui.week.photo;

import cn.kehui.launch.darkroom.Jpeg;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a camera writes beside a picture. */
final class ExifBlock {
    private static final int SMALL = 160;

    private ExifBlock() {}

    /**
     * @param place whole degrees north and east; null: not written
     * @param small what the small picture shows
     */
    static byte[] of(String make, String taken, int @Nullable [] place, BufferedImage small) {
        var jpeg = thumbnail(small);
        // a head, five places, and what they point to behind them
        var tiff = ByteBuffer.allocate(600 + jpeg.length);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.position(8).putShort((short) 3);
        entry(tiff, 0x010F, 2, make.length() + 1, 300);
        entry(tiff, 0x8769, 4, 1, 100);
        entry(tiff, 0x8825, 4, 1, 150);
        tiff.putInt(250);
        tiff.position(100).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 340);
        tiff.putInt(0);
        gps(tiff.position(150), place);
        tiff.position(250).putShort((short) 2);
        entry(tiff, 0x0201, 4, 1, 600);
        entry(tiff, 0x0202, 4, 1, jpeg.length);
        tiff.putInt(0);
        tiff.position(300).put(make.getBytes(StandardCharsets.ISO_8859_1));
        tiff.position(340).put(taken.getBytes(StandardCharsets.ISO_8859_1));
        tiff.position(600).put(jpeg);
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(tiff.array());
        return Segments.segment(0xE1, exif.toByteArray());
    }

    private static void gps(ByteBuffer tiff, int @Nullable [] place) {
        tiff.putShort((short) (place == null ? 0 : 4));
        if (place != null) {
            entry(tiff, 1, 2, 2, 'N' << 24);
            entry(tiff, 2, 5, 3, 400);
            entry(tiff, 3, 2, 2, 'E' << 24);
            entry(tiff, 4, 5, 3, 430);
            tiff.putInt(0);
            degrees(tiff.position(400), place[0]);
            degrees(tiff.position(430), place[1]);
        }
    }

    private static void degrees(ByteBuffer tiff, int degrees) {
        tiff.putInt(degrees).putInt(1).putInt(0).putInt(1).putInt(0).putInt(1);
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] thumbnail(BufferedImage picture) {
        var small =
                new BufferedImage(
                        SMALL,
                        SMALL * picture.getHeight() / picture.getWidth(),
                        BufferedImage.TYPE_3BYTE_BGR);
        var pen = small.createGraphics();
        pen.drawImage(picture, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        return Jpeg.of(small, 0.7);
    }
}
