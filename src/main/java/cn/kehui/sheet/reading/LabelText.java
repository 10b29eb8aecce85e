package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Typed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a cell looked at as a label.
 *
 * @param bare without numbering, brackets, colon, marks and white space
 * @param whole the same with the words in brackets kept
 * @param unit the unit it states, such as 元 or 万人次; empty if none
 * @param rest what stands behind its colon, as typed: an answer in the label's own cell
 */
record LabelText(String bare, String whole, String unit, String rest) {
    static final int LONGEST = 60;

    private static final Pattern NUMBERING =
            Pattern.compile(
                    "^(第?[一二三四五六七八九十]{1,3}[、.)．]|\\([一二三四五六七八九十]{1,3}\\)|\\(\\d{1,2}\\)|\\d{1,2}(\\.\\d{1,2})?[.、)．,]*(?=[\\p{IsHan}(*e])|[●■◆▲○□★☆※·•\\-]+)");
    private static final Pattern BRACKETS =
            Pattern.compile("\\([^()]*\\)?|\\[[^\\[\\]]*]|【[^【】]*】|<[^<>]*>");
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?:单位(?:为|是)?[:为]?)?(亿元|万元|千元|百元|元|万人次|千人次|万人|千人|人次|人|场次|场|次|个|家|所|篇|条|项)(?:[、,/].*)?$");

    /** An English translation behind the Chinese words. */
    private static final Pattern TRANSLATED =
            Pattern.compile("(?<=[\\p{IsHan})])[/(]?[a-z][a-z,.'&/()-]{2,}$");

    private static final Pattern STARS = Pattern.compile("[*_]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}&&[^%]]");

    public static LabelText of(String text) {
        int colon = colon(text);
        var head = colon < 0 ? text : text.substring(0, colon);
        var rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        var key = plain(head);
        var bare = BRACKETS.matcher(key).replaceAll("");
        return new LabelText(marksOff(bare), marksOff(key), unit(key), rest);
    }

    /** Numbering off, stars off. */
    public static String plain(String text) {
        var key = Typed.key(text);
        var shorter = NUMBERING.matcher(key).replaceFirst("");
        shorter = TRANSLATED.matcher(shorter).replaceFirst("");
        shorter = STARS.matcher(shorter).replaceAll("");
        return shorter.isEmpty() ? key : shorter;
    }

    private static String marksOff(String key) {
        return MARKS.matcher(key).replaceAll("");
    }

    /** The first colon that is not inside brackets. */
    private static int colon(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open +=
                    c == '（' || c == '(' || c == '[' || c == '【'
                            ? 1
                            : c == '）' || c == ')' || c == ']' || c == '】' ? -1 : 0;
            if ((c == '：' || c == ':' || c == '﹕') && open <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The unit in brackets, or behind a slash. */
    public static String unit(String key) {
        Matcher brackets = BRACKETS.matcher(key);
        while (brackets.find()) {
            var inside =
                    marksOff(brackets.group().replaceAll("^[(\\[【<]|[)\\]】>]$", ""))
                            .replaceFirst("^单位", "");
            var unit = UNIT.matcher(inside);
            if (unit.matches()) {
                return unit.group(1);
            }
        }
        int slash = key.lastIndexOf('/');
        var unit = UNIT.matcher(slash < 0 ? "" : key.substring(slash + 1));
        return unit.matches() ? unit.group(1) : "";
    }

    /** Whether the whole cell says nothing but a unit. */
    public static String unitAlone(String text) {
        if (text.length() > 20) {
            return "";
        }
        var bare = marksOff(Typed.key(text));
        var key = bare.startsWith("单位") ? bare.substring(2) : bare;
        var unit = UNIT.matcher(key);
        return unit.matches() && unit.group(1).equals(key) ? key : "";
    }
}
