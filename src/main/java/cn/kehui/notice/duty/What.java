package cn.kehui.notice.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is due: the object of the sentence. */
final class What {
    private static final String NOUN =
            "(?:总结报告|总结材料|工作总结|活动总结|总结|工作方案|活动方案|实施方案|方案|推荐表|统计表|汇总表|信息表|申报表|申报书|申报材料|报名表|备案表|登记表|一览表|清单|计划表|计划|回执|文字材料|图文材料|相关材料|有关材料|材料|名单|名额|照片|图片|视频|影像资料|影像|资料|信息|开展情况|情况|作品|数据|报表|报告|表|意见建议|亮点|案例|人选|线索|稿件|联络员)";
    private static final Pattern HAVING =
            Pattern.compile(
                    "(?:将|把)(?!于|在|组织|适时|择优|举办)((?:[^，。；（《]|（[^）]{0,60}）|《[^》]{0,80}》|，(?=[^，。；]{0,40}"
                            + Verbs.SEND
                            + "))+?)(?=(?:于|在|以|通过|按|分别|一并|统一|汇总|书面|加盖|盖章|经)[^，。；]{0,40}?"
                            + Verbs.SEND
                            + "|电子版?(?:发|报)|"
                            + Verbs.SEND
                            + ")");
    private static final Pattern MAKING =
            Pattern.compile(
                    "(?:形成|撰写|填写|填报|填好|编制|制定|制订|准备|提供|整理|汇总|收集|提交|报送)(?:好|完整)?((?:[^，。；（《]|（[^）]{0,80}）|《[^》]{0,80}》)*?"
                            + NOUN
                            + "(?:》)?(?:（[^）]{0,60}）)?(?:[、和及与](?:[^，。；（]|（[^）]{0,60}）)*?"
                            + NOUN
                            + "(?:等)?)*(?:》)?(?:（[^）]{0,60}）)?(?:、(?:[^，。；（]|（[^）]{0,60}）)*)?)");
    private static final Pattern TITLED = Pattern.compile("《[^》]{2,80}》");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:^|[，。；：、的请]|前|报送|上报|提交|推荐)([\\p{IsHan}“”\\d]{0,24}?"
                            + NOUN
                            + ")(?![\\p{IsHan}]*(?:要求|精神))");
    private static final Pattern LABEL =
            Pattern.compile(
                    "([\\p{IsHan}]{0,12}(?:报名|申报|征集|投稿|推荐|作品提交|提交|报送|填报|注册|登记|申请))(?:[^，。；：]{0,6})?(?:时间|期限|日期|截止|阶段)");
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:的?(?:电子版|纸质版|盖章版|扫描件|WORD版|word版)|电子文档|纸质稿)?(?:一式[\\p{IsHan}\\d]{1,3}份)?$");

    /** The words of it, and it part by part. */
    record Thing(String words, List<String> parts) {}

    private What() {}

    /**
     * @param from the part of the sentence that speaks of one due date
     * @param due where that date stands, begin and end
     */
    static Thing of(String sentence, int from, int to, int[] due) {
        var part = sentence.substring(from, to);
        var behind = sentence.substring(Math.min(due[1], to), to);
        for (var text : new String[] {part}) {
            var having = HAVING.matcher(text);
            while (having.find()) {
                var words = tidy(having.group(1));
                if (words.length() >= 2 && !words.matches(".*(?:加强|作为|纳入|充分|融入|一体).*")) {
                    return thing(words);
                }
            }
        }
        var object = object(behind);
        if (!object.isEmpty()) {
            return thing(object);
        }
        var making = MAKING.matcher(part);
        String made = "";
        while (making.find()) {
            made = tidy(making.group(1));
        }
        if (made.length() >= 2) {
            return thing(made);
        }
        var titled =
                TITLED.matcher(part)
                        .results()
                        .map(found -> found.group())
                        .filter(title -> !title.matches(".*(?:通知|意见|法|条例|纲要|规划|办法)》"))
                        .toList();
        if (!titled.isEmpty()) {
            return new Thing(String.join("、", titled), parts(String.join("、", titled)));
        }
        return named(part, behind);
    }

    private static Thing named(String part, String behind) {
        var label = LABEL.matcher(part);
        if (label.find()) {
            return thing(label.group(1));
        }
        var named = NAMED.matcher(part);
        String last = "";
        while (named.find()) {
            last = named.group(1);
        }
        if (last.length() >= 2) {
            return thing(tidy(last));
        }
        var verb =
                Pattern.compile("(?:完成|" + Verbs.SEND + ")[^，。；]{0,30}")
                        .matcher(behind.isEmpty() ? part : behind);
        return verb.find() ? thing(verb.group()) : new Thing("", List.of());
    }

    /** What stands right behind the verb, where it is no office. */
    private static String object(String behind) {
        var verb = Pattern.compile("^[^，。；]{0,24}?(" + Verbs.SEND + "|完成|制定|制订)").matcher(behind);
        if (!verb.find()) {
            return "";
        }
        var target = Targets.at(behind, verb.end());
        int at = target.offices().isEmpty() ? verb.end() : target.to();
        var words = new StringBuilder();
        int depth = 0;
        for (int i = at; i < behind.length(); i++) {
            char c = behind.charAt(i);
            depth += "（(《".indexOf(c) >= 0 ? 1 : "）)》".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && "，。；：".indexOf(c) >= 0) {
                break;
            }
            words.append(c);
        }
        var object = tidy(words.toString());
        boolean thing =
                object.matches(".*(?:" + NOUN + "|》|工作|任务|注册|部署|准备|自查).*")
                        && object.length() <= 160;
        boolean word = verb.group(1).matches("完成|制定|制订");
        return thing && !object.matches("^(?:至|到|给|邮箱|指定).*")
                ? (word ? verb.group(1) + object : object)
                : "";
    }

    private static String tidy(String words) {
        var tidy =
                words.strip()
                        .replaceFirst(
                                "^(?:至|于|将|请|的|有关|相关(?!材)|以上|上述(?!材)|并|本(?:单位|地区|部门)的?|[：:])+", "");
        tidy = tidy.replaceFirst("(?:于|在|，|并|一并|分别|统一|以|请)+$", "");
        return TAIL.matcher(tidy).replaceFirst("").replaceFirst("^（[^）]*）", "").strip();
    }

    private static Thing thing(String words) {
        return new Thing(words, parts(words));
    }

    /** The things one by one. */
    static List<String> parts(String words) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i == words.length() ? '、' : words.charAt(i);
            depth += "（(《“".indexOf(c) >= 0 ? 1 : "）)》”".indexOf(c) >= 0 ? -1 : 0;
            boolean both =
                    i < words.length()
                            && "和及与".indexOf(c) >= 0
                            && i > from + 1
                            && words.substring(from, i).matches(".*(?:" + NOUN + "|》|）)");
            boolean next = c == '《' && i > from && words.charAt(i - 1) == '》';
            if (next || i == words.length() || depth <= 0 && (c == '、' || both)) {
                var part =
                        words.substring(from, i)
                                .replaceFirst("^(?:以及|及|和|与|有关|相关)", "")
                                .replaceFirst("^([^《（]*)《([^》]*)》.*$", "$1$2")
                                .replaceAll("等$", "")
                                .strip();
                if (part.length() > 1) {
                    parts.add(part);
                }
                from = next ? i : i + 1;
            }
        }
        return List.copyOf(parts);
    }
}
