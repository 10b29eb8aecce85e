package cn.kehui.sheet.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The Chinese font that comes with the product, Noto Serif SC, and which of its characters one
 * document uses.
 */
public final class PdfFont {
    /** Printed where the font has no such character: the compositor's mark for a missing type. */
    static final String MISSING = "〓";

    private static final String FILE = "/fonts/NotoSerifSC-Regular.ttf";
    private static final int LAST = 0x3ffff;

    /** Glyph by code point; read once, so that the font of 14 MB need not stay in memory. */
    private static final class Glyphs {
        private static final int[] OF = read();

        private static int[] read() {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
                var table = font.getUnicodeCmapLookup();
                var glyphs = new int[LAST + 1];
                for (int point = ' '; point <= LAST; point++) {
                    glyphs[point] = table.getGlyphId(point);
                }
                return glyphs;
            } catch (IOException e) {
                throw new UncheckedIOException("the font cannot be read", e);
            }
        }
    }

    private final Map<Integer, Integer> used = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();
    private Set<String> missingHere = new LinkedHashSet<>();

    public static InputStream open() {
        var in = PdfFont.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException("the product comes with " + FILE);
        }
        return in;
    }

    /** The words with a visible mark for each character that the font lacks. */
    public String printable(String words) {
        var printable = new StringBuilder(words.length());
        words.codePoints()
                .forEach(
                        point -> {
                            int glyph = point <= LAST ? Glyphs.OF[point] : 0;
                            if (glyph > 0) {
                                used.put(glyph, point);
                            }
                            if (glyph > 0 || point == '\n') {
                                printable.appendCodePoint(point);
                            } else {
                                printable.append(MISSING);
                                missingHere.add("U+%04X".formatted(point));
                            }
                        });
        return printable.toString();
    }

    /** Characters that the font lacks, such as U+20BB7, since the last call. */
    Set<String> missingHere() {
        var here = missingHere;
        missing.addAll(here);
        missingHere = new LinkedHashSet<>();
        return here;
    }

    /** All that the document lacks. */
    public Set<String> missing() {
        missing.addAll(missingHere);
        return missing;
    }

    /**
     * Makes the text of a finished document say what was printed, and takes out the time of
     * printing and a number made from it, so that the same words give the same bytes.
     */
    public void settle(PDDocument document) throws IOException {
        PdfToUnicode.correct(document, used);
        document.getDocumentInformation().setCreationDate(null);
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(1L);
    }
}
