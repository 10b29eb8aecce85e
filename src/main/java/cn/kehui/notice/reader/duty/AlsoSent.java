package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What other clauses of a sentence send beside the first: 将申报书发送至邮箱，并将申报材料送至窗口; 论文发送至邮箱，作品提供推荐表5份.
 */
final class AlsoSent {
    /** What may be sent: words and titles with their brackets. */
    private static final String OBJECT = "((?:[^，。；：（）《》]|（[^（）]{0,40}）|《[^《》]{2,80}》){2,60}?)";

    private static final String BEGINS = "(?:^|[，；])(?:并且?|同时|另外?|其中|此外){0,2}(?:请|还?[须需应]){0,2}";

    private static final String TOWARDS =
            "(?:发送|寄送|报送|提交|上传|快递|邮寄|发|报|交|送|寄)(?:[至到往给]|(?=指定|我))|(?:提交|上传|报送)(?=[，。；]|$)";

    /** 并将纸质版提交至窗口. */
    private static final Pattern TAKES =
            Pattern.compile(
                    BEGINS
                            + "[将把]"
                            + OBJECT
                            + "(?:统一|一并|分别|同步|直接|另行|及时|同时|按[^，。；]{1,12}|(?:通过|以)[^，。；]{2,20}|于[^，。；]{2,16}前){0,3}(?:"
                            + TOWARDS
                            + ")");

    /** 征文电子稿发送至邮箱. */
    private static final Pattern GOES =
            Pattern.compile(
                    BEGINS
                            + OBJECT
                            + "(?:统一|一并|分别|同步|直接|另行|同时|请|[须需应]){0,2}(?:发送|寄送|报送|提交|上传|快递|邮寄|发|交|送|寄)(?:[至到往给](?![^，。；]{0,12}通知)|(?=指定))");

    /** 作品提供推荐表5份. */
    private static final Pattern GIVES =
            Pattern.compile(
                    "(?:^|[，；])(?:并且?|同时|另外?|其中|此外){0,2}(?:请|[须需应])?[\\p{IsHan}]{0,12}?(?:还?[须需应]|另|同时){0,2}(?:提供|提交|报送|寄送|附)"
                            + OBJECT
                            + "(?=[，。；]|$)");

    /** In which shape it goes, behind its name. */
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:的?(?:加盖公章的?|盖章)?(?:电子|纸质|扫描|盖章|签字|书面|[Ww][Oo][Rr][Dd]|PDF|pdf)(?:版|件|稿|档|文档|文件|扫描件)?[和及与、]?|，?各?一式[\\p{IsHan}\\d]{1,2}份|（[^（）]{0,20}(?:份|式|章|版)[^（）]{0,20}）){1,4}$");

    private static final Pattern PAPER =
            Pattern.compile(
                    "(?:表|书|单|函|材料|资料|作品|报告|总结|方案|计划|视频|照片|图片|稿|光盘|证明|意见|承诺|名单|清单|说明|征文|论文|原图|原件|PPT|》)(?:（[^（）]{0,40}）)?$");

    /** What names no paper of its own, or is no paper. */
    private static final Pattern NONE =
            Pattern.compile(
                    ".*(?:上述|以上|下列|以下|前述|相关|有关|所有|全部|推荐给|联系|邮件|信息|问题|结果|精神|工作|活动)(?:的?(?:材料|资料|表格?|文件|附件)).*|(?:[\\p{IsHan}]{0,2}的)?(?:纸质|电子|书面|盖章)?版?(?:材料|资料|文件|附件|表格?|其|名单)|.*[将把请于前后时].*|.*(?:公示|公布|评审|通过|推荐至|逾期|我[局会办部委院校]|结果|人选|名额).*");

    /** 申报: what is done, and no paper, so that 申报表 goes with it. */
    private static final Pattern ACT = Pattern.compile("(?:网上|在线)?(?:申报|报名|推荐|投稿|征集)");

    private static final Pattern GENERAL = Pattern.compile("[\\p{IsHan}]{0,4}(?:材料|资料|作品)");

    /** What others do with what was sent, or what is told of it. */
    private static final Pattern OTHERS =
            Pattern.compile("由[^，。；]{1,20}(?:汇总|审核|初审|统一|评审)|我[局会办部委院校]|主办方|组委会|退还|自留|否则|如需|如有|如果");

    private AlsoSent() {}

    /** The thing, and what else is sent by the words behind its day. */
    static What.Thing with(What.Thing thing, String behind) {
        if (thing.parts().isEmpty() || behind.indexOf('，') < 0 && behind.indexOf('；') < 0) {
            return thing;
        }
        var others = OTHERS.matcher(behind);
        var words = others.find() ? behind.substring(0, others.start()) : behind;
        var more = new ArrayList<String>();
        taken(TAKES, words, false, more);
        taken(GOES, words, true, more);
        taken(GIVES, words, true, more);
        var parts = new ArrayList<>(thing.parts());
        for (var one : more) {
            boolean known =
                    parts.stream()
                            .anyMatch(
                                    part ->
                                            Things.same(part, one)
                                                    || part.contains(one)
                                                    || one.contains(part)
                                                            && !ACT.matcher(part).matches());
            if (!known && parts.size() < ReadLimits.THINGS.most()) {
                parts.add(one);
            }
        }
        int first = thing.parts().size();
        return parts.size() == first
                ? thing
                : new What.Thing(
                        thing.words() + "、" + String.join("、", parts.subList(first, parts.size())),
                        List.copyOf(parts));
    }

    private static void taken(Pattern rule, String words, boolean own, List<String> into) {
        var found = rule.matcher(words);
        while (into.size() < ReadLimits.THINGS.most() && found.find()) {
            for (var one : Things.of(found.group(1))) {
                var bare = SHAPE.matcher(one).replaceFirst("");
                boolean paper = PAPER.matcher(bare).find() || !bare.equals(one);
                boolean general = own && GENERAL.matcher(bare).matches();
                if (bare.length() > 1 && paper && !general && !NONE.matcher(bare).matches()) {
                    into.add(bare);
                }
            }
        }
    }
}
