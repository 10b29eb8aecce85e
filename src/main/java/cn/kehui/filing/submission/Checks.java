package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Step;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Forms;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to say of a version that was filed: the same as was said to who filed it. */
@Service
public class Checks {
    /** The place of a remark on the whole. */
    public static final String WHOLE = "whole";

    private final Forms forms;
    private final SentBack returns;

    Checks(Forms forms, SentBack returns) {
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

    /** Under the definition that the version was filled under; what asks was given a reason. */
    public List<Finding> of(Obligation obligation, Submission submission) {
        var id = submission.form();
        var form = id == null ? null : forms.find(id).orElse(null);
        return form == null || submission.nature() != Submission.Nature.ANSWERS
                ? List.of()
                : FilingRules.findings(obligation, form, submission.answers());
    }
}
