package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version that was filed; never changed.
 *
 * @param version of its obligation, from 1
 * @param form the definition it was filled under; null: documents only
 * @param note why nothing, or not applicable; else empty
 * @param filedBy as the person was called then, {@code filedFrom} that person's unit: another than
 *     the obligation's where a clerk filed for it
 * @param others who wrote what of it where that is not who owes it, by place
 */
public record Submission(
        SubmissionId id,
        ObligationId obligation,
        int version,
        Nature nature,
        @Nullable FormId form,
        Answers answers,
        Map<String, Draft.Reason> reasons,
        String note,
        String filedBy,
        UnitId filedFrom,
        Instant filedAt,
        Draft.@Nullable Source source,
        Map<String, Writer> others) {

    /** A unit, and who of it wrote. */
    public record Writer(String unit, String name) {}

    /** The reasons given for unlikely answers, by place. */
    public Map<String, String> explained() {
        var words = new HashMap<String, String>();
        reasons.forEach((place, reason) -> words.put(place, reason.words()));
        return words;
    }

    /** A draft as it is filed; its number follows from those before. */
    static Submission of(Draft draft, Obligation obligation, Actor actor) {
        return new Submission(
                draft.submission(),
                obligation.id(),
                0,
                Nature.ANSWERS,
                obligation.form(),
                draft.answers(),
                draft.reasons(),
                "",
                actor.name(),
                actor.unitId(),
                draft.editedAt(),
                draft.source(),
                CofiledRules.others(obligation, draft));
    }

    /**
     * What kind of answer a submission is: nothing to report, and not applicable, are answers too.
     */
    public enum Nature {
        ANSWERS("填报"),
        NIL("无此类情况（零报告）"),
        NOT_APPLICABLE("不适用");

        private final String label;

        Nature(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
