package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.date.When;
import java.util.regex.Pattern;

/** Days without 前 by which something is due all the same. */
final class BareDays {
    /** 时间：自通知印发起到5月7日截止. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?[\\p{IsHan}]{0,6}时间[：:][自从][^，。；]{2,24}[至到]");

    private static final Pattern SHUT = Pattern.compile("^(?:准时|正式|统一|自动)?(?:关闭|截止|停止|结束)");
    private static final Pattern CLOSING = Pattern.compile("^为[^，。；]{2,40}?截止(?:时间|日期|日)");

    private static final Pattern CLOSES = Pattern.compile("[时点]?(?:止|截止)(?!后)");

    /** 3月20日《汇总表》报科技处: a day that its clause begins with, and an office that is sent to. */
    private static final Pattern ON =
            Pattern.compile(
                    "^(?:将|，)?(?:《[^》]{2,60}》|[\\p{IsHan}]{0,12}(?:表|书|单|材料|资料|报告|总结|方案|作品|稿))?(?:统一|一并)?(?:报到|报送|报|上报|交|送)[至到]?(?=[\\p{IsHan}]{2,20}?(?:处|科|部|局|室|办|中心|学会|协会|科协|院|委|厅)(?:[，。；（]|$|审|备案))");

    private static final Pattern BEGINS = Pattern.compile("(?:^|[，。；：、])\\s*$");

    private BareDays() {}

    /** A day without 前 by which something is sent: 于5月7日报送, 即日起至5月7日, 5月7日截止. */
    static boolean due(String before, String after, boolean window) {
        boolean on =
                before.matches("(?s).*(?:于|在|请于|务必于)$")
                        && after.matches(
                                "(?s)^[^，。；]{0,30}?(?:报送|上报|报至|发送|发至|寄|送[至交到]|提交|上传|填报|交[至到]|反馈|将).*")
                        && AskingVerbs.SENDS.matcher(after).find();
        boolean end =
                window && before.matches("(?s).*(?:即日起)?(?:至|到)$")
                        || window && before.matches("(?s).*(?:截止|截至).{0,8}$");
        boolean shut =
                SHUT.matcher(after).lookingAt()
                        && before.matches("(?s).*(?:报名|申报|征集|投稿|受理|填报|系统|平台|通道|入口|网上).*");
        boolean label = LABEL.matcher(before).matches() && after.matches("(?s)^[时点]?截?止.*");
        boolean begins = BEGINS.matcher(before).find() && ON.matcher(after).find();
        return begins || on || end || shut || label || CLOSING.matcher(after).lookingAt();
    }

    /** Whether the day is one before which, or with which, something closes: 5月7日前, 5月7日24时截止. */
    static boolean closes(String text, When when) {
        return when.edge() == When.Edge.BEFORE
                || CLOSES.matcher(text).region(when.to(), text.length()).lookingAt();
    }
}
