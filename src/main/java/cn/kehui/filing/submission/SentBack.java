package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Step;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.filing.submission.Checks.Remarked;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was sent back, and with which remarks. */
@Component
class SentBack {
    private final Steps steps;
    private final SubmissionSql submissions;
    private final AttachmentSql attachments;

    SentBack(Steps steps, SubmissionSql.Filing sql, AttachmentSql attachments) {
        this.steps = steps;
        this.submissions = sql.submissions();
        this.attachments = attachments;
    }

    /** What lies here because it was sent back; empty: it does not. */
    Optional<Back> of(Obligation obligation) {
        return obligation.state() == State.RETURNED
                ? steps.last(obligation)
                        .filter(step -> step.move() == Move.RETURN)
                        .flatMap(step -> of(obligation, step))
                : Optional.empty();
    }

    /** The version that was sent back by that step. */
    Optional<Back> of(Obligation obligation, Step step) {
        return submissions
                .one(obligation, step.submission())
                .map(before -> new Back(step, before, attachments.filed(obligation, before.id())));
    }

    /**
     * A version that was sent back.
     *
     * @param papers what went with it
     */
    record Back(Step step, Submission before, List<Attachment> papers) {

        /** Each remark, and whether what is there now deals with it. */
        List<Remarked> remarks(@Nullable Form form, Answers now, List<Attachment> attached) {
            var then = new RemarkRules.Version(before.answers(), papers);
            return RemarkRules.remarks(step, form, then, new RemarkRules.Version(now, attached));
        }

        /** Asks why, where a remark was left open. */
        List<Finding> open(@Nullable Form form, Answers now, List<Attachment> attached) {
            var open = new ArrayList<Finding>();
            for (var remark : remarks(form, now, attached)) {
                if (!remark.dealt()) {
                    // another time it is sent back is another question
                    open.add(
                            Finding.asks(
                                    RemarkRules.REMARK + remark.place(),
                                    "submission.remark-open",
                                    remark.words(),
                                    step.version()));
                }
            }
            return open;
        }
    }
}
