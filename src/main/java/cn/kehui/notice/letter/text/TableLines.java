package cn.kehui.notice.letter.text;

import cn.kehui.notice.letter.Letter.Paragraph;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of tables as lines: a tab between each two cells. */
public final class TableLines {
    /** What Word writes before a paragraph that it numbers itself. */
    private static final Pattern NUMBER = Pattern.compile("[（(]?[0-9一二三四五六七八九十]{1,3}[）).．、]");

    private TableLines() {}

    public static boolean row(Paragraph paragraph) {
        return paragraph.text().indexOf('\t') >= 0;
    }

    /**
     * @param within whether the line above is one: then it may be empty but for its tabs
     */
    static boolean row(String line, boolean within) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            return false;
        }
        var words = line.strip();
        if (words.isEmpty()) {
            return within;
        }
        int inner = words.indexOf('\t');
        return inner < 0
                ? within
                : line.indexOf('\t', tab + 1) >= 0
                        || !NUMBER.matcher(words.substring(0, inner).strip()).matches();
    }

    static String tidy(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(cell -> cell.replace('\u3000', ' ').replace('\u00a0', ' ').strip())
                .collect(Collectors.joining("\t"));
    }
}
