package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A duty that a unit owes, and how far it has come.
 *
 * @param form the form it asks for; null: documents only
 * @param owes the unit that owes it, {@code receiver} who reviews it
 * @param deadline the words of the notice and the first instant that is too late
 * @param most how many rows its unit may send; null: the notice sets no limit for it
 * @param current the submission filed last, {@code accepted} the one that counts
 * @param reviewer who returned it last, to whom it comes back; null: anybody who reviews for the
 *     receiver
 * @param feeds the duty of the campaign above that it counts towards; null: none
 * @param revision grows with every step: what was shown can be told from what is
 */
public record Obligation(
        ObligationId id,
        CampaignId campaign,
        DutyId duty,
        String title,
        @Nullable FormId form,
        Party owes,
        Party receiver,
        Due deadline,
        @Nullable Quota most,
        State state,
        @Nullable SubmissionId current,
        @Nullable SubmissionId accepted,
        @Nullable Reviewer reviewer,
        @Nullable Instant seenAt,
        @Nullable DutyId feeds,
        long revision) {

    /** {@link #end()}, for SQL that has the obligation as {@code o} and its duty as {@code d}. */
    public static final String END =
            "case when o.state not in ('RETURNED', 'REVISING') or o.closes_at > d.correctable_until"
                    + " then o.closes_at else d.correctable_until end";

    /** A person by id: two may be called the same. */
    public record Reviewer(PersonId id, String name) {}

    /** A unit as an obligation shows it. */
    public record Party(
            cn.kehui.ground.org.UnitId id,
            String name,
            String path,
            cn.kehui.ground.org.Line line) {}

    /**
     * @param everybodys when the duty closes for all who owe it; null: no date is set
     * @param closesAt the same, or the later one that this unit was granted
     * @param correctableUntil until when what was sent back may come in; null: without limit
     */
    public record Due(
            String words,
            @Nullable Instant everybodys,
            @Nullable Instant closesAt,
            @Nullable Instant correctableUntil,
            String channel) {}

    /** {@code source}: the clause. */
    public record Quota(int most, String source) {}

    /**
     * Whether {@code actor} writes and files for its unit: for the own one, for one below, or as a
     * clerk of the receiver.
     */
    public boolean filedBy(Actor actor) {
        return actor.has(Role.FILLER)
                && (actor.scope().holds(owes.path()) || actor.unitId().equals(receiver.id()));
    }

    public boolean reviewedBy(Actor actor) {
        return actor.has(Role.REVIEWER) && actor.scope().holds(receiver.path());
    }

    /** Whether it comes back to {@code actor}, who had sent it back. */
    public boolean returnsTo(Actor actor) {
        return reviewer != null && reviewer.id().equals(actor.id());
    }

    /** Whether what was filed once is being written anew. */
    public boolean changing() {
        return state == State.RETURNED || state == State.REVISING;
    }

    /**
     * The first instant at which it can no longer come in as it stands; null: no limit. What was
     * sent back has a time of its own, and never less than what the unit was granted. Every page,
     * list and reminder that says until when says this.
     */
    public @Nullable Instant end() {
        var closes = deadline.closesAt();
        var correctable = deadline.correctableUntil();
        if (!changing()) {
            return closes;
        }
        return correctable != null && closes != null && closes.isAfter(correctable)
                ? closes
                : correctable;
    }

    /** Whether it ends at another time than the duty does for everybody. */
    public boolean endsApart() {
        return !Objects.equals(end(), deadline.everybodys());
    }
}
