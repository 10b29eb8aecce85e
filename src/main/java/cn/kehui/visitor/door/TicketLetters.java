package cn.kehui.visitor.door;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.cipher.CodeLetters;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tickets by the last letters of what people read out: printed for a door where no telephone works,
 * or found one by one. No names.
 */
@Service
public class TicketLetters {
    /** Tickets of one printing: some fifteen pages. */
    private static final int PRINTED = 600;

    /** Fewer letters would be everybody's. */
    private static final int LEAST = 3;

    /** Letters of a code. */
    private static final int CODE = 8;

    private static final int FOUND = 20;

    private final Activities activities;
    private final DoorSessionSql sessions;
    private final TicketLettersSql sql;
    private final TicketUseSql uses;

    TicketLetters(
            Activities activities,
            DoorSessionSql sessions,
            TicketLettersSql sql,
            TicketUseSql uses) {
        this.activities = activities;
        this.sessions = sessions;
        this.sql = sql;
        this.uses = uses;
    }

    /**
     * A ticket, as it stands on paper.
     *
     * @param party the beginning of the booking's link
     * @param alike whether another one of the session ends with the same letters
     * @param good false: it was given back
     */
    public record Line(String party, int adults, int children, boolean alike, boolean good) {
        /** The last letters of what people read out; all of them where these are another's too. */
        public String letters() {
            var code = TicketTwice.code(party);
            return alike ? code : code.substring(code.indexOf('-') + 1);
        }
    }

    /**
     * What may come in all.
     *
     * @param parties whose ticket is good
     */
    public record Sum(int parties, int adults, int children) {}

    /**
     * The tickets of one session in the order of their last letters.
     *
     * @param next after which the others come; null: there are none
     */
    public record Sheet(
            Activity activity,
            DoorSession session,
            Sum sum,
            List<Line> lines,
            @Nullable String next) {}

    /**
     * @param after the party after which it begins; empty: at the first
     * @throws NotFound unless the actor's unit leads the activity, and it has that session
     */
    @Transactional(readOnly = true)
    public Sheet sheet(Actor actor, SessionId id, String after) {
        var activity = led(actor, id.activity());
        var session =
                sessions.of(id.activity()).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(id));
        var lines = sql.lines(id, after, PRINTED + 1);
        boolean more = lines.size() > PRINTED;
        var some = more ? lines.subList(0, PRINTED) : lines;
        var next = more ? some.getLast().party() : null;
        return new Sheet(activity, session, sql.sum(id), List.copyOf(some), next);
    }

    private Activity led(Actor actor, ActivityId id) {
        var activity = activities.activity(actor, id);
        if (!activity.ledBy(actor)) {
            throw new NotFound(id);
        }
        return activity;
    }

    /** What became of a search. */
    public sealed interface Searched {
        /**
         * @param more whether there are others: more letters tell them apart
         */
        record Seen(List<Ticket> tickets, boolean more) implements Searched {}

        /** What was typed cannot be the end of a code. */
        record NoCode(int least, int most) implements Searched {}
    }

    /**
     * A ticket that was found.
     *
     * @param session its key
     * @param good false: it was given back, or never given
     * @param uses each time that it let somebody in
     */
    public record Ticket(
            String session,
            String code,
            int adults,
            int children,
            boolean good,
            List<TicketTwice.Use> uses) {}

    /**
     * @param typed the whole code or its last letters, however they are written
     * @throws NotFound unless the actor's unit leads the activity
     */
    @Transactional(readOnly = true)
    public Searched find(Actor actor, ActivityId id, String typed) {
        led(actor, id);
        var letters = CodeLetters.meant(typed);
        boolean code =
                letters.length() >= LEAST
                        && letters.length() <= CODE
                        && CodeLetters.SHAPE.matcher(letters).matches();
        if (!code) {
            return new Searched.NoCode(LEAST, CODE);
        }
        var rows = sql.ending(id, letters, FOUND + 1);
        var some = rows.stream().limit(FOUND).toList();
        var used = uses.of(id, some.stream().map(TicketLettersSql.Row::ticket).toList());
        return new Searched.Seen(
                some.stream()
                        .map(
                                row ->
                                        new Ticket(
                                                row.sessionKey(),
                                                TicketTwice.code(row.party()),
                                                row.adults(),
                                                row.children(),
                                                row.good(),
                                                used.getOrDefault(row.ticket(), List.of())))
                        .toList(),
                rows.size() > FOUND);
    }
}
