package cn.kehui.notice.reader.duty;

import java.util.regex.Pattern;

/** What is done rather than sent in, and what is entered on a platform. */
final class Acts {
    /** What is done rather than sent. */
    private static final Pattern ACTS =
            Pattern.compile(
                    "(?:注册[^，。；]{0,6}并(?:进行)?)?(?:网上|在线|登录[^，。；]{0,16}?)?(?:报名|投稿|注册|登记|预约|参赛|申报(?!(?:平台|系统)[注登填]|[书表人材单])|做好[^，。；]{2,20})");

    /** What is entered where: 登录平台发布活动信息. */
    private static final Pattern ENTERED =
            Pattern.compile(
                    "(?:登记发布|发布|登记|录入|上传|填报|注册)([\\p{IsHan}“”]{0,16}?"
                            + Things.NOUN
                            + "(?:（[^）]{0,30}）)?(?:[和及、][\\p{IsHan}“”]{0,12}?"
                            + Things.NOUN
                            + "){0,3})(?![\\p{IsHan}])");

    /** 11月1日至17日为网络申报期: what goes on in a stage. */
    private static final Pattern STAGE =
            Pattern.compile("为([^，。；]{2,40}?)(?:期(?![间限])|(?:受理|报送|提交)?截止(?:时间|日期|日))");

    /** 确定好参观时间后需上报: what is settled is told. */
    private static final Pattern SETTLED =
            Pattern.compile(
                    "(?:确定|定|落实|选定|安排)好?([\\p{IsHan}]{2,16})后，?(?:需|应|请|须|要|及时|立即){0,3}(?:于[^，。；]{2,16}前)?"
                            + AskingVerbs.SEND);

    /** 邮寄材料：截至某日. */
    private static final Pattern UNTIL =
            Pattern.compile("(?:^|[。；])(?:\\d{1,2}[.．、])?([\\p{IsHan}]{2,10})：截[至止]");

    /** 某日前：接收申报材料. */
    private static final Pattern TAKEN =
            Pattern.compile("^[：:]?(?:集中)?(?:接收|受理|收取)([\\p{IsHan}]{2,20}?(?:材料|资料|作品|申请|报名))");

    /** 统计报表报送截止日期: what is sent, with the word for sending. */
    private static final Pattern SENT =
            Pattern.compile("^([\\p{IsHan}]*(?:表|书|报告|材料|资料|总结|方案|作品))(?:报送|提交|上报|填报)$");

    /** 科普活动须在11月30日前完成: what is to be finished. */
    private static final Pattern FINISHED =
            Pattern.compile(
                    "(?:^|[，。；）.、])([\\p{IsHan}“”]{2,20}?)(?:须|应|需|要|请|必须){1,2}(?:在|于)[^，。；]{2,20}(?:前|内)完成(?=[，。；]|$)");

    private Acts() {}

    /** What a clause says is to be finished by a day; empty: it says of nothing so. */
    static String finished(String part) {
        var finished = FINISHED.matcher(part);
        return finished.find() ? finished.group(1) : "";
    }

    /** The words without the word for sending behind what is sent. */
    static String unsent(String words) {
        return SENT.matcher(words).replaceFirst("$1");
    }

    /** What is taken in by the day that stands before; empty: it is not said so. */
    static String taken(String behind) {
        var taken = TAKEN.matcher(behind);
        return taken.find() ? taken.group(1) : "";
    }

    /** What is taken until a day; empty: nothing is. */
    static String until(String part) {
        var until = UNTIL.matcher(part);
        return until.find() ? until.group(1) : "";
    }

    /** What goes on in the stage that the words behind its days name; empty: they name none. */
    static String stage(String behind) {
        var stage = STAGE.matcher(behind);
        return stage.lookingAt() ? stage.group(1) : "";
    }

    /** What is told once it is settled, or to be finished; empty: nothing is. */
    static String settled(String part) {
        var settled = SETTLED.matcher(part);
        return settled.find() ? settled.group(1) : finished(part);
    }

    /** What is done; empty: nothing is. */
    static String done(String part) {
        var act = ACTS.matcher(part);
        return act.find() ? act.group() : "";
    }

    /** What is entered; empty: nothing is. */
    static String entered(String behind) {
        var entered = ENTERED.matcher(behind);
        return entered.find() ? entered.group(1) : "";
    }
}
