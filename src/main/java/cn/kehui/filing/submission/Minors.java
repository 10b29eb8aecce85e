package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.SealedAnswers;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever is shown what stands in a field about somebody under age, that is a line in the journal:
 * one for each submission that is shown, with its id and never the value.
 */
@Component
public class Minors {
    private final SealedAnswers sealed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Minors(SealedAnswers sealed, ApplicationEventPublisher events, Clock clock) {
        this.sealed = sealed;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody was shown a field about somebody under age, or took it away in a file. */
    public record MinorShown(SubmissionId submission, Actor by, Instant at) implements Act {
        @Override
        public String subject() {
            return submission.toString();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of();
        }
    }

    /** Enters those that hold such a value. */
    @Transactional
    public void shown(Actor actor, List<Submission> submissions) {
        submissions.forEach(one -> shown(actor, one.id(), one.answers(), one.form()));
    }

    /**
     * Enters it, if the answers hold such a value.
     *
     * @param form that was filled; null: documents only
     */
    @Transactional
    public void shown(Actor actor, SubmissionId id, Answers answers, @Nullable FormId form) {
        if (sealed.minors(answers, form)) {
            enter(actor, List.of(id));
        }
    }

    /** Whether a row of that form holds such a value. */
    public boolean held(Map<String, String> row, FormId form) {
        return sealed.minors(new Answers("", Map.of(), List.of(row)), form);
    }

    /** Enters those ones: each holds such a value, or may. */
    @Transactional
    public void enter(Actor actor, Collection<SubmissionId> ids) {
        ids.forEach(id -> events.publishEvent(new MinorShown(id, actor, clock.instant())));
    }
}
