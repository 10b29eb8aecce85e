package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.submission.taken.HeldFigures;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to say of a version that was filed: the same as was said to who filed it. */
@Service
public class Checks {
    /** The place of a remark on the whole. */
    public static final String WHOLE = "whole";

    private final Forms forms;
    private final SentBack returns;
    private final LastYears lastYears;
    private final HeldFigures held;

    Checks(Forms forms, SentBack returns, LastYears lastYears, HeldFigures held) {
        this.held = held;
        this.lastYears = lastYears;
        this.forms = forms;
        this.returns = returns;
    }

    /**
     * What was remarked when something was sent back.
     *
     * @param place {@code events_held}, {@code rows[0].intro}, {@code paper:summary}, or {@link
     *     #WHOLE}
     * @param dealt whether something else stands there since
     */
    public record Remarked(String place, String words, boolean dealt) {

        /** Where a reason for leaving it open is given. */
        public String why() {
            return RemarkRules.REMARK + place;
        }
    }

    /**
     * The remarks of a step that sent it back, and which of them were dealt with.
     *
     * @param now what is written since, {@code attached} with it
     */
    @Transactional(readOnly = true)
    public List<Remarked> remarks(
            Obligation obligation, Step returned, Answers now, List<Attachment> attached) {
        var form = obligation.form() == null ? null : forms.find(obligation.form()).orElse(null);
        return returns.of(obligation, returned)
                .map(back -> back.remarks(form, now, attached))
                .orElse(List.of());
    }

    /** The same, compared with the year before as far as the actor may see it. */
    public List<Finding> of(Actor actor, Obligation obligation, Submission submission) {
        var form = form(submission);
        var last = lastYears.of(actor, obligation, form).orElse(null);
        return form == null ? List.of() : all(obligation, form, submission, last);
    }

    /** Under the definition that the version was filled under; what asks was given a reason. */
    public List<Finding> of(Obligation obligation, Submission submission) {
        var form = form(submission);
        return form == null ? List.of() : all(obligation, form, submission, null);
    }

    private List<Finding> all(
            Obligation obligation,
            Form form,
            Submission submission,
            LastYears.@Nullable LastYear last) {
        var answers = submission.answers();
        return Stream.concat(
                        FilingRules.findings(obligation, form, answers, last).stream(),
                        HeldFigures.findings(form, answers, held.of(obligation, form)).stream())
                .toList();
    }

    private @Nullable Form form(Submission submission) {
        var id = submission.form();
        return id == null || submission.nature() != Submission.Nature.ANSWERS
                ? null
                : forms.find(id).orElse(null);
    }
}
