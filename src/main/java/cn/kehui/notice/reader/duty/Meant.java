package cn.kehui.notice.reader.duty;

import java.util.List;
import java.util.regex.Pattern;

/** What 上述材料, 以下材料 and the like mean: the list that stands before or behind them. */
final class Meant {
    private static final Pattern POINTS =
            Pattern.compile(
                    "^纸质?件$|^(?:将)?(上述|以上|以下|下列|前述|如下)?(?:所有|全部|各项|相关|有关|申报|报名|推荐|参赛|报送|电子版?|纸质版?){0,3}(?:材料|资料|表格|文件|附件|表|内容)(?:的?(?:电子版|纸质版|扫描件|各?一式[\\p{IsHan}\\d]份))?$");
    private static final Pattern LIST =
            Pattern.compile(
                    "(?:材料|资料|内容(?!应)|附件|文件(?!名)|表格)(?:[^。；：]{1,16}，(?=包[括含]))?[^，。；：]{0,8}(?:包括|包含|分别为|分别是|如下|有|为(?!单位|主|准)|：|:)[：:]?([^。]{4,240})");
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?:材料|资料|文件|附件)(?:及|和)?(?:要求|清单|目录|内容)?(?:主要)?(?:包括|包含|如下|有|为)?[：:]?$");

    /** How the name of a paper ends. */
    static final Pattern PAPERS =
            Pattern.compile(
                    "(?:[书表单函照片频明件料卡接图告案结稿]|作品)(?:\\d{1,2}(?:[—~至-]\\d{1,2})?[份张])?(?:（[^）]{0,40}）)?$");

    /** Where the list ends and the sentence goes on: 包括甲、乙，于某日前报送. */
    private static final Pattern GOES_ON = Pattern.compile("，(?:请|并)?(?:于|在|将|按|统一|分别|由)");

    /** 应提供加盖公章的: what is told of a paper before its name. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "[^，。；、：]{0,24}(?:应|需要?|须|要|并)(?:提供|提交|报送)(?:一份)?|加盖[^，。；]{0,20}?(?:公章|印章)的?");

    private static final Pattern WANTED =
            Pattern.compile(
                    "(?:需要?|应|须)(?:提交|报送|提供|填写|上报)([^，。；：]{0,40}?(?:书|表|单|报告|方案|总结|视频|照片|光盘)(?![\\p{IsHan}])》?(?:（[^）]{0,20}）)?(?:、[^，。；]{0,60})?)");

    /** 照片请提供jpg格式, 不超过3M: how a paper is to be, behind its name. */
    private static final Pattern SHAPE = Pattern.compile("^不|请|格式|命名|作为|不(?:低于|超过|少于|大于)");

    /** So many sentences away a list may stand, or go on. */
    static final int FAR = 12;

    private Meant() {}

    /**
     * A list.
     *
     * @param from the sentence where it begins
     * @param to behind its last
     */
    record Listed(List<String> things, int from, int to) {
        static final Listed NONE = new Listed(List.of(), 0, 0);
    }

    /** Whether the words only point at a list. */
    static boolean points(String words) {
        return POINTS.matcher(words).matches();
    }

    /**
     * The list that is meant.
     *
     * @param at the sentence that points
     */
    static Listed list(String words, List<Sentence> sentences, int at) {
        var found = POINTS.matcher(words);
        boolean behind =
                found.matches() && found.group(1) != null && found.group(1).matches("以下|下列|如下");
        if (behind) {
            var here = told(sentences.get(at).text());
            return here.isEmpty() ? ListedItems.of(sentences, at + 1) : new Listed(here, at, at);
        }
        var behindIt = explained(sentences, at);
        if (!behindIt.things().isEmpty()) {
            return behindIt;
        }
        int near = 0;
        for (int i = at - 1; i >= 0 && near < FAR; i--) {
            near += sentences.get(i).cell() ? 0 : 1;
            var told = told(sentences.get(i).text());
            if (!told.isEmpty()) {
                return new Listed(told, i, i + 1);
            }
            if (HEADING.matcher(sentences.get(i).text()).find()) {
                var items = ListedItems.of(sentences, i + 1);
                if (!items.things().isEmpty()) {
                    return items;
                }
            }
        }
        boolean above = found.matches() && found.group(1) != null;
        return above ? ListedItems.before(sentences, at) : Listed.NONE;
    }

    /** 材料包括…, in one of the two sentences behind. */
    private static Listed explained(List<Sentence> sentences, int at) {
        for (int i = at + 1; i <= at + 2 && i < sentences.size(); i++) {
            var explained = sentences.get(i).text();
            if (explained.contains("包括") || explained.contains("包含")) {
                var told = told(explained);
                if (!told.isEmpty()) {
                    return new Listed(told, i, i + 1);
                }
            }
        }
        var own = told(sentences.get(at).text());
        if (!own.isEmpty()) {
            return new Listed(own, at, at);
        }
        if (at > 0 && sentences.get(at - 1).line() == sentences.get(at).line()) {
            var wanted = wanted(sentences.get(at - 1).text());
            if (!wanted.isEmpty()) {
                return new Listed(wanted, at - 1, at);
            }
        }
        return Listed.NONE;
    }

    /** 需提交计划书: the papers that the sentence before asks for without a day; empty: none. */
    static List<String> wanted(String text) {
        return WANTED.matcher(text)
                .results()
                .flatMap(found -> Things.of(found.group(1)).stream())
                .toList();
    }

    /** The papers that a sentence itself lists; empty: it lists none. */
    static List<String> told(String text) {
        var list = LIST.matcher(text);
        while (list.find()) {
            var listed = BEFORE.matcher(GOES_ON.split(list.group(1), 2)[0]).replaceAll("");
            var things = Things.of(listed.replaceFirst("^(?:包括|包含)：?|[。；]$", ""));
            var named =
                    things.stream()
                            .filter(one -> PAPERS.matcher(one).find() || one.contains("》"))
                            .toList();
            if (named.size() > 1) {
                return things.stream().filter(one -> !SHAPE.matcher(one).find()).toList();
            }
        }
        return List.of();
    }
}
