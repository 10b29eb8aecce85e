package cn.kehui.total.export;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What units said of their unlikely or overridden answers: it goes with the figure. */
final class Explanations {
    private Explanations() {}

    /** Where something may have been explained, in the order of the form. */
    static Stream<String> places(Form form, Answers answers) {
        var rows =
                IntStream.range(0, answers.rows().size())
                        .boxed()
                        .flatMap(
                                row ->
                                        Stream.concat(
                                                Stream.of(RowPlace.whole(row)),
                                                form.rowFields().stream()
                                                        .map(
                                                                one ->
                                                                        new RowPlace(row, one.id())
                                                                                .toString())));
        return Stream.concat(
                form.fields().stream().flatMap(one -> Stream.of(one.id(), one.names())), rows);
    }

    /** Why an answer is as it is stands at its cell, and goes with it. */
    static List<Finding> at(Form form, VersionSql.Said said) {
        return places(form, said.answers())
                .filter(said.reasons()::containsKey)
                .map(
                        place ->
                                Finding.notes(
                                        place,
                                        "report.reason",
                                        String.valueOf(said.reasons().get(place))))
                .toList();
    }
}
