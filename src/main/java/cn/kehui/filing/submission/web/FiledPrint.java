package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Names;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.web.StandingPage.Group;
import cn.kehui.filing.submission.web.StandingPage.Line;
import cn.kehui.filing.submission.web.StandingPage.Row;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.form.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prints the answers of a version that was filed. */
final class FiledPrint {
    private final Form form;
    private final Submission submission;

    FiledPrint(Form form, Submission submission) {
        this.form = form;
        this.submission = submission;
    }

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        Field.@Nullable Group last = null;
        for (var field : form.fields()) {
            if (!field.group().equals(last)) {
                last = field.group();
                groups.add(new Group(last.label(), new ArrayList<>()));
            }
            var lines = groups.getLast().lines();
            lines.add(line(field, field.id()));
            var names = answers().at(Names.place(field));
            if (!names.isBlank()) {
                var place = Names.place(field);
                lines.add(new Line(PlaceWords.of(form, place), names, "", "words", reason(place)));
            }
        }
        return groups;
    }

    List<Row> rows() {
        return IntStream.range(0, answers().rows().size()).mapToObj(this::row).toList();
    }

    private Row row(int row) {
        return new Row(
                row + 1,
                form.rowFields().stream()
                        .map(field -> line(field, new RowPlace(row, field.id()).toString()))
                        .toList());
    }

    private Line line(Field field, String place) {
        var value = Reading.of(field, answers().at(place)).value();
        return new Line(
                field.label(),
                value(value),
                value instanceof Value.Blank || value instanceof Value.Dash ? "" : field.unit(),
                look(value),
                reason(place));
    }

    private static String value(Value value) {
        return value instanceof Value.Whole(long number)
                ? Understood.grouped(number)
                : value.printed();
    }

    static String look(Value value) {
        return switch (value) {
            case Value.Whole _, Value.Yuan _ -> "number";
            case Value.Blank _ -> "blank";
            case Value.Dash _ -> "dash";
            case Value.Words _, Value.Unread _ -> "words";
        };
    }

    private String reason(String place) {
        var reason = submission.reasons().get(place);
        return reason == null ? "" : reason.words();
    }

    private Answers answers() {
        return submission.answers();
    }
}
