package cn.kehui.total.export;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.parcel.Making;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.layout.Filled;
import cn.kehui.sheet.layout.Heading;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.table.Joined;
import cn.kehui.sheet.table.JoinedRow;
import cn.kehui.sheet.table.JoinedTables;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prints sheets and single forms in the official layouts. */
@Component
class Printing {
    private static final VersionSql.Said NOTHING =
            new VersionSql.Said(new Answers("", Map.of(), List.of()), Map.of());

    private final Layouts layouts;
    private final JoinedTables joined;
    private final VersionSql versions;

    Printing(Layouts layouts, JoinedTables joined, VersionSql versions) {
        this.layouts = layouts;
        this.joined = joined;
        this.versions = versions;
    }

    /** A total in its official layout; UNITS: the working table. */
    Reports.Written print(Sheet sheet, Reports.Kind kind, Making making) throws IOException {
        var out = making.out();
        var head =
                new Joined(
                        sheet.form(),
                        sheet.form().title(),
                        sheet.unit(),
                        sheet.totals(),
                        sheet.foot());
        long rows = sheet.entries().size();
        try (var said = versions.said(sheet.campaign(), sheet.counted())) {
            var all = rows(sheet, said.iterator(), making);
            switch (kind) {
                case UNITS -> rows = joined.xlsx(head, all, out);
                case DOCX -> joined.docx(head, counted(all), out);
                case XLSX -> xlsx(sheet, head, counted(all), out);
                case PDF -> pdf(sheet, head, counted(all), out);
            }
        }
        return new Reports.Written(sheet.form().shortTitle(), sheet.unit(), rows);
    }

    /** One unit's form. UNITS is the same as XLSX. */
    Reports.Written print(Form form, Filled filled, Reports.Kind kind, OutputStream out)
            throws IOException {
        switch (kind) {
            case DOCX -> layouts.docx(form, filled.heading(), filled.answers(), out);
            case XLSX, UNITS -> layouts.xlsx(form, filled.heading(), filled.answers(), out);
            case PDF -> layouts.pdf(form, Stream.of(filled), out);
        }
        var rows = Math.max(1, filled.answers().rows().size());
        return new Reports.Written(form.shortTitle(), filled.answers().unit(), rows);
    }

    /** A version with the name of its unit above it, and beneath which it is. */
    Filled filled(Form form, Obligation obligation, Submission version) {
        var unit = obligation.owes().name();
        var accepted = versions.accepted(obligation, version.id());
        var notes = new ArrayList<>(form.notes());
        notes.add(
                accepted.isEmpty()
                        ? Texts.say(
                                "report.unreviewed",
                                version.version(),
                                version.filedBy(),
                                Moments.inTable(version.filedAt()))
                        : Texts.say("report.accepted", version.version(), accepted));
        if (version.nature() != Submission.Nature.ANSWERS) {
            notes.add(Texts.say("report.nothing", version.nature().label(), version.note()));
        }
        var said = version.explained();
        Explanations.places(form, version.answers())
                .filter(said::containsKey)
                .forEach(
                        place ->
                                notes.add(
                                        Texts.say(
                                                "report.explained",
                                                PlaceWords.of(form, place),
                                                String.valueOf(said.get(place)))));
        var typed = version.answers();
        return new Filled(
                new Heading(form.title(), unit, () -> notes),
                new Answers(unit, typed.values(), typed.rows()));
    }

    private void xlsx(Sheet sheet, Joined head, Iterator<JoinedRow> rows, OutputStream out)
            throws IOException {
        switch (sheet.form().shape()) {
            case STATISTICS -> joined.totalsXlsx(head, out);
            case ROWS -> {
                var all = all(sheet, rows);
                layouts.xlsx(sheet.form(), all.heading(), all.answers(), out);
            }
            case GRID, LINES -> joined.xlsx(head, rows, out);
        }
    }

    private void pdf(Sheet sheet, Joined head, Iterator<JoinedRow> rows, OutputStream out)
            throws IOException {
        switch (sheet.form().shape()) {
            case STATISTICS -> joined.pdf(head, List.<JoinedRow>of().iterator(), out);
            case ROWS -> layouts.pdf(sheet.form(), Stream.of(all(sheet, rows)), out);
            case GRID, LINES -> joined.pdf(head, rows, out);
        }
    }

    /** The rows of all units as those of one form. */
    private static Filled all(Sheet sheet, Iterator<JoinedRow> rows) {
        var naming = sheet.form().unit().field();
        var all = new ArrayList<Map<String, String>>();
        while (rows.hasNext()) {
            var unit = rows.next();
            for (var row : unit.answers().rows()) {
                var named = new HashMap<>(row);
                if (!naming.isEmpty() && row.getOrDefault(naming, "").isBlank()) {
                    named.put(naming, unit.unit());
                }
                all.add(named);
            }
        }
        var notes = List.of(Texts.say("joined.rows", all.size(), sheet.foot()));
        return new Filled(
                new Heading(sheet.form().title(), sheet.unit(), () -> notes),
                new Answers(sheet.unit(), Map.of(), all));
    }

    /** Of each that is handed out it is told that those before it are written. */
    private static Iterator<JoinedRow> rows(
            Sheet sheet, Iterator<VersionSql.Said> versions, Making making) {
        var handed = new AtomicLong();
        int of = sheet.entries().size();
        return sheet.entries().stream()
                .peek(_ -> making.rows(handed.incrementAndGet(), of))
                .map(
                        entry -> {
                            boolean counts = entry.submission() != null;
                            var said = counts ? versions.next() : NOTHING;
                            return new JoinedRow(
                                    entry.unit(),
                                    said.answers(),
                                    counts,
                                    entry.source(),
                                    Explanations.at(sheet.form(), said));
                        })
                .iterator();
    }

    private static Iterator<JoinedRow> counted(Iterator<JoinedRow> rows) {
        Iterable<JoinedRow> all = () -> rows;
        return java.util.stream.StreamSupport.stream(all.spliterator(), false)
                .filter(JoinedRow::counted)
                .iterator();
    }
}
