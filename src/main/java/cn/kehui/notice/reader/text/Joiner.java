package cn.kehui.notice.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that were only wrapped into the paragraphs they are parts of. */
final class Joiner {
    /** How far a line may fall short of the width and still be full. */
    private static final int RAGGED = 3;

    /** A sentence as long as this that stops without a full stop goes on. */
    private static final int LONG = 40;

    private static final Pattern STARTS =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,3}[、，.．]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、](?!\\d)|[①-⑳]"
                            + "|附\\s*件|附[：:]|联\\s*系|电\\s*话|邮\\s*箱|地\\s*址|传\\s*真|主送|抄送|说明[：:]|注[：:]"
                            + "|第[一二三四五六七八九十]+[章条]|[（(]此件|[—\\-]\\s*\\d+\\s*[—\\-]|[★●■◆※])");
    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|附\\s*件\\s*[\\d一二三四五六]*[：:]?$)[^。；]{0,38}$");
    private static final Pattern PAGE =
            Pattern.compile("^(?:[—\\-]\\s*\\d{1,3}\\s*[—\\-]|第\\d+页.{0,8})$");

    private final String shown;
    private final List<RawLines> rows;
    private final int width;
    private boolean cut;
    private final Chars chars = new Chars();
    private final List<TextLine> lines = new ArrayList<>();

    Joiner(String shown, List<RawLines> rows) {
        this.shown = shown;
        this.rows =
                rows.stream()
                        .filter(row -> !PAGE.matcher(row.text()).matches())
                        .flatMap(row -> row.pieces(ReadLimits.LINE.most()).stream())
                        .toList();
        this.cut = rows.stream().anyMatch(row -> row.chars().length() > ReadLimits.LINE.most());
        this.width = width();
    }

    Clean join() {
        for (int i = 0; i < rows.size(); ) {
            int from = chars.length();
            var first = rows.get(i);
            chars.add(first.chars(), 0, first.chars().length());
            int next = i + 1;
            while (next < rows.size() && goesOn(rows.get(next - 1), rows.get(next))) {
                if (chars.length() - from + rows.get(next).chars().length()
                        > ReadLimits.LINE.most()) {
                    cut = true;
                    break;
                }
                chars.add(rows.get(next).chars(), 0, rows.get(next).chars().length());
                next++;
            }
            var text = chars.text(from);
            lines.add(new TextLine(text, from, chars.length(), first.blanks(), first.cell()));
            chars.add('\n', chars.length() == 0 ? 0 : chars.source(chars.length() - 1));
            i = next;
        }
        var clean = new Clean(shown, chars, lines);
        if (cut) {
            clean.pass(ReadLimits.LINE);
        }
        return clean;
    }

    private boolean goesOn(RawLines row, RawLines next) {
        var text = row.text();
        var below = next.text();
        if (row.cell() || next.cell() || text.isEmpty() || below.isEmpty()) {
            return false;
        }
        if (STARTS.matcher(below).find() || HEADING.matcher(text).matches()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean stopped = "。；：！？:;".indexOf(last) >= 0;
        if (stopped) {
            return false;
        }
        boolean open = last == '，' || last == '、' || last == '《' || last == '“' || last == '（';
        boolean sentence = text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
        boolean full = width > 0 && text.length() >= width - RAGGED && next.blanks() == 0;
        return open && text.length() >= 12
                || text.length() >= LONG && sentence && plain(last)
                || full && (sentence || row.blanks() == 0);
    }

    private static boolean plain(char last) {
        return Characters.han(last) || Characters.digit(last) || last == '”' || last == '》';
    }

    /** The width at which the lines were wrapped; 0 if they were not. */
    private int width() {
        var counts = new int[80];
        int all = 0;
        for (var row : rows) {
            int length = row.text().length();
            if (length >= 18) {
                counts[Math.min(79, length)]++;
                all++;
            }
        }
        for (int wide = 76; wide >= 20; wide--) {
            int near = counts[wide] + counts[wide - 1] + counts[wide - 2] + counts[wide - 3];
            int wider = 0;
            for (int i = wide + 1; i < 80; i++) {
                wider += counts[i];
            }
            if (all >= 8 && near * 10 >= all * 5 && wider * 10 <= all) {
                return wide;
            }
        }
        return 0;
    }
}
