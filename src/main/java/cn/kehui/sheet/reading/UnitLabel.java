package cn.kehui.sheet.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line taken apart as a label for the reporting unit and what stands behind it.
 *
 * @param label 填报单位, 地方/部门 …
 * @param brackets such as （盖章）; may be empty
 * @param colon empty if there is none
 */
record UnitLabel(String label, String brackets, String colon, String rest) {
    private static final Pattern LABEL =
            Pattern.compile(
                    "^[\\s　]*+(?:\\d+[.、．]|[（(]\\d+[)）])?[\\s　]*+((?:地\\s*方|地\\s*区|区\\s*市)\\s*[/／、或和及]\\s*(?:部\\s*门|单\\s*位)|填\\s*报\\s*(?:单\\s*位|部\\s*门)|推\\s*荐\\s*单\\s*位|报\\s*送\\s*单\\s*位|上\\s*报\\s*单\\s*位|申\\s*报\\s*单\\s*位|填\\s*表\\s*单\\s*位"
                            + "|汇\\s*总\\s*单\\s*位|单\\s*位\\s*名\\s*称|单\\s*位|部\\s*门|地\\s*方)[\\s　]*((?:[（(][^（()）]{0,12}[)）][\\s　]*){0,3})(?:[A-Za-z][A-Za-z /]{2,30})?[\\s　]*([:：]?)[\\s　]*(.*)$",
                    Pattern.DOTALL);

    /** A second label on the same line: 地方：平度市　填报单位：平度市科技局. The later name is the closer one. */
    private static final Pattern MORE =
            Pattern.compile("(?s).*(?:填报|报送|推荐|申报|填表)\\s*(?:单位|部门)[^:：]{0,8}[:：]\\s*(\\S.*)");

    /** Null if the text is no such label. */
    static @Nullable UnitLabel of(String text) {
        var match = LABEL.matcher(text);
        return match.matches()
                ? new UnitLabel(match.group(1), match.group(2), match.group(3), match.group(4))
                : null;
    }

    /** Whether the text is a label whose name must stand elsewhere. */
    static boolean waits(String text, UnitWords words) {
        var label = of(text);
        return label != null && label.rest().isBlank() && label.certain(false, words);
    }

    /** The words in which the name stands. */
    String behind() {
        var more = MORE.matcher(rest);
        return more.matches() ? more.group(1) : rest;
    }

    /** 单位：万元 names no unit; a word such as 单位 alone, without colon or seal, is no label. */
    boolean certain(boolean inTable, UnitWords words) {
        boolean marked = !colon.isEmpty() || !brackets.isEmpty();
        boolean plain = label.replaceAll("\\s", "").length() <= 2;
        boolean named = !plain && UnitWords.office(words.name(rest));
        return (marked || inTable && !plain || named)
                && LabelText.unitAlone(rest).isEmpty()
                && !rest.matches("[（(]?[万亿]?元.*|人次?.*");
    }
}
