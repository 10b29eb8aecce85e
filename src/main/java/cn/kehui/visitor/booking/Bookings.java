package cn.kehui.visitor.booking;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Phones;
import cn.kehui.week.activity.ActivityId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places on sessions, booked by whoever comes and has no account. */
@Service
public class Bookings {
    /** What numbers are sealed for. */
    static final String PURPOSE = "booking";

    private final Sequencer sequencer;
    private final LiveOffers live;
    private final BookingSql sql;
    private final BookingMoves moves;
    private final Phones phones;
    private final Clock clock;

    Bookings(
            Sequencer sequencer,
            LiveOffers live,
            BookingSql sql,
            BookingMoves moves,
            Keys keys,
            Clock clock) {
        this.sequencer = sequencer;
        this.live = live;
        this.sql = sql;
        this.moves = moves;
        this.phones = new Phones(keys.sealer(PURPOSE));
        this.clock = clock;
    }

    /**
     * How a session stands, from memory, two seconds old at most.
     *
     * @throws NotFound if no places are offered there, or its activity is not public
     */
    public SessionOffer offer(SessionId session) {
        return live.of(session)
                .filter(SessionOffer::shown)
                .orElseThrow(() -> new NotFound(session));
    }

    /**
     * The sessions of a published activity whose places are offered, in the order of their days;
     * those that are cancelled and gone among them.
     */
    @Transactional(readOnly = true)
    public List<SessionOffer> offers(ActivityId activity) {
        return live.of(activity);
    }

    /** Whether it is under way or over. */
    public boolean begun(SessionOffer offer) {
        return offer.begun(clock.instant());
    }

    /** Why nothing is given there now; null: it may be. */
    public @Nullable BookingAnswer closed(SessionOffer offer) {
        return BookingRules.closed(offer, clock.instant());
    }

    /**
     * Books places for a party, all or none; the same form books once. That there is no place is
     * known from memory: asked for is only whether this form came before. In a transaction of its
     * own, shared with whoever asks at the same time.
     *
     * @throws NotFound if no places are offered there, or its activity is not public
     */
    public BookingAnswer book(SessionId session, BookingAsk ask) {
        var answer = BookingRules.decide(offer(session), ask, clock.instant());
        if (!(answer instanceof BookingAnswer.Kept)) {
            // whose form came before is told so, whatever became of the session since
            return sql.state(session, ask.link().hash())
                    .<BookingAnswer>map(BookingAnswer.Kept::new)
                    .orElse(answer);
        }
        return sequencer.ask(session, SealedAsk.of(ask, phones));
    }

    /** Whether a form that was sent stands in line still: it is sent again for its answer alone. */
    public boolean inLine(SessionId session, BookingLink link) {
        return sequencer.has(session, link.hash());
    }

    /** Whether something is kept of a form that was sent. */
    @Transactional(readOnly = true)
    public boolean kept(SessionId session, BookingLink link) {
        return sql.state(session, link.hash()).isPresent();
    }

    /**
     * A booking, and how its session stands.
     *
     * @param ahead who waits before it; 0 where it does not wait
     */
    public record Standing(Booking booking, SessionOffer offer, int ahead) {}

    /**
     * What is behind a link.
     *
     * @throws NotFound if nothing is
     */
    @Transactional(readOnly = true)
    public Standing of(BookingLink link) {
        var booking = sql.of(link).orElseThrow(() -> new NotFound("a booking"));
        boolean waits = booking.state() == BookingState.WAITING;
        var offer = live.of(booking.session()).orElseThrow(() -> new NotFound("a booking"));
        return new Standing(booking, offer, waits ? sql.ahead(booking) : 0);
    }

    /**
     * Gives the places back, or leaves the waiting list; done twice it is done once. Who waits gets
     * what became free.
     *
     * @return null: it is so now; else why not
     * @throws NotFound if nothing is behind the link
     */
    public @Nullable BookingAnswer cancel(BookingLink link) {
        var cancelled = moves.cancel(link);
        live.now(cancelled.offer());
        return cancelled.refused();
    }

    /**
     * Says yes to a place that is held.
     *
     * @return false: it was not held any more, or the session is not held itself
     * @throws NotFound if nothing is behind the link
     */
    public boolean take(BookingLink link) {
        return moves.take(link);
    }

    /**
     * Comes with others than was said.
     *
     * @return null: it is so now; else why not
     * @throws NotFound if nothing is behind the link
     */
    public @Nullable BookingAnswer change(BookingLink link, Visitors visitors) {
        var changed = moves.change(link, visitors);
        live.now(changed.offer());
        return changed.refused();
    }
}
