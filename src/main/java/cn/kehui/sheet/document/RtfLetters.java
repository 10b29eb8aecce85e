package cn.kehui.sheet.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which letters the bytes of an RTF stand for: those of the font that they are printed in, else
 * those of the whole document; bytes of which nobody says anything are Chinese, if they can be.
 */
final class RtfLetters {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Charsets as Windows numbers them in fonts, with more than one byte a letter. */
    private static final Map<Integer, Charset> OF_FONTS =
            Map.of(
                    128, Charset.forName("windows-31j"),
                    129, Charset.forName("MS949"),
                    134, CHINESE,
                    136, Charset.forName("Big5"));

    private static final Map<Integer, Charset> OF_PAGES =
            Map.of(
                    932,
                    Charset.forName("windows-31j"),
                    936,
                    CHINESE,
                    949,
                    Charset.forName("MS949"),
                    950,
                    Charset.forName("Big5"),
                    54936,
                    CHINESE,
                    65001,
                    StandardCharsets.UTF_8);

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private @Nullable Charset page;

    void font(int font, int charset) {
        var known = OF_FONTS.get(charset);
        if (known != null && fonts.size() < Limits.CELLS) {
            fonts.put(font, known);
        }
    }

    void page(int number) {
        page = OF_PAGES.get(number);
    }

    String of(byte[] bytes, int from, int font) {
        var said = fonts.getOrDefault(font, page);
        if (said != null) {
            return new String(bytes, from, bytes.length - from, said);
        }
        try {
            return CHINESE.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, bytes.length - from, WESTERN);
        }
    }
}
