package cn.kehui.week.sight;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The characters of a text that can be compared: letters, digits and Han, each with its doubts. */
record Glyphs(List<Glyph> glyphs) {

    /**
     * @param second what it was taken for next; a space for nothing
     * @param sure 0 to 1
     */
    record Glyph(char is, char second, double sure) {}

    static Glyphs of(SeenLine line) {
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < line.text().length(); i++) {
            char is = plain(line.text().charAt(i));
            if (Character.isLetterOrDigit(is)) {
                glyphs.add(new Glyph(is, plain(line.second().charAt(i)), line.sure().get(i)));
            }
        }
        return new Glyphs(List.copyOf(glyphs));
    }

    /** Two that stand beside one another, as one text. */
    Glyphs then(Glyphs next) {
        var both = new ArrayList<>(glyphs);
        both.addAll(next.glyphs);
        return new Glyphs(List.copyOf(both));
    }

    String text() {
        var text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.is));
        return text.toString();
    }

    /** Without blanks and marks, wide letters and digits made narrow. */
    static String plain(String words) {
        var plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char is = plain(words.charAt(i));
            if (Character.isLetterOrDigit(is)) {
                plain.append(is);
            }
        }
        return plain.toString();
    }

    private static char plain(char is) {
        if (is < 0x80) {
            return Character.toUpperCase(is);
        }
        var same = Normalizer.normalize(String.valueOf(is), Normalizer.Form.NFKC);
        return Character.toUpperCase(same.isEmpty() ? is : same.charAt(0));
    }
}
