package cn.kehui.report.archive;

import cn.kehui.report.archive.ArchivePage.Source;
import cn.kehui.report.archive.ArchivePage.Sum;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.total.snapshot.Frozen;
import cn.kehui.total.snapshot.Snapshot;
import cn.kehui.total.statistics.Cell;
import cn.kehui.total.statistics.Total;
import cn.kehui.visitor.programme.Tongue;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the page that a code opens, in one language. */
final class FigurePrint {
    private final Tongue tongue;
    private final Form form;
    private final List<Field> fields;

    FigurePrint(Tongue tongue, Form form) {
        this.tongue = tongue;
        this.form = form;
        this.fields = ArchivedFigure.open(form);
    }

    ArchivePage.Figure page(String week, Snapshot one) {
        var frozen = one.frozen();
        var frame = new ArchiveFrame(tongue, ArchivePaths.figure(one.code()));
        return new ArchivePage.Figure(
                frame,
                week,
                one.title(),
                one.code(),
                frame.word("archive.said", one.unit(), ArchivedFigure.moment(one.at())),
                frame.word(
                        "archive.covered",
                        frozen.coverage().reported(),
                        frozen.coverage().expected()),
                frozen.missing().stream().map(Frozen.Missing::unit).toList(),
                IntStream.range(0, fields.size()).mapToObj(i -> sum(frame, frozen, i)).toList(),
                frozen.taken().stream().map(this::once).toList(),
                frozen.sources().stream().map(source -> source(frame, source)).toList());
    }

    private Sum sum(ArchiveFrame frame, Frozen frozen, int at) {
        var field = fields.get(at);
        var total = frozen.totals().getOrDefault(field.id(), Total.NONE);
        var shown = total.shown(field);
        if (shown.isEmpty()) {
            shown =
                    total.words() > 0
                            ? frame.word("archive.words", total.words())
                            : frame.word("archive.nobody");
        }
        return new Sum(at + 1, field.label(), Total.unit(field), shown);
    }

    private String once(Frozen.Taken one) {
        var field = form.field(one.field());
        return tongue.word(
                "archive.taken",
                one.activity(),
                one.kept(),
                one.other(),
                field.label() + " " + Total.shown(field, one.quantity()));
    }

    private Source source(ArchiveFrame frame, Frozen.Source one) {
        return new Source(
                one.unit(),
                frame.word("archive.version-number", one.version()),
                fields.stream().map(field -> cell(frame, field, one)).toList());
    }

    private static String cell(ArchiveFrame frame, Field field, Frozen.Source one) {
        var cell = one.cells().getOrDefault(field.id(), Cell.BLANK);
        var quantity = cell.quantity();
        return switch (cell.grade()) {
            case NUMBER -> quantity == null ? "" : Total.shown(field, quantity);
            case DASH -> "—";
            case BLANK -> "";
            case WORDS -> frame.word("archive.in-words");
        };
    }
}
