package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same activity, led by one line and reported by two: flagged by a person, counted once. */
@Service
public class Overlaps {
    private final OverlapSql sql;
    private final SeenSql seen;
    private final Statistics statistics;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overlaps(
            OverlapSql sql,
            SeenSql seen,
            Statistics statistics,
            Forms forms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.seen = seen;
        this.statistics = statistics;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody says is the same.
     *
     * @param kept where it counts, {@code other} where it is taken off
     * @param same field → how much, as typed
     */
    public record Flag(
            ObligationId kept,
            ObligationId other,
            String activity,
            String reason,
            Map<String, String> same) {
        public Flag {
            same = Map.copyOf(same);
        }
    }

    /** Two obligations with what they reported, reviewed or not. */
    public record Pair(cn.kehui.sheet.form.Form form, Contribution kept, Contribution other) {}

    /** Everything flagged in a campaign between two units that one may see, the first first. */
    @Transactional(readOnly = true)
    public List<Overlap> all(Actor actor, String campaign) {
        return seen.all(Reach.of(actor), campaign);
    }

    /** Where the same activity may be in two reports: in the order of regions and unit codes. */
    @Transactional(readOnly = true)
    public List<Overlap.Candidate> candidates(Actor actor, String campaign) {
        return seen.candidates(Reach.of(actor), campaign).stream()
                .filter(one -> sums(one.form()))
                .toList();
    }

    /**
     * Two obligations that one chose, with what they reported.
     *
     * @throws NotFound unless they are among the {@link #candidates}, either first
     */
    @Transactional(readOnly = true)
    public Pair pair(Actor actor, String campaign, ObligationId kept, ObligationId other) {
        var form =
                candidates(actor, campaign).stream()
                        .filter(one -> holds(one, kept) && holds(one, other))
                        .filter(_ -> !kept.equals(other))
                        .findFirst()
                        .map(Overlap.Candidate::form)
                        .orElseThrow(() -> new NotFound(kept + " " + other));
        var cut = Cut.of(campaign, form).basis(Cut.Basis.FILED);
        var totals = statistics.totals(actor, cut);
        return new Pair(totals.form(), fact(totals, kept), fact(totals, other));
    }

    /**
     * Takes off from one what is the same in both.
     *
     * @throws NotFound if the actor reviews nothing, or as {@link #pair}
     */
    @Transactional
    public Flagging flag(Actor actor, String campaign, Flag flag) {
        reviews(actor);
        var pair = pair(actor, campaign, flag.kept(), flag.other());
        var read = FlagRules.read(pair.form(), flag, pair, sql.holding(campaign));
        if (!read.findings().isEmpty()) {
            return new Flagging.Refused(read.findings());
        }
        var id = Uuid7.next(clock);
        var flagged = new OverlapFlagged(id, campaign, flag, read.parts(), actor, clock.instant());
        sql.insert(flagged);
        events.publishEvent(flagged);
        return new Flagging.Flagged(id);
    }

    /**
     * Ends an overlap: both figures count in full again.
     *
     * @return whether it ended; a reason is needed
     * @throws NotFound if the actor reviews nothing, or none that holds has that id and is seen
     */
    @Transactional
    public boolean end(Actor actor, String campaign, UUID id, String reason) {
        reviews(actor);
        all(actor, campaign).stream()
                .filter(one -> one.id().equals(id) && one.end() == null)
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        if (reason.isBlank()) {
            return false;
        }
        var ended = new OverlapEnded(id, reason.strip(), actor, clock.instant());
        sql.end(ended);
        events.publishEvent(ended);
        return true;
    }

    /** Whether somebody may flag and end. */
    public static boolean flags(Actor actor) {
        return actor.has(Role.REVIEWER);
    }

    private static void reviews(Actor actor) {
        if (!flags(actor)) {
            throw new NotFound("overlaps for " + actor.id());
        }
    }

    private boolean sums(FormId form) {
        return forms.find(form)
                .map(one -> one.fields().stream().anyMatch(field -> field.kind().sums()))
                .orElse(false);
    }

    private static boolean holds(Overlap.Candidate one, ObligationId id) {
        return one.one().obligation().equals(id) || one.other().obligation().equals(id);
    }

    private static Contribution fact(Totals totals, ObligationId id) {
        return totals.facts().stream()
                .filter(fact -> fact.obligation().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Two reported the same: the event, and the journal's line. */
    public record OverlapFlagged(
            UUID id, String campaign, Flag flag, Map<String, Long> parts, Actor by, Instant at)
            implements Act {
        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of(
                    "kept", flag.kept().toString(),
                    "other", flag.other().toString(),
                    "activity", flag.activity(),
                    "parts", parts.toString(),
                    "reason", flag.reason());
        }
    }

    /** Both count in full again. */
    public record OverlapEnded(UUID id, String reason, Actor by, Instant at) implements Act {
        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("reason", reason);
        }
    }
}
