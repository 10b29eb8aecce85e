package cn.kehui.sheet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Printed lines of which some only wrapped, joined to the paragraphs that they were. */
public final class WrappedLines {
    /** What never goes on with the line above. */
    private static final Pattern STARTS =
            Pattern.compile(
                    "^(?:附 ?件|联 ?系|电 ?话|邮 ?箱|地 ?址|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、](?!\\d)|(?:19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日$|[（(]?[\\p{IsHan}]{2,10}[〔\\[]\\d{4}[〕\\]]\\d+号[）)]?$|[\\p{IsHan}（） ]{4,40}(?:局|委员会|协会|办公室|厅|中心|学会|宣传部|中国科协)$)");

    private static final int LONG = 15;
    private static final int FULL = 12;
    private static final String ENDS = "。；：！？）";

    private WrappedLines() {}

    /**
     * One printed line.
     *
     * @param words not blank
     * @param left where it begins and {@code right}: ends on the page, in points; {@code size} of
     *     its letters
     */
    public record Row(String words, float left, float right, float size) {}

    /**
     * The paragraphs, in their order.
     *
     * @param begins whether a line begins one, beside those that every document begins so
     */
    public static List<String> joined(List<Row> rows, Predicate<String> begins) {
        float edge = edge(rows);
        float margin = margin(rows);
        var paragraphs = new ArrayList<String>();
        var text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            text.append(row.words());
            boolean open = ENDS.indexOf(row.words().charAt(row.words().length() - 1)) < 0;
            boolean full =
                    row.words().length() > FULL
                            && row.right() > edge - (open ? 6f : 1.6f) * row.size();
            boolean indented = next == null || next.left() > margin + 1.2f * next.size();
            boolean starts =
                    next != null
                            && (STARTS.matcher(next.words()).find() || begins.test(next.words()));
            boolean alike = next != null && Math.abs(next.size() - row.size()) < 0.6f;
            if (!full || indented || !alike || starts) {
                paragraphs.add(text.toString());
                text.setLength(0);
            }
        }
        return paragraphs;
    }

    private static float edge(List<Row> rows) {
        return (float)
                rows.stream()
                        .filter(row -> row.words().length() > LONG)
                        .mapToDouble(Row::right)
                        .max()
                        .orElse(0);
    }

    /** Where most long lines begin. */
    private static float margin(List<Row> rows) {
        var lefts =
                rows.stream()
                        .filter(row -> row.words().length() > LONG)
                        .map(Row::left)
                        .sorted()
                        .toList();
        return lefts.isEmpty() ? 0 : lefts.get(lefts.size() / 4);
    }
}
