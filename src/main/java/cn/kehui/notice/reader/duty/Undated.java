package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked without a day: by something else that happens, or as it comes. */
final class Undated {
    private static final Pattern URGED =
            Pattern.compile(
                    "(?:及时|随时|按时|尽快|尽早|抓紧|定期|实时|第一时间|同步|按月|每[月周])(?:将[^，。；]{2,30})?(?:上报|报送|反馈|报告|提交|报(?=[市省区县我校院]))");
    private static final Pattern SENT =
            Pattern.compile("报送|上报|报至|反馈(?!制度|机制)|提交|报市|报省|报我|[交送](?=[市省区县校我])|发送|发至|报备");

    /** 征集时间：自方案发布起一个月内: a label that opens a stretch. */
    private static final Pattern OPEN =
            Pattern.compile("(?:征集|征文|报名|申报|投稿|提交|征稿)(?:时间|期限|日期)[：:]自");

    private static final Pattern ALARM = Pattern.compile("突发|事故|险情|舆情");

    /** 初审后: a step of the same paper's way, and no event after which it is due. */
    private static final Pattern STEP = Pattern.compile("(?:初审|审核|审查|复核|审批|同意|盖章|签字|汇总|填表)后$");

    private static final String STRETCH = "[\\d一二三四五六七八九十两]{1,3}个?(?:工作)?(?:日|天|周|星期|月|小时)";

    /** A day that stands within what looks like a stretch told by something else. */
    private static final Pattern DAY_INSIDE =
            Pattern.compile("\\d月\\d|[一二三四五六七八九十]月[\\d一二三四五六七八九十]");

    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?:每(?:次|场|项|个|期)?|各(?:次|场|项|期)|(?:线上|线下|系列|相关|科普|主题)?(?:活动|仪式|培训|会议|讲座|比赛|工作(?![者人])|项目|科技活动周|科普日|活动周|活动月|宣传周|宣传月|举办|开展|实施)|收到[^，。；]{0,8}|自?本?通知(?:印发|下发|发布)?)[^，。；]{0,16}?(?:之?(?<![目此以当提])前|之?(?<![附最背今])后)(?:的)?(?:[\\d一二三四五六七八九十两]{1,3}个?(?:工作)?(?:日|天|周|星期|月|小时)(?:之?内|以内|前)?)?"
                            + "|(?:自|从|于)?(?:收到|接到|(?:本|该)?通知(?:印发|下发|发布)?|(?:征集)?(?:方案|公告)(?:发布|印发)|本文件|获奖|获批|入选|立项|活动(?:举办|开展|结束)?|公示|评审|评选|结果|比赛|培训|项目)[^，。；\\d]{0,12}?(?:之日起?|后|起)?(?:的)?"
                            + STRETCH
                            + "(?:之?内|以内|前)"
                            + "|会前(?=[交报送提发])|(?:提前|会前|活动前)[\\d一二三四五六七八九十两]{1,3}个?(?:工作)?(?:日|天|周|小时)"
                            + "|(?:每月|每周|每季度|每日|每半月|每旬)[^，。；]{0,10}(?:前|日)");

    private static final Pattern WITHIN = Pattern.compile(STRETCH + "(?:之?内|以内)$");

    private Undated() {}

    /** When that is due; null: the sentence asks for nothing. */
    static @Nullable Dues of(String text) {
        boolean asks = SENT.matcher(text).find() || OPEN.matcher(text).find();
        var relative = asks ? relative(text) : null;
        if (relative != null) {
            return relative;
        }
        boolean heading = !text.contains("。") && text.length() < 40;
        var urged = URGED.matcher(text);
        return !heading && urged.find() && !ALARM.matcher(text).find()
                ? Dues.none(urged.start())
                : null;
    }

    /** A time told by something else that happens; null if there is none. */
    static @Nullable Dues relative(String sentence) {
        var found = RELATIVE.matcher(sentence);
        while (found.find()) {
            boolean step = STEP.matcher(found.group()).find();
            if (!step && !DAY_INSIDE.matcher(found.group()).find()) {
                return new Dues(Kind.RELATIVE, null, found.group(), found.start(), found.end());
            }
        }
        return null;
    }

    /** 须在5月7日前完成，并在活动结束两周内报送总结: the second is told by what happens. */
    static @Nullable Dues further(String sentence, int from) {
        var found = RELATIVE.matcher(sentence).region(from, sentence.length());
        while (found.find()) {
            boolean within = WITHIN.matcher(found.group()).find();
            if (within && AskingVerbs.SENDS.matcher(sentence).find(found.end())) {
                return new Dues(Kind.RELATIVE, null, found.group(), found.start(), found.end());
            }
        }
        return null;
    }
}
