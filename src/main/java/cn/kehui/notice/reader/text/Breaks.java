package cn.kehui.notice.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds where lines ended in a text that has lost its line breaks. */
final class Breaks {
    private static final String NUMBERS = "一二三四五六七八九十";

    /** Wide gaps, and a gap behind a full stop, are what is left of a line break. */
    private static final Pattern GAP = Pattern.compile("[ \\t]{2,}|(?<=[。：；]) ");

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?<=[。日；）)\\s，,》])(?=附\\s*件\\s*[：:])"
                            + "|(?<=[。日）)])(?=附\\s*件\\s*[1-9一](?![、，和及～~\\-）)]))"
                            + "|(?<=[。；\\s日》])(?=(?:联\\s*系\\s*人|联系方式|联系电话|咨询电话|电子邮箱|邮\\s*箱|通讯地址)\\s*[：:])"
                            + "|(?<= )(?=(?:来源|时间|发布时间|作者|各[^。，：: ]{1,40})[：:])"
                            + "|(?<=\\d日)(?=[（(]此件)"
                            + "|(?<=[。）)])(?=[（(][一二三四五六七八九十]{1,2}[）)])"
                            + "|(?<=[。])(?=[1-9][0-9]?[.．、](?!\\d))");

    private Breaks() {}

    static List<Chars> of(Chars line) {
        var text = line.text();
        var cuts = new TreeSet<Integer>();
        var gaps = GAP.matcher(text).results().toList();
        if (gaps.size() >= 3) {
            gaps.forEach(gap -> cuts.add(gap.end()));
        }
        BEFORE.matcher(text).results().forEach(found -> cuts.add(found.start()));
        sections(text, cuts);
        cuts.add(text.length());
        var parts = new ArrayList<Chars>();
        int from = 0;
        for (int cut : cuts) {
            var part = new Chars();
            part.add(line, from, cut);
            part = part.strip();
            if (part.length() > 0) {
                parts.add(part);
            }
            from = cut;
        }
        return parts;
    }

    /** 一、 … 二、 … 三、: each only behind the one before. */
    private static void sections(String text, TreeSet<Integer> cuts) {
        int at = -1;
        for (int i = 0; i < NUMBERS.length(); i++) {
            int next = text.indexOf(NUMBERS.charAt(i) + "、", at + 1);
            while (next > 0 && NUMBERS.indexOf(text.charAt(next - 1)) >= 0) {
                next = text.indexOf(NUMBERS.charAt(i) + "、", next + 1);
            }
            if (next < 0 || at >= 0 && next - at < 6) {
                return;
            }
            cuts.add(next);
            at = next;
        }
    }
}
