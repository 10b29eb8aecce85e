package cn.kehui.filing.review.web;

import cn.kehui.filing.review.web.ReviewPage.Block;
import cn.kehui.filing.review.web.ReviewPage.Line;
import cn.kehui.filing.review.web.ReviewPage.Remark;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Compared;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.PrintedForm;
import cn.kehui.sheet.printed.Understood;
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
        var printed = PrintedForm.of(form, filed.answers(), shown.findings(), filed.explained());
        var blocks = new ArrayList<Block>();
        for (var group : printed.groups()) {
            blocks.add(new Block(group.heading(), "", null, lines(group)));
        }
        for (int row = 0; row < printed.rows().size(); row++) {
            var block = printed.rows().get(row);
            boolean added = compared != null && compared.added(row);
            blocks.add(
                    new Block(
                            block.heading(),
                            added ? Texts.say("review.added") : "",
                            remark(RowPlace.whole(row)),
                            lines(block)));
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

    private List<Line> lines(PrintedForm.Block block) {
        return block.lines().stream().map(this::line).toList();
    }

    private Line line(PrintedForm.Line answer) {
        var place = answer.place();
        return new Line(
                answer, before(answer), by(place), lastYear(answer.field(), place), remark(place));
    }

    private @Nullable String before(PrintedForm.Line answer) {
        var place = answer.place();
        if (compared == null || !compared.changed(place)) {
            return null;
        }
        var typed = compared.typedBefore(place);
        var shown = answer.field() == null ? typed : Understood.shown(answer.field(), typed);
        // where only the writing differs, as it was typed
        return shown.equals(answer.shown()) ? typed : shown;
    }

    private String by(String place) {
        var by = filed.others().get(place);
        return by == null ? "" : Texts.say("review.by", by.unit(), by.name());
    }

    private String lastYear(@Nullable Field field, String place) {
        var before = shown.lastYear();
        return before == null || field == null || !place.equals(field.id())
                ? ""
                : before.beside(field);
    }

    private Remark remark(String place) {
        return new Remark(
                Typing.name(place),
                "remark-" + PlaceWords.id(place),
                RowPlace.whole(place),
                PlaceWords.of(form, place),
                shown.past().getOrDefault(place, ""),
                typing.remark(place));
    }
}
