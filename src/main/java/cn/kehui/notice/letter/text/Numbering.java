package cn.kehui.notice.letter.text;

import cn.kehui.notice.letter.Letter.Paragraph;
import java.util.regex.Pattern;

/**
 * Makes the numbers of paragraphs in their order: 一、 （一） 1. （1） (7.3.3). A level begins anew under
 * a higher one, and the two lowest also after a paragraph of text that ends with a colon.
 */
public final class Numbering {
    private static final Pattern DIGITS = Pattern.compile("\\d(?!\\d{3}年|\\d?月)");
    private final int[] counts = new int[5];

    /** The number of the next paragraph with its mark; empty for text. */
    public String next(Paragraph paragraph) {
        int level = paragraph.level();
        if (level == 0) {
            if (paragraph.text().endsWith("：") || paragraph.text().endsWith(":")) {
                counts[3] = 0;
                counts[4] = 0;
            }
            return "";
        }
        counts[level]++;
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        return mark(level, counts[level]);
    }

    /** The paragraph as it is printed; a blank keeps 1. and 3项 from being read as 1.3. */
    public String numbered(Paragraph paragraph) {
        var number = next(paragraph);
        return number + gap(paragraph) + paragraph.text();
    }

    /** What stands between the number of a paragraph and its words. */
    public static String gap(Paragraph paragraph) {
        return paragraph.level() == 3 && DIGITS.matcher(paragraph.text()).lookingAt() ? " " : "";
    }

    /** The number that the last paragraph of this level got. */
    int last(int level) {
        return counts[level];
    }

    /** How the standard writes a number of a level. */
    static String mark(int level, int number) {
        return switch (level) {
            case 1 -> Chinese.words(number) + "、";
            case 2 -> "（" + Chinese.words(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }
}
