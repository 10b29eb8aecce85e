package cn.kehui.visitor.booking;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.Session;
import cn.kehui.week.safety.Safeties;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the unit that leads an activity offers the places of its sessions. */
@Service
public class BookingOffers {
    private final Activities activities;
    private final Safeties safeties;
    private final OfferSql sql;
    private final BookingMoves moves;
    private final ApplicationEventPublisher events;
    private final With with;

    BookingOffers(
            Activities activities,
            Safeties safeties,
            OfferSql sql,
            BookingMoves moves,
            ApplicationEventPublisher events,
            With with) {
        this.activities = activities;
        this.safeties = safeties;
        this.sql = sql;
        this.moves = moves;
        this.events = events;
        this.with = with;
    }

    /** When it is, and which days are worked. */
    @org.springframework.stereotype.Component
    record With(Calendars calendars, Clock clock) {}

    /**
     * A session of an activity as it is written, or one that is not in it any more and has been
     * offered; {@code offer} null: its places cannot be booked.
     */
    public record Offered(Session session, @Nullable SessionOffer offer) {
        /** Whether nothing is known any more of when and where it was. */
        public boolean gone() {
            return offer != null
                    && offer.standing() == SessionStanding.GONE
                    && session.day() == null
                    && session.venue().isEmpty();
        }

        private static Offered left(SessionOffer offer) {
            var at = offer.at();
            var session =
                    new Session(
                            offer.id().key(),
                            at.day(),
                            at.from(),
                            at.to(),
                            at.venue(),
                            "",
                            null,
                            null);
            return new Offered(session, offer);
        }
    }

    /**
     * The sessions of an activity that somebody may see, in its order; then those that were offered
     * and are not among them, as places on them are taken.
     */
    @Transactional(readOnly = true)
    public List<Offered> of(Activity activity) {
        var id = activity.id();
        var offers =
                sql.of(id, with.calendars().current()).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.id().key(),
                                        Function.identity(),
                                        (one, _) -> one,
                                        TreeMap::new));
        var written =
                activities.sessions(activity).stream()
                        .map(one -> new Offered(one, offers.remove(one.key())))
                        .toList();
        return Stream.concat(written.stream(), offers.values().stream().map(Offered::left))
                .toList();
    }

    /** Whether a session that is offered is under way or over. */
    public boolean begun(Offered one) {
        return one.offer() != null && one.offer().begun(with.clock().instant());
    }

    /**
     * Offers the places of a session by these rules from now on. A capacity is no more than a
     * permit names, and no less than what is taken; nobody's name is kept longer than was said; who
     * waits gets what became free.
     *
     * @return what stands against it; empty: it is so
     * @throws NotFound unless the actor's unit leads the activity and it has or had the session
     */
    @Transactional
    public List<Finding> set(Actor actor, SessionId session, OfferRule rule) {
        var activity = led(activity(actor, session.activity()), actor);
        sql.hold(session);
        var before = sql.one(session, with.calendars().current());
        if (before.isEmpty()
                && activities.sessions(activity).stream()
                        .noneMatch(one -> one.key().equals(session.key()))) {
            throw new NotFound(session);
        }
        if (before.map(one -> one.rule().kept().version()).orElse(0L) != rule.kept().version()) {
            return List.of(Finding.stops("capacity", "booking.overtaken"));
        }
        var against = Stream.of(permitted(activity, rule), longer(before.orElse(null), rule));
        var found = against.flatMap(Stream::ofNullable).toList();
        if (!found.isEmpty()) {
            return found;
        }
        var now = with.clock().instant();
        if (!sql.put(session, rule, actor, now)) {
            return List.of(
                    Finding.stops(
                            "capacity",
                            "booking.taken",
                            before.map(SessionOffer::taken).orElse(0)));
        }
        events.publishEvent(new BookingAct.BookingOffered(actor, now, session, rule));
        moves.widened(session);
        return List.of();
    }

    /** Nobody's name is kept longer than the form said; null: nothing stands against it. */
    private @Nullable Finding longer(@Nullable SessionOffer before, OfferRule rule) {
        if (before == null || rule.kept().days() <= before.rule().kept().days()) {
            return null;
        }
        return sql.named(before.id())
                ? Finding.stops("keep", "booking.kept-longer", before.rule().kept().days())
                : null;
    }

    /** What the permit says against it; null: nothing. */
    private @Nullable Finding permitted(Activity activity, OfferRule rule) {
        var note = safeties.permit(activity).filter(one -> !one.number().isEmpty()).orElse(null);
        if (note == null && safeties.of(activity).permit() != null) {
            return Finding.stops("capacity", "booking.unpermitted");
        }
        var people = note == null ? null : note.people();
        return people != null && rule.capacity() > people
                ? Finding.stops("capacity", "booking.permitted", people)
                : null;
    }

    private Activity activity(Actor actor, ActivityId id) {
        return activities.activity(actor, id);
    }

    private static Activity led(Activity activity, Actor actor) {
        if (!activity.ledBy(actor)) {
            throw new NotFound(activity.id());
        }
        return activity;
    }
}
