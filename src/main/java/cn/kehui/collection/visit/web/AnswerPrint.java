package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Table;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.PlaceWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints one answer of a file: what was sent, what it was understood to be, what is said of it. */
final class AnswerPrint {
    private final Table table;
    private final CollectionId id;
    private final Collected file;
    private final String at;
    private final Optional<Field> field;

    AnswerPrint(Table table, Collected file, String at) {
        this.table = table;
        this.id = table.collection().id();
        this.file = file;
        this.at = at;
        this.field = table.form().at(at);
    }

    /**
     * @param refused what was typed and not kept; null: nothing was
     */
    FilePage.AnswerPart part(@Nullable String refused, List<Finding> why) {
        var spot = file.received().places().get(at);
        var now = file.answers().at(at);
        return new FilePage.AnswerPart(
                at,
                field.map(Field::label).orElseGet(() -> PlaceWords.inTable(table.form(), at)),
                field.map(VisitWords::unit).orElse(""),
                field.isEmpty() ? "" : item(),
                file.received().answers().at(at),
                spot == null ? "" : spot.words(),
                field.map(asked -> VisitWords.understood(asked, Reading.of(asked, now).value()))
                        .orElse(now),
                fixed(),
                refused == null ? now : refused,
                why.stream().map(Finding::message).toList(),
                kind(),
                said(),
                versions(),
                wholeRow());
    }

    private String item() {
        int row = RowPlace.row(at);
        return row < 0 ? "" : PlaceWords.of(table.form(), RowPlace.whole(row));
    }

    private FilePage.@Nullable Fixed fixed() {
        var correction = file.corrections().get(at);
        return correction == null || RowPlace.whole(at)
                ? null
                : new FilePage.Fixed(correction.typed(), VisitWords.moment(correction.at()));
    }

    private String kind() {
        if (field.isEmpty()) {
            return at.equals("unit") ? "text" : "none";
        }
        return switch (field.get().kind()) {
            case Kind.Count _, Kind.Wan _, Kind.Money _ -> "figure";
            case Kind.Text _, Kind.Period _, Kind.Place _ -> "many";
            case Kind.Phone _, Kind.Mail _ -> "text";
            case Kind.Pictures _ -> "none";
        };
    }

    private List<FilePage.Said> said() {
        return file.at(at).stream()
                .map(
                        one ->
                                new FilePage.Said(
                                        css(one),
                                        one.finding().message(),
                                        one.reason(),
                                        one.confirmable()))
                .toList();
    }

    private static String css(Collected.Said said) {
        var state =
                said.stops()
                        ? CellPrint.State.STOPS
                        : said.asks()
                                ? CellPrint.State.ASKS
                                : said.reason() != null
                                        ? CellPrint.State.CONFIRMED
                                        : CellPrint.State.NOTED;
        return state.css();
    }

    private List<FilePage.Version> versions() {
        if (!at.equals("unit")) {
            return List.of();
        }
        return table.versions(file).stream()
                .map(
                        other ->
                                new FilePage.Version(
                                        VisitLinks.cell(id, other.number(), "unit"),
                                        VisitLinks.file(id, other.number()) + "/choice",
                                        other.name(),
                                        other.counted(),
                                        other.number() == file.number()))
                .toList();
    }

    private FilePage.@Nullable RowPart wholeRow() {
        int row = RowPlace.row(at);
        return row < 0 ? null : new FilePage.RowPart(row, RowPlace.whole(row), file.leftOut(row));
    }
}
