package cn.kehui.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The Chinese font that comes with the product, Noto Serif SC, and the characters it has. */
final class PdfFont {
    /** Printed where the font has no such character: the compositor's mark for a missing type. */
    static final String MISSING = "〓";

    private static final String FILE = "/fonts/NotoSerifSC-Regular.ttf";
    private static final int LAST = 0x3ffff;

    /** Read once: the table of a font of 14 MB becomes some 30 KB of bits. */
    private static final class Characters {
        private static final BitSet KNOWN = read();

        private static BitSet read() {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
                var glyphs = font.getUnicodeCmapLookup();
                var known = new BitSet(LAST);
                for (int point = ' '; point <= LAST; point++) {
                    known.set(point, glyphs.getGlyphId(point) > 0);
                }
                known.set('\n');
                return known;
            } catch (IOException e) {
                throw new UncheckedIOException("the font cannot be read", e);
            }
        }
    }

    private PdfFont() {}

    static InputStream open() {
        var in = PdfFont.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException("the product comes with " + FILE);
        }
        return in;
    }

    /** The words with a visible mark for each character that the font lacks, which is added to {@code missing} as U+20BB7. */
    static String printable(String words, Set<String> missing) {
        if (words.codePoints().allMatch(Characters.KNOWN::get)) {
            return words;
        }
        var printable = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            if (Characters.KNOWN.get(point)) {
                printable.appendCodePoint(point);
            } else {
                printable.append(MISSING);
                missing.add("U+%04X".formatted(point));
            }
        });
        return printable.toString();
    }
}
