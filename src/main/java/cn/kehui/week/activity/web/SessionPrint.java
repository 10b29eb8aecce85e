package cn.kehui.week.activity.web;

import cn.kehui.sheet.form.RowPlace;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.Session;
import cn.kehui.week.activity.web.ActivityPage.DeletedPart;
import cn.kehui.week.activity.web.ActivityPage.SessionPart;
import java.util.List;
import java.util.stream.IntStream;

/** Prints the sessions of an activity to be entered. */
final class SessionPrint {
    private SessionPrint() {}

    /** One is always there to be filled in. */
    static List<SessionPart> of(ActivityForm asked, Activity activity, QuestionPrint print) {
        var keys = activity.rows();
        return IntStream.range(0, Math.max(1, keys.size()))
                .mapToObj(row -> session(asked, row < keys.size() ? keys.get(row) : "", print, row))
                .toList();
    }

    private static SessionPart session(
            ActivityForm asked, String key, QuestionPrint print, int row) {
        return new SessionPart(
                key,
                row + 1,
                print.said(RowPlace.whole(row)),
                asked.form().rowFields().stream()
                        .map(
                                field ->
                                        print.question(
                                                field, new RowPlace(row, field.id()).toString()))
                        .toList());
    }

    /** What was approved and can be put back: when and where each was. */
    static List<DeletedPart> deleted(List<Session> deleted) {
        return deleted.stream().map(one -> new DeletedPart(one.key(), one.words())).toList();
    }
}
