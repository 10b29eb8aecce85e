package cn.kehui.filing.review.web;

import cn.kehui.filing.review.web.ReviewPage.Block;
import cn.kehui.filing.review.web.ReviewPage.Line;
import cn.kehui.filing.review.web.ReviewPage.Remark;
import cn.kehui.filing.review.web.ReviewPage.Said;
import cn.kehui.filing.submission.Names;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Compared;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.form.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints the answers of a version, each with what is to be said of it. */
final class FiledPrint {
    private final Shown shown;
    private final Form form;
    private final Submission filed;
    private final @Nullable Compared compared;
    private final Typing typing;

    FiledPrint(Shown shown, Typing typing) {
        this.shown = shown;
        this.form = Objects.requireNonNull(shown.form());
        this.filed = Objects.requireNonNull(shown.filed());
        this.compared = shown.compared();
        this.typing = typing;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        Field.@Nullable Group last = null;
        for (var field : form.fields()) {
            if (!field.group().equals(last)) {
                last = field.group();
                blocks.add(new Block(last.label(), "", null, new ArrayList<>()));
            }
            var lines = blocks.getLast().lines();
            lines.add(line(field, field.id()));
            var names = Names.place(field);
            if (!answers().at(names).isBlank()) {
                lines.add(names(field, names));
            }
        }
        for (int row = 0; row < answers().rows().size(); row++) {
            blocks.add(row(row));
        }
        return blocks;
    }

    List<String> removed() {
        if (compared == null) {
            return List.of();
        }
        var before = compared.before();
        return compared.removed().stream()
                .map(
                        row ->
                                Texts.say(
                                        "review.removed",
                                        row + 1,
                                        before.typed(row, form.rowFields().getFirst())))
                .toList();
    }

    /** How many answers differ from the version it is compared with. */
    static long changes(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.before() != null)
                .count();
    }

    private Block row(int row) {
        var place = "rows[" + row + "]";
        var lines =
                form.rowFields().stream()
                        .map(field -> line(field, new RowPlace(row, field.id()).toString()))
                        .toList();
        boolean added = compared != null && compared.added(row);
        return new Block(
                Texts.say("review.item", row + 1),
                added ? Texts.say("review.added") : "",
                remark(place),
                lines);
    }

    private Line line(Field field, String place) {
        var typed = answers().at(place);
        var value = Reading.of(field, typed).value();
        return new Line(
                field.label(),
                typed,
                look(value),
                value instanceof Value.Blank || value instanceof Value.Dash ? "" : field.unit(),
                Understood.of(field, typed),
                said(place),
                reason(place),
                before(place),
                lastYear(field, place),
                remark(place));
    }

    private Line names(Field field, String place) {
        return new Line(
                Texts.say("review.names", field.label()),
                answers().at(place),
                "words",
                "",
                "",
                said(place),
                reason(place),
                before(place),
                "",
                remark(place));
    }

    private static String look(Value value) {
        return switch (value) {
            case Value.Whole _, Value.Yuan _ -> "number";
            case Value.Blank _ -> "blank";
            case Value.Dash _ -> "dash";
            case Value.Words _, Value.Unread _ -> "words";
        };
    }

    private List<Said> said(String place) {
        return shown.findings().stream()
                .filter(finding -> finding.at().equals(place))
                .map(finding -> new Said(css(finding), finding.message()))
                .toList();
    }

    static String css(Finding finding) {
        return switch (finding.level()) {
            case STOPS -> "stops";
            case ASKS -> "asks";
            case NOTES -> "noted";
        };
    }

    private String reason(String place) {
        var reason = filed.reasons().get(place);
        return reason == null ? "" : reason.words();
    }

    private @Nullable String before(String place) {
        return compared == null || !compared.changed(place) ? null : compared.typedBefore(place);
    }

    private String lastYear(Field field, String place) {
        var before = shown.lastYear();
        if (before == null || RowPlace.of(place) != null) {
            return "";
        }
        var value = Reading.of(field, before.typed(field)).value();
        return value.amount().isPresent() ? value.printed() + " " + field.unit() : "";
    }

    private Remark remark(String place) {
        return new Remark(
                Typing.name(place),
                "remark-" + PlaceWords.id(place),
                PlaceWords.of(form, place),
                shown.past().getOrDefault(place, ""),
                typing.remark(place));
    }

    private Answers answers() {
        return filed.answers();
    }
}
