package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Cite;
import cn.kehui.notice.reader.NoticeDraft.Fact;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 文号: the notice's own, and those of the notices it follows. */
public final class Numbers {
    private static final String NUMBER =
            "([\\p{IsHan}A-Za-z]{2,14}(?:[（(][\\p{IsHan}]{1,4}[）)])?[\\p{IsHan}]{0,3}) ?[〔\\[【（(﹝［] ?((?:19|20)\\d{2}) ?[〕\\]】）)﹞］] ?第? ?0*(\\d{1,5}) ?号";
    private static final Pattern OWN = Pattern.compile(NUMBER);
    private static final Pattern LABEL =
            Pattern.compile("^(?:.{0,4}(?:文号|发文字号|发文号|文件编号|字号)|编号|发文机关标志)[：:]?\\s*");
    private static final Pattern CITED =
            Pattern.compile(
                    "《([^《》]{4,120}(?:《[^《》]{2,80}》[^《》]{0,20})?)》(?:[（(\\[]?\\s*"
                            + NUMBER
                            + "\\s*[）)\\]]?)?");
    private static final Pattern BARE =
            Pattern.compile("(?:根据|按照|依据|落实|遵照|转发|执行)[^，。；《]{0,20}?[（(]?" + NUMBER);
    private static final Pattern NOTICE = Pattern.compile(".*(?:通知|函|公告|通告)$");

    private Numbers() {}

    static String words(Matcher found, int group) {
        return found.group(group).replaceFirst("^.*(?:文件|通知)(?=[\\p{IsHan}]{2,})", "")
                + "〔"
                + found.group(group + 1)
                + "〕"
                + found.group(group + 2)
                + "号";
    }

    /** The number that stands in the head of a notice. */
    public static @Nullable Fact own(Layer layer) {
        for (var line : layer.head()) {
            int limit =
                    layer.addressees() == null
                            ? line.to()
                            : Math.min(line.to(), Math.max(line.from(), layer.addressees().from()));
            var text = line.text().substring(0, limit - line.from());
            if (text.indexOf('号') < 0) {
                continue;
            }
            var found = OWN.matcher(text);
            while (found.find()) {
                boolean alone = text.matches("[（(].{4,40}[）)]");
                char before = found.start() == 0 ? ' ' : text.charAt(found.start() - 1);
                boolean inside =
                        !alone && ("（(《".indexOf(before) >= 0 || quoted(text, found.start()));
                boolean sentence =
                        text.indexOf('，') >= 0 && text.length() > 60 || text.contains("根据");
                if (!inside && !sentence) {
                    var label = LABEL.matcher(text);
                    int from =
                            label.find() && label.end() <= found.start()
                                    ? label.end()
                                    : found.start();
                    return new Fact(
                            words(found, 1),
                            layer.clean()
                                    .span(
                                            line.from() + Math.max(from, found.start()),
                                            line.from() + found.end()),
                            false);
                }
            }
        }
        return null;
    }

    private static boolean quoted(String text, int at) {
        int open = text.lastIndexOf('《', at);
        return open >= 0 && text.indexOf('》', open) > at;
    }

    /** The notices it follows; never its own. */
    public static List<Cite> cited(Layer layer, @Nullable Fact own) {
        var text = layer.clean().text();
        int to = layer.tailAt();
        var seen = new HashSet<String>();
        var cites = new ArrayList<Cite>();
        var found = CITED.matcher(text).region(layer.from(), Math.max(layer.from(), to));
        while (!layer.clean().full(ReadLimits.CITES, cites) && found.find()) {
            var title = found.group(1).replaceAll("\\n", "");
            var number = found.group(2) == null ? null : words(found, 2);
            boolean named = NOTICE.matcher(title).matches();
            if (!(named || number != null) || own != null && own.words().equals(number)) {
                continue;
            }
            if (layer.title() != null && key(layer.title().words()).equals(key(title))
                    || !seen.add(key(title))) {
                continue;
            }
            cites.add(new Cite(number, title, layer.clean().span(found.start(), found.end())));
        }
        titled(layer, seen, cites);
        var bare = BARE.matcher(text).region(layer.from(), Math.max(layer.from(), to));
        while (!layer.clean().full(ReadLimits.CITES, cites) && bare.find()) {
            var number = words(bare, 1);
            boolean known = cites.stream().anyMatch(cite -> number.equals(cite.number()));
            if (!known && (own == null || !own.words().equals(number))) {
                cites.add(new Cite(number, null, layer.clean().span(bare.start(1), bare.end())));
            }
        }
        return List.copyOf(cites);
    }

    /** A notice that hands another on names it in its title. */
    private static void titled(Layer layer, HashSet<String> seen, List<Cite> cites) {
        var title = layer.title();
        if (title == null) {
            return;
        }
        var found = CITED.matcher(title.words());
        while (found.find()) {
            if (NOTICE.matcher(found.group(1)).matches() && seen.add(key(found.group(1)))) {
                cites.add(
                        new Cite(
                                null,
                                found.group(1),
                                layer.clean().span(title.from(), title.to())));
            }
        }
    }

    static String key(String title) {
        return title.replaceAll("[^\\p{IsHan}\\d]", "");
    }
}
