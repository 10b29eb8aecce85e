package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.sheet.form.Answers;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is being written for an obligation, saved as it is typed.
 *
 * @param submission the id it will be filed under, so that a double press files once
 * @param reasons why an unlikely answer is right: by place
 * @param source the mailed file it was read from; null: typed here
 * @param version grows with every saving
 */
public record Draft(
        ObligationId obligation,
        SubmissionId submission,
        Answers answers,
        Map<String, Reason> reasons,
        @Nullable Source source,
        Instant editedAt,
        long version) {

    /** The same with other answers. */
    public Draft with(Answers other) {
        return with(other, reasons);
    }

    Draft with(Answers other, Map<String, Reason> given) {
        return new Draft(obligation, submission, other, given, source, editedAt, version);
    }

    /** The same as it is kept now, under the id of the draft that it was made from. */
    Draft after(Draft before, Instant now) {
        return new Draft(
                before.obligation,
                before.submission,
                answers,
                reasons,
                source,
                now,
                before.version + 1);
    }

    /** The same as read from a mailed file. */
    public Draft from(Source other) {
        return new Draft(obligation, submission, answers, reasons, other, editedAt, version);
    }

    /**
     * @param says what was asked, with its figures: another figure is another question
     */
    public record Reason(String says, String words) {}

    /**
     * What somebody entered at once, as a browser sends it.
     *
     * @param typed words at their places, just as they were typed; a place that the form does not
     *     have is left out
     * @param reasons why an unlikely answer is right, by place; a blank one takes it back
     * @param tidied whether rows in which nothing is written are taken out
     */
    public record Entered(Map<String, String> typed, Map<String, String> reasons, boolean tidied) {
        public static final Entered NOTHING = new Entered(Map.of(), Map.of(), false);

        /** The same for a duty without a form. */
        Entered untyped() {
            return new Entered(Map.of(), reasons, tidied);
        }

        static Entered typed(Map<String, String> typed) {
            return new Entered(typed, Map.of(), false);
        }

        static Entered reasons(Map<String, String> reasons) {
            return new Entered(Map.of(), reasons, false);
        }
    }

    /** A mailed file, as its sender called it. */
    public record Source(String sha256, String name) {}
}
