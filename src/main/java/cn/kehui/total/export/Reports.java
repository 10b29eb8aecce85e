package cn.kehui.total.export;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.submission.Minors;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.parcel.Making;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Filled;
import cn.kehui.total.snapshot.SnapshotId;
import cn.kehui.total.statistics.Cut;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The official documents: of one unit from the version that counts, of many from a total or a
 * snapshot. Everything is written row by row; nothing grows with the number of units.
 */
@Service
public class Reports {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final Obligations obligations;
    private final Submissions submissions;
    private final ExportSheets sheets;
    private final Forms forms;
    private final Printing printing;
    private final Minors minors;

    Reports(
            Obligations obligations,
            Submissions submissions,
            ExportSheets sheets,
            Forms forms,
            Printing printing,
            Minors minors) {
        this.obligations = obligations;
        this.submissions = submissions;
        this.sheets = sheets;
        this.forms = forms;
        this.printing = printing;
        this.minors = minors;
    }

    /** What a document is, and what it holds besides. */
    public enum Kind {
        DOCX("docx", OFFICE + "wordprocessingml.document"),
        XLSX("xlsx", OFFICE + "spreadsheetml.sheet"),
        PDF("pdf", "application/pdf"),
        /** The working table: one row a unit. */
        UNITS("xlsx", OFFICE + "spreadsheetml.sheet");

        private final String ending;
        private final String type;

        Kind(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }

        /**
         * @throws NotFound if none is called so
         */
        public static Kind named(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(name));
        }

        /** How browsers are told what it is. */
        public String type() {
            return type;
        }

        /** In words: Word, Excel, PDF, the working table. */
        public String label() {
            return Texts.say(
                    switch (this) {
                        case DOCX -> "report.word";
                        case XLSX -> "report.excel";
                        case PDF -> "report.pdf";
                        case UNITS -> "report.table";
                    });
        }
    }

    /** What was written: of which form and unit, and how many rows it has. */
    public record Written(String form, String unit, long rows) {
        /** As it is called when it is kept: 单位_表名_日期. */
        public String fileName(Kind kind, LocalDate day) {
            var what = kind == Kind.UNITS ? Texts.say("report.units", form) : form;
            return FileNames.ruled(unit, what, day, kind.ending);
        }
    }

    /**
     * A total as it is now.
     *
     * @throws NotFound if it is not within the actor's reach
     */
    @Transactional
    public Written total(Actor actor, Cut cut, Kind kind, Making making) throws IOException {
        return printing.print(shown(actor, sheets.now(actor, cut)), kind, making);
    }

    /**
     * A total as it was frozen.
     *
     * @throws NotFound if it is not the actor's to see
     */
    @Transactional
    public Written frozen(Actor actor, SnapshotId id, Kind kind, Making making) throws IOException {
        return printing.print(shown(actor, sheets.frozen(actor, id)), kind, making);
    }

    /**
     * What one unit filed: the accepted version, else the one that waits for review, which the foot
     * says.
     *
     * @throws NotFound if it is not the actor's to see, asks for no form, or nothing is filed
     */
    @Transactional
    public Written one(Actor actor, ObligationId id, Kind kind, Making making) throws IOException {
        var obligation = obligations.obligation(actor, id);
        var version = version(actor, obligation);
        return printing.print(form(obligation), filed(obligation, version), kind, making.out());
    }

    /** Of a form that asks about somebody under age, each version that goes into it is a line. */
    private Sheet shown(Actor actor, Sheet sheet) {
        if (sheet.form().allFields().anyMatch(Field::minor)) {
            minors.enter(actor, sheet.counted());
        }
        return sheet;
    }

    private Submission version(Actor actor, Obligation obligation) {
        var counts = obligation.accepted() == null ? waiting(obligation) : obligation.accepted();
        return submissions.versions(actor, obligation.id()).stream()
                .filter(one -> one.id().equals(counts))
                .findFirst()
                .orElseThrow(() -> new NotFound("a version of " + obligation.id()));
    }

    private static cn.kehui.duty.obligation.@org.jspecify.annotations.Nullable SubmissionId waiting(
            Obligation obligation) {
        return obligation.state() == cn.kehui.duty.obligation.State.FILED
                ? obligation.current()
                : null;
    }

    private Form form(Obligation obligation) {
        var id = obligation.form();
        if (id == null) {
            throw new NotFound(obligation.id() + " asks for no form");
        }
        return forms.find(id).orElseThrow(() -> new NotFound(id));
    }

    private Filled filed(Obligation obligation, Submission version) {
        return printing.filled(form(obligation), obligation, version);
    }
}
