package cn.kehui.linear;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts made to trouble a pattern, and those that trouble readers of notices in general. */
final class Attacks {
    /** What no pattern is fond of. */
    static final List<String> GENERAL =
            List.of(
                    "1",
                    "１",
                    "一",
                    " ",
                    "　",
                    "\n",
                    "\t",
                    "，",
                    "。",
                    "、",
                    "：",
                    "（",
                    "）",
                    "《",
                    "“",
                    "[",
                    "a",
                    "@",
                    ".",
                    "-",
                    "各",
                    "报",
                    "和",
                    "关于",
                    "报送",
                    "附件",
                    "一、",
                    "年",
                    "市科技局、",
                    "各单位",
                    "附件1\n",
                    "2025年5月7日",
                    "5月7日",
                    "请各区市于5月7日前报送，");

    private Attacks() {}

    /** Words to be said again and again: what it matches, what it almost matches, its parts. */
    static Set<String> units(Written pattern) {
        var regex = new Regex(pattern.regex(), pattern.flags());
        var units = new LinkedHashSet<String>();
        for (var sample : regex.samples(5)) {
            units.add(sample);
            units.add(sample.substring(0, sample.length() - 1) + "\u0001");
        }
        units.addAll(regex.bodies());
        return units;
    }

    /** What may stand once before them. */
    static Set<String> begins(Written pattern) {
        var begins = new LinkedHashSet<String>();
        begins.add("");
        for (var sample : new Regex(pattern.regex(), pattern.flags()).samples(4)) {
            begins.add(sample.substring(0, sample.length() - 1));
        }
        return begins;
    }

    static String text(String begin, String unit, int length, String end) {
        var text = new StringBuilder(length + unit.length());
        text.append(begin);
        while (text.length() < length) {
            text.append(unit);
        }
        text.setLength(length);
        return text.append(end).toString();
    }
}
