package cn.kehui.week.activity.web;

import cn.kehui.sheet.form.Field;
import cn.kehui.week.activity.web.ActivityPage.Fold;
import java.util.List;

/** Prints questions under the headings of the record. */
final class FoldPrint {
    private FoldPrint() {}

    /** In the order of the headings. */
    static List<Fold> of(List<Field> fields, QuestionPrint print) {
        return fields.stream()
                .map(Field::group)
                .distinct()
                .map(group -> fold(group, questions(fields, group, print)))
                .toList();
    }

    private static List<ActivityPage.Question> questions(
            List<Field> fields, Field.Group group, QuestionPrint print) {
        return fields.stream()
                .filter(field -> field.group().equals(group))
                .map(field -> print.question(field, field.id()))
                .toList();
    }

    private static Fold fold(Field.Group group, List<ActivityPage.Question> questions) {
        int filled = (int) questions.stream().filter(one -> !one.input().value().isBlank()).count();
        boolean open = questions.stream().anyMatch(FoldPrint::looked);
        return new Fold(group.label(), group.note(), filled, open, questions);
    }

    private static boolean looked(ActivityPage.Question question) {
        return !question.asides().isEmpty() || !question.said().isEmpty();
    }
}
