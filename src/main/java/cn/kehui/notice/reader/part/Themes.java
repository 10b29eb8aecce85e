package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Fact;
import cn.kehui.notice.reader.text.ReadLimits;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a notice's activities are about: 主题. */
final class Themes {
    private static final String HEAD =
            "(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?";
    private static final String WORD =
            "(?:[^，。；：:、]{0,24}?(?:活动|年度|宣传|本次|本届|今年|大会))?(?:总)?(?:的)?主题";

    /** （一）主题 on a line by itself. */
    private static final Pattern ALONE =
            Pattern.compile("^" + HEAD + "[\\p{IsHan}\\d“”]{0,14}?主题[：:]?$");

    /** 活动主题：…, also with the value glued to the heading. */
    private static final Pattern INLINE =
            Pattern.compile("^" + HEAD + "(?:[\\p{IsHan}\\d“”]{0,24}?)?主题(?:[：:]|是|为)\\s*(.+)$");

    private static final Pattern GLUED =
            Pattern.compile(
                    "^"
                            + HEAD
                            + "(?:活动|宣传)主题(?!与|和|及|为|是|宣|、|，|活动) ?[“]?([\\p{IsHan}].{3,40}?)[”]?$");
    private static final Pattern SAID =
            Pattern.compile(
                    WORD
                            + "(?:确定)?(?:为|是|：|:)[：:]?\\s*(?:[“《‘「]([^”》’」。；]{4,60})[”》’」]|([^“《。；：\\n]{4,40}?)(?=[。；\\n]|$|，(?=[^，。]{0,20}(?:时间|活动|将|定于|各|结合|围绕|我|旨在|现))))"
                            + "|以[“《]([^”》]{4,60})[”》]为(?:活动|宣传)?主题"
                            + "|围绕[“《]([^”》]{4,60})[”》](?:这一|的)?(?:活动)?主题"
                            + "|[“《]([^”》]{4,60})[”》](?:的|为|这一)?(?:活动|宣传|年度)?主题(?!活动|宣传|日|曲|词|党日|公园|展|教育|报告|讲)");

    private Themes() {}

    static List<Fact> of(Layer layer) {
        var themes = new ArrayList<Fact>();
        var lines = layer.bodyLines();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (!text.contains("主题")) {
                continue;
            }
            if (ALONE.matcher(text).matches()) {
                below(layer, lines, i, themes);
                continue;
            }
            var inline = INLINE.matcher(text);
            if (inline.matches()
                    && !inline.group(1).contains("。")
                    && inline.group(1).length() <= 60) {
                add(layer, lines.get(i), inline.group(1), themes);
                continue;
            }
            var glued = GLUED.matcher(text);
            if (glued.matches() && !glued.group(1).contains("。")) {
                add(layer, lines.get(i), glued.group(1), themes);
            }
        }
        said(layer, lines, themes);
        return List.copyOf(themes);
    }

    private static void below(Layer layer, List<TextLine> lines, int i, List<Fact> themes) {
        for (int next = i + 1; next < lines.size() && next <= i + 2; next++) {
            var value = lines.get(next);
            if (!value.empty()) {
                if (value.text().length() <= 60
                        && !value.text().matches("^[（(一二三四五六七八九十]{1,3}[）)、].*")) {
                    var inline = INLINE.matcher(value.text());
                    add(layer, value, inline.matches() ? inline.group(1) : value.text(), themes);
                }
                return;
            }
        }
    }

    private static void said(Layer layer, List<TextLine> lines, List<Fact> themes) {
        for (var line : lines) {
            if (!line.text().contains("主题")) {
                continue;
            }
            var found = SAID.matcher(line.text());
            while (found.find()) {
                for (int group = 1; group <= found.groupCount(); group++) {
                    if (found.group(group) != null) {
                        add(layer, line, found.group(group), themes);
                    }
                }
            }
        }
    }

    private static void add(Layer layer, TextLine line, String words, List<Fact> themes) {
        var theme = theme(words);
        if (theme == null
                || layer.clean().full(ReadLimits.THEMES, themes)
                || themes.stream().anyMatch(known -> key(known.words()).equals(key(theme)))) {
            return;
        }
        int at = Math.max(0, line.text().indexOf(words));
        themes.add(
                new Fact(
                        theme,
                        layer.clean().span(line.from() + at, line.from() + at + words.length()),
                        false));
    }

    private static String key(String words) {
        return words.replaceAll("[^\\p{IsHan}\\d]", "");
    }

    private static @Nullable String theme(String words) {
        var theme = words.strip().replaceAll("(?<![。；;，])[。；;，]++$", "").strip();
        if (theme.matches("[“《「].*[”》」]")
                && theme.indexOf(theme.startsWith("“") ? '”' : theme.startsWith("《") ? '》' : '」')
                        == theme.length() - 1) {
            theme = theme.substring(1, theme.length() - 1);
        }
        boolean none =
                theme.length() < 4
                        || theme.matches(".*(?:围绕|结合|自行|自定|另行|确定|如下|分为|包括).*")
                        || theme.matches("^[的和与及、，海征].*");
        return none ? null : theme;
    }
}
