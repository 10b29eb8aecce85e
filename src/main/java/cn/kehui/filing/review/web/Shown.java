package cn.kehui.filing.review.web;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.review.ReviewHints.Hint;
import cn.kehui.filing.submission.Attachment;
import cn.kehui.filing.submission.Checks.Remarked;
import cn.kehui.filing.submission.LastYears.LastYear;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Compared;
import cn.kehui.sheet.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a reviewer looks at.
 *
 * @param form under which it was filled; null: documents only
 * @param filed the version filed last; null: nothing is filed
 * @param against the version it is compared with: the one that counts, else the one before; null:
 *     there is none
 * @param lastYear what was accepted of the same form the year before; null: there was no such
 *     campaign
 * @param remarked with which remarks it was sent back before; empty: it was not
 * @param takesBack until when the actor may take an acceptance back; null: not
 * @param notes of other rooms
 */
record Shown(
        Obligation obligation,
        @Nullable Form form,
        @Nullable Submission filed,
        @Nullable Submission against,
        @Nullable LastYear lastYear,
        List<Finding> findings,
        Attached attached,
        List<Step> steps,
        List<Remarked> remarked,
        @Nullable Instant takesBack,
        List<Hint> notes) {

    /**
     * What the duty asks for beside its form, and what went with the version.
     *
     * @param said of pictures by the rules of their campaign
     */
    record Attached(List<PaperDemand> demands, List<Attachment> files, List<Finding> said) {}

    /** The step that sent back what came in again as {@code filed}; null: none did. */
    static @Nullable Step returned(Submission filed, List<Step> steps) {
        Step returned = null;
        for (var step : steps) {
            switch (step.move()) {
                case RETURN -> returned = step.submission().equals(filed.id()) ? returned : step;
                case ACCEPT -> returned = step.submission().equals(filed.id()) ? returned : null;
                case FILE, WITHDRAW, TAKE_BACK, ASK_REVISION, GRANT_REVISION, REFUSE_REVISION -> {}
            }
        }
        return returned;
    }

    /** The version that {@code current} is compared with. */
    static @Nullable Submission against(
            Obligation obligation, Submission current, List<Submission> versions) {
        var accepted =
                versions.stream()
                        .filter(one -> one.id().equals(obligation.accepted()))
                        .filter(one -> !one.id().equals(current.id()))
                        .findFirst();
        return accepted.or(() -> before(current, versions)).orElse(null);
    }

    private static Optional<Submission> before(Submission current, List<Submission> versions) {
        return versions.stream().filter(one -> one.version() == current.version() - 1).findFirst();
    }

    /** What was remarked when it was sent back last, by place. */
    Map<String, String> past() {
        return steps.stream()
                .filter(step -> step.move() == Move.RETURN)
                .reduce((_, last) -> last)
                .map(Step::remarks)
                .orElse(Map.of());
    }

    @Nullable Compared compared() {
        return form == null
                        || filed == null
                        || against == null
                        || filed.nature() != Submission.Nature.ANSWERS
                ? null
                : Compared.of(form, against.answers(), filed.answers());
    }
}
