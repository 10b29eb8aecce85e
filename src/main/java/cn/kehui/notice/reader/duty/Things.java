package cn.kehui.notice.reader.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is due, thing by thing: forms and papers. */
final class Things {
    /** What notices ask for. */
    static final String NOUN =
            "(?=[总工活实方推统提任承汇信申报备登一清计回文图相有材名照视影资开情作数表意亮案人线稿联])(?:总结报告|总结材料|工作总结|活动总结|总结|工作方案|活动方案|实施方案|方案|推荐表|推荐书|提名书|申请书|计划书|任务书|承诺书|统计表|汇总表|信息表|申报表|申报书|申报材料|报名表|备案表|登记表|一览表|清单|计划表|计划|回执|文字材料|图文材料|相关材料|有关材料|材料|名单|名额|照片|图片|视频|影像资料|影像|资料|信息|开展情况|情况|作品|数据|报表|报告|表|意见建议|亮点|案例|人选|线索|稿件|联络员|意向)(?!材料|报告|表|情况|书|作品|文件)";

    /** 相关资料—个人报名表、讲解稿: the name of them all before the first. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "^[\\p{IsHan}]{0,8}(?:材料|资料)(?:—{1,2}|-{1,2}|：|，?(?:包括|包含|即|分别是))(?=.{3})");

    private static final Pattern BURNT = Pattern.compile("刻录(?:成|为|到|至)?(?:光盘|U盘)后?");

    /** How many of it: read where the paper's shape is. */
    private static final String COPIES =
            "(?<=.)等(?:相关|有关)?(?:材料|资料)?$|(?:各?一式)?[\\d一二两三四五六七八九十]{1,2}份(?:（[^（）]{1,30}）)?$|(?<=作品)\\d{1,2}套$";

    /** 本辖区、本部门的数据: whose it is, told one by one. */
    private static final Pattern WHOSE = Pattern.compile("本(?:辖区|地区?|区域?|部门|单位|系统|行业|领域|校|院)");

    private static final String LAW = ".*(?:通知|意见|法|条例|纲要|规划|办法)》";
    private static final Pattern TITLED = Pattern.compile("《[^》]{2,80}》");

    private Things() {}

    /** The titles of papers, and not of rules; empty: there are none. */
    static String titled(String words) {
        return TITLED.matcher(words)
                .results()
                .map(found -> found.group())
                .filter(title -> !title.matches(LAW))
                .collect(Collectors.joining("、"));
    }

    /** Whether both are one paper, named in full and in short. */
    static boolean same(String one, String other) {
        return one.endsWith(other) || other.endsWith(one) || one.startsWith(other + "（");
    }

    /** Whether the mark at {@code at} parts words of one thing: 本辖区、本部门的, 名、特、优产品. */
    private static boolean joined(String words, int from, int at) {
        boolean follows = at + 2 < words.length() && words.charAt(at + 2) == '、';
        boolean precedes = at > 1 && words.charAt(at - 2) == '、';
        return follows || precedes || WHOSE.matcher(words).region(from, at).matches();
    }

    /** One of them, without the word before it and how many of it, in which shape. */
    private static String bare(String words) {
        return words.replaceFirst(
                        "^(?:以及|及|和|与(?![^、，]{1,8}一致)|连同|并附|附(?!件)|附件\\d{0,2}(?=《)|附件\\d{1,2}[.．、]|有关|相关)++",
                        "")
                .replaceFirst(
                        "^(?:(?:纸质|电子|书面)(?:版|件|稿)?(?:[和及与、]|以及)){1,2}(?:纸质|电子|书面)(?:版|件|稿)?的?(?=.{2})|^(?:纸质|电子|书面)(?:版|件|稿)(?=《)",
                        "")
                .replaceFirst("^([^《（]*)《([^》]*)》.*$", "$1$2")
                .replaceFirst(COPIES, "")
                .strip();
    }

    /** The things one by one. */
    static List<String> of(String listed) {
        var words =
                BURNT.matcher(
                                HEAD.matcher(listed.replace("，以及", "、").replace("以及", "、"))
                                        .replaceFirst(""))
                        .replaceAll("");
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
                            && words.substring(from, i).matches(".*(?:" + NOUN + "|》|）|函|\\d份)");
            boolean next = c == '《' && i > from && words.charAt(i - 1) == '》';
            if (next
                    || i == words.length()
                    || depth <= 0
                            && (c == '、' && !joined(words, from, i)
                                    || c == '，'
                                    || c == '；'
                                    || both)) {
                var part = bare(words.substring(from, i));
                if (part.length() > 1) {
                    parts.add(part);
                }
                from = next ? i : i + 1;
            }
        }
        return List.copyOf(parts);
    }
}
