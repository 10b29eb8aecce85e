package cn.kehui.ground.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras make them: blue, with red where up and left meet. */
public final class Photo {
    /** Signature and IHDR. */
    private static final int PNG_HEAD = 33;

    private Photo() {}

    /** As taken, whoever held the camera how. */
    public static byte[] jpeg(int width, int height) throws IOException {
        return encoded(width, height, "jpeg");
    }

    static byte[] png(int width, int height) throws IOException {
        return encoded(width, height, "png");
    }

    private static byte[] encoded(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** The same with what a camera writes beside it: how it was held, and where. */
    public static byte[] held(byte[] jpeg, int orientation) {
        var tiff = ByteBuffer.allocate(64);
        tiff.put("Exif\0\0MM\0*".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        tiff.putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(4).putInt(0x41424300); // maker
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0)
                .put("GPS 36.10N120.47E".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var exif = Arrays.copyOf(tiff.array(), tiff.position());
        var out = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The same with the mark of a machine (GB 45438), and a place beside it. */
    public static byte[] madeByMachine(byte[] picture, String block) {
        var words = ("GPS 36.10N AIGC\0" + block).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        boolean png = picture[0] == (byte) 0x89;
        int at = png ? PNG_HEAD : 2;
        var part = ByteBuffer.allocate(words.length + (png ? 12 : 4));
        if (png) {
            part.putInt(words.length)
                    .put("tEXt".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            part.put(words).putInt(checksum(part.array(), 4, words.length + 4));
        } else {
            part.putShort((short) 0xFFE1).putShort((short) (words.length + 2)).put(words);
        }
        var out = ByteBuffer.allocate(picture.length + part.capacity());
        return out.put(picture, 0, at)
                .put(part.array())
                .put(picture, at, picture.length - at)
                .array();
    }

    private static int checksum(byte[] bytes, int from, int length) {
        var crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
