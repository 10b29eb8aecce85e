package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft.Due;
import cn.kehui.notice.reader.DutyDraft.Kind;
import cn.kehui.notice.reader.DutyDraft.Moment;
import cn.kehui.notice.reader.DutyDraft.Route;
import cn.kehui.notice.reader.text.Clean;
import java.util.ArrayList;
import java.util.List;

/** When a duty is due and who owes it, put into the shape that others see. */
final class Timing {
    private Timing() {}

    static Due of(Clean clean, Sentence sentence, Dues due) {
        var span =
                clean.span(
                        sentence.from() + due.from(),
                        sentence.from() + Math.max(due.from(), due.to()));
        var when = due.when();
        if (when == null) {
            return new Due(due.kind(), null, null, false, due.words(), span);
        }
        boolean starts = due.kind() == Kind.START;
        boolean opens = starts || due.kind() == Kind.WINDOW;
        var first =
                opens && when.start() != null
                        ? new Moment(when.start(), starts ? when.hour() : when.opening())
                        : null;
        var last = starts || when.end() == null ? null : new Moment(when.end(), when.hour());
        return new Due(due.kind(), first, last, when.closing(), due.words().strip(), span);
    }

    /** Where the ways name their senders, those owe it. */
    static List<String> owing(List<Route> routes, List<String> subject) {
        var named = new ArrayList<String>();
        for (var route : routes) {
            if (route.when().isEmpty()) {
                return subject;
            }
            var words =
                    route.when()
                            .replaceFirst("^(?:由|属于?|凡)", "")
                            .replaceFirst("(?:牵头|负责)?(?:推荐|申报|组织|举办)?的$", "");
            named.addAll(Debtors.split(words));
        }
        boolean units =
                !named.isEmpty()
                        && named.stream()
                                .allMatch(
                                        one ->
                                                one.matches(
                                                        ".*(?:各|市|省|区|县|局|部门|科协|学会|单位|高校|企业|院所|协会|委|部).*"));
        return units ? named.stream().distinct().toList() : subject;
    }
}
