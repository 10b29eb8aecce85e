package cn.kehui.notice.reader.duty;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked without a day: by something else that happens, or as it comes. */
final class Undated {
    private static final Pattern URGED =
            Pattern.compile(
                    "(?:及时|随时|按时|尽快|尽早|抓紧|定期|实时|第一时间|同步|按月|每[月周])(?:将[^，。；]{2,30})?(?:上报|报送|反馈|报告|提交|报(?=[市省区县我校院]))");
    private static final Pattern SENT = Pattern.compile("报送|上报|报至|反馈|提交|报市|报省|报我|发送|发至|报备");
    private static final Pattern ALARM = Pattern.compile("突发|事故|险情|舆情");

    private Undated() {}

    /** When that is due; null: the sentence asks for nothing. */
    static @Nullable Dues of(String text) {
        var relative = SENT.matcher(text).find() ? Dues.relative(text) : null;
        if (relative != null) {
            return relative;
        }
        boolean heading = !text.contains("。") && text.length() < 40;
        var urged = URGED.matcher(text);
        return !heading && urged.find() && !ALARM.matcher(text).find()
                ? Dues.none(urged.start())
                : null;
    }
}
