package cn.kehui.filing.review;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Stepped;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the receiver decides on what was filed. */
@Service
public class Reviews {
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(Steps steps, ApplicationEventPublisher events, Clock clock) {
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** Accepts: from now on it counts, and it and what fed it are locked. */
    @Transactional
    public Stepped accept(Actor actor, ObligationId id, SubmissionId shown) {
        return decide(actor, id, new Steps.Taken(Move.ACCEPT, shown, "", Map.of()));
    }

    /**
     * Sends back, with a reason on cells, on attachments, or for the whole.
     *
     * @param remarks by place; blank ones are left out
     */
    @Transactional
    public Stepped sendBack(Actor actor, ObligationId id, SubmissionId shown, Reasons reasons) {
        var remarks = new LinkedHashMap<String, String>();
        reasons.remarks()
                .forEach(
                        (place, words) -> {
                            if (!words.isBlank()) {
                                remarks.put(place, words.strip());
                            }
                        });
        if (remarks.isEmpty() && reasons.whole().isBlank()) {
            reviewed(actor, id);
            return new Stepped.NoReason();
        }
        return decide(
                actor, id, new Steps.Taken(Move.RETURN, shown, reasons.whole().strip(), remarks));
    }

    /** Why something is sent back: for the whole, and at places. */
    public record Reasons(String whole, Map<String, String> remarks) {}

    /** Opens an accepted version for a change; it counts until the next is accepted. */
    @Transactional
    public Stepped grantRevision(Actor actor, ObligationId id, SubmissionId shown) {
        return decide(actor, id, new Steps.Taken(Move.GRANT_REVISION, shown, "", Map.of()));
    }

    @Transactional
    public Stepped refuseRevision(Actor actor, ObligationId id, SubmissionId shown, String reason) {
        if (reason.isBlank()) {
            reviewed(actor, id);
            return new Stepped.NoReason();
        }
        return decide(
                actor, id, new Steps.Taken(Move.REFUSE_REVISION, shown, reason.strip(), Map.of()));
    }

    /**
     * Grants one unit a later deadline.
     *
     * @param until the first instant that is too late
     */
    @Transactional
    public Extension extend(Actor actor, ObligationId id, Instant until, String reason) {
        var obligation = reviewed(actor, id);
        var now = clock.instant();
        if (Move.FILE.from(obligation.state()).isEmpty()) {
            return new Extension.Illegal(obligation.state());
        }
        var before = obligation.end();
        if (!until.isAfter(now)) {
            return new Extension.Past();
        }
        if (before == null || !until.isAfter(before)) {
            return new Extension.NotLater(before);
        }
        if (reason.isBlank()) {
            return new Extension.NoReason();
        }
        steps.extend(obligation, until);
        events.publishEvent(new Extended(id, until, reason.strip(), actor, now));
        return new Extension.Granted(until);
    }

    /** A unit was granted a later deadline. */
    public record Extended(
            ObligationId obligation, Instant until, String reason, Actor by, Instant at)
            implements Act {
        @Override
        public String subject() {
            return obligation.toString();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("until", until.toString(), "reason", reason);
        }
    }

    /**
     * The version on the reviewer's page must be the one that is decided on: somebody may have
     * filed another.
     */
    private Stepped decide(Actor actor, ObligationId id, Steps.Taken taken) {
        var obligation = reviewed(actor, id);
        if (taken.move().from(obligation.state()).isEmpty()
                || !taken.submission().equals(obligation.current())) {
            return new Stepped.Illegal(obligation.state());
        }
        var locked = steps.lockedBy(obligation);
        return locked.isPresent()
                ? new Stepped.Locked(locked.get())
                : new Stepped.Done(steps.take(actor, obligation, taken));
    }

    private Obligation reviewed(Actor actor, ObligationId id) {
        var obligation = steps.hold(actor, id);
        if (!obligation.reviewedBy(actor)) {
            throw new NotFound(id);
        }
        return obligation;
    }
}
