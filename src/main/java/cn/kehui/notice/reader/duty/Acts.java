package cn.kehui.notice.reader.duty;

import java.util.regex.Pattern;

/** What is done rather than sent in, and what is entered on a platform. */
final class Acts {
    /** What is done rather than sent. */
    private static final Pattern ACTS =
            Pattern.compile("(?:网上|在线|登录[^，。；]{0,16}?)?(?:报名|投稿|注册|登记|预约|参赛|申报|做好[^，。；]{2,20})");

    /** What is entered where: 登录平台发布活动信息. */
    private static final Pattern ENTERED =
            Pattern.compile(
                    "(?:登记发布|发布|登记|录入|上传|填报|注册)([\\p{IsHan}“”]{0,16}?"
                            + Things.NOUN
                            + ")(?![\\p{IsHan}])");

    private Acts() {}

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
