package cn.kehui.notice.reader.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What 上述材料, 以下材料 and the like mean: the list that stands before or behind them. */
final class Meant {
    private static final Pattern POINTS =
            Pattern.compile(
                    "^(?:将)?(上述|以上|以下|下列|前述|如下)?(?:所有|全部|各项|相关|有关|申报|报名|推荐|参赛|报送|电子|纸质)?(?:材料|资料|表格|文件|附件|表|内容)(?:的?(?:电子版|纸质版|扫描件|各?一式[\\p{IsHan}\\d]份))?$");
    private static final Pattern LIST =
            Pattern.compile(
                    "(?:材料|资料|内容|附件|文件|表格)[^，。；：]{0,8}(?:包括|包含|分别为|分别是|如下|有|为|：|:)[：:]?([^。]{4,240})");
    private static final Pattern HEADING = Pattern.compile("(?:材料|资料|文件|附件)(?:要求|清单|目录|内容)?[：:]?$");
    private static final Pattern PAPERS = Pattern.compile("[书表单函照片频明件料卡](?:（[^）]{0,40}）)?$");
    private static final Pattern ITEM =
            Pattern.compile("^(?:\\d{1,2}[.．、]|[（(][\\d一二三四五六七八九十]{1,2}[）)]|[①-⑳])\\s*(.{2,200})$");
    private static final Pattern NAME =
            Pattern.compile("^[^，。；：]{0,60}?(?:" + Things.NOUN + "》?|》)");

    /** How many sentences away a list may stand. */
    private static final int FAR = 12;

    private Meant() {}

    /** Whether the words only point at a list. */
    static boolean points(String words) {
        return POINTS.matcher(words).matches();
    }

    /**
     * The things of the list that is meant, one by one; empty if there is none.
     *
     * @param at the sentence that points
     */
    static List<String> of(String words, List<Sentence> sentences, int at) {
        var found = POINTS.matcher(words);
        boolean behind =
                found.matches() && found.group(1) != null && found.group(1).matches("以下|下列|如下");
        if (behind) {
            var own = told(sentences.get(at).text());
            return own.isEmpty() ? items(sentences, at + 1) : own;
        }
        for (int i = at - 1; i >= 0 && i >= at - FAR; i--) {
            var told = told(sentences.get(i).text());
            if (!told.isEmpty()) {
                return told;
            }
            if (HEADING.matcher(sentences.get(i).text()).find()) {
                var items = items(sentences, i + 1);
                if (!items.isEmpty()) {
                    return items;
                }
            }
        }
        return List.of();
    }

    private static List<String> told(String text) {
        var list = LIST.matcher(text);
        while (list.find()) {
            var things = Things.of(list.group(1).replaceFirst("[。；]$", ""));
            var named =
                    things.stream()
                            .filter(one -> PAPERS.matcher(one).find() || one.contains("》"))
                            .toList();
            if (named.size() > 1) {
                return things;
            }
        }
        return List.of();
    }

    private static List<String> items(List<Sentence> sentences, int from) {
        var items = new ArrayList<String>();
        for (int i = from; i < sentences.size() && i < from + FAR; i++) {
            var item = ITEM.matcher(sentences.get(i).text());
            if (!item.matches()) {
                break;
            }
            var name = NAME.matcher(item.group(1));
            if (name.find()) {
                Things.of(name.group()).stream()
                        .filter(one -> !one.endsWith("材料") || !points(one))
                        .forEach(items::add);
            }
        }
        return List.copyOf(items);
    }
}
