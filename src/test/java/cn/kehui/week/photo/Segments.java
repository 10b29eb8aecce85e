package cn.kehui.week.photo;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** What cameras and programs put into a JPEG beside its picture. */
final class Segments {
    private Segments() {}

    /** With segments of a camera or program put right behind its beginning. */
    static byte[] with(byte[] jpeg, List<byte[]> segments) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        segments.forEach(bytes::writeBytes);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /**
     * @param marker 0xE0 to 0xEF for a program's own, 0xFE for a remark
     */
    static byte[] segment(int marker, byte[] content) {
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
