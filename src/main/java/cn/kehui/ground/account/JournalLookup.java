package cn.kehui.ground.account;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lines of the journal, searched and exported by who audits. */
@Service
public class JournalLookup {
    private final JournalSql sql;
    private final Journal journal;
    private final Clock clock;

    JournalLookup(JournalSql sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is looked for.
     *
     * @param nobodys whether lines of nobody signed in are among them
     * @param person part of a name; empty: whoever
     * @param act the event's name, {@code Moved.ACCEPT} where it is one of several moves; empty:
     *     whatever
     * @param until first instant too late
     * @param about which things, or whose
     */
    public record Query(
            Scope scope,
            boolean nobodys,
            String person,
            String act,
            Instant since,
            Instant until,
            About about) {

        /** Whatever it is about. */
        public Query(
                Scope scope,
                boolean nobodys,
                String person,
                String act,
                Instant since,
                Instant until) {
            this(scope, nobodys, person, act, since, until, About.ANYTHING);
        }

        /** The event's name, without the move. */
        String event() {
            int dot = act.indexOf('.');
            return dot < 0 ? act : act.substring(0, dot);
        }

        /** The move; empty: any. */
        String move() {
            int dot = act.indexOf('.');
            return dot < 0 ? "" : act.substring(dot + 1);
        }
    }

    /**
     * What lines are to be about.
     *
     * @param subject one thing; empty: any
     * @param ofUnits only what people of {@code units} did, and what was done with {@code subjects}
     */
    public record About(String subject, boolean ofUnits, List<UUID> units, List<String> subjects) {
        public static final About ANYTHING = new About("", false, List.of(), List.of());
    }

    /**
     * A part of what was found, the latest first.
     *
     * @param older where the next part begins; 0: there is none
     */
    public record Found(List<JournalLine> lines, long older) {}

    /**
     * @param before where to begin; {@code Long.MAX_VALUE}: at the latest
     * @throws NotFound for whoever is no audit administrator, here and below
     */
    @Transactional(readOnly = true)
    public Found find(Actor by, Query query, long before, int most) {
        Journal.only(by);
        var found = sql.found(query, before, most);
        var older = found.size() < most ? 0 : found.getLast().seq();
        return new Found(found.stream().map(JournalSql.Entered::line).toList(), older);
    }

    /** Hands over line by line what is found, the latest first; the export is itself recorded. */
    public void export(Actor by, Query query, String as, Consumer<JournalLine> to) {
        Journal.only(by);
        journal.tell(
                new AccountAct.JournalExported(by, clock.instant(), "journal", Map.of("as", as)));
        journal.seal();
        long before = Long.MAX_VALUE;
        do {
            var part = find(by, query, before, Journal.PAGE);
            part.lines().forEach(to);
            before = part.older();
        } while (before > 0);
    }

    /** The names of all events that there are. */
    @Transactional(readOnly = true)
    public List<String> acts(Actor by) {
        Journal.only(by);
        return sql.acts();
    }
}
