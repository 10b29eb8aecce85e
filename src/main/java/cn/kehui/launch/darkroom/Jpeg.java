package cn.kehui.launch.darkroom;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture as the bytes of a JPEG. */
public final class Jpeg {
    private Jpeg() {}

    /**
     * @param quality of 0 to 1
     */
    public static byte[] of(BufferedImage picture, double quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality((float) quality);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** With segments of a camera or program put right behind its beginning. */
    public static byte[] with(byte[] jpeg, List<byte[]> segments) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        segments.forEach(bytes::writeBytes);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /**
     * @param marker 0xE0 to 0xEF for a program's own, 0xFE for a remark
     */
    public static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        var bytes = new ByteArrayOutputStream();
        bytes.write(0xFF);
        bytes.write(marker);
        bytes.write(length >> 8);
        bytes.write(length);
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }
}
