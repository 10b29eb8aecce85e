package cn.kehui.ground.base.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as the path of an SVG, a unit a module.
 *
 * @param size units from edge to edge, with the quiet zone
 * @param d what stands in {@code path}'s {@code d}
 */
public record QrPath(int size, String d) {
    private static final int QUIET = 4;

    public static QrPath of(String words) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, QUIET);
            var bits = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, hints);
            var d = new StringBuilder();
            for (int y = 0; y < bits.getHeight(); y++) {
                for (int x = 0; x < bits.getWidth(); x++) {
                    if (bits.get(x, y)) {
                        d.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrPath(bits.getWidth(), d.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("too many words for a QR code", e);
        }
    }
}
