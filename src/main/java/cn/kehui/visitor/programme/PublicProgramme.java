package cn.kehui.visitor.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What is held, for everybody. Read from memory: no reader costs the database anything, and where
 * the database is away everything is still read as it stood.
 */
@Service
public class PublicProgramme {
    /** Days that can be chosen at once. */
    private static final int DAYS = 31;

    private final ProgrammeLoading loading;
    private final ProgrammeWords words = new ProgrammeWords();
    private final FreePlaces free;
    private volatile @Nullable Held held;

    PublicProgramme(ProgrammeLoading loading, FreePlaces free) {
        this.loading = loading;
        this.free = free;
    }

    private record Held(
            ProgrammeEdition edition,
            Map<UUID, ProgrammeEntry> entries,
            Surroundings around,
            String seen) {}

    /**
     * What is looked for, and how much of it is told at once.
     *
     * @param today the day from which things are looked for where the query does not say when
     * @param after where the page begins, as the page before said; empty: at the beginning
     */
    public record Asking(ProgrammeQuery query, LocalDate today, String after, int most) {}

    /**
     * What was found.
     *
     * @param days how many are held on each day, whichever day was asked for
     * @param from the day from which on they were looked for; null: nothing comes any more, and all
     *     that was held is shown
     * @param near nothing has the words themselves: these are but for one slip
     */
    public record Found(
            ProgrammeStanding standing,
            ProgrammeEdition.Some some,
            SortedMap<LocalDate, Integer> days,
            @Nullable LocalDate from,
            boolean near) {
        public ProgrammeEdition edition() {
            return standing.edition();
        }
    }

    /** As it stands. The first who asks waits until it is read. */
    public ProgrammeEdition now() {
        var known = held;
        return known == null ? begun().edition() : known.edition();
    }

    /** What an answer to a query is made of, all of it as it stands now. */
    public ProgrammeStanding standing(ProgrammeQuery query) {
        var edition = now();
        boolean places = !query.chosen(ProgrammeFacet.PLACES).isEmpty();
        return new ProgrammeStanding(edition, places ? free.of(edition) : null);
    }

    /** What is looked for, in the order of its beginning; where nothing comes, what has been. */
    public Found find(ProgrammeStanding standing, Asking asking) {
        var query = asking.query();
        var looked = looked(query, standing.edition());
        var choice = choice(standing, query, looked);
        var found = choice.within(query.from(), query.to());
        var from = query.from();
        if (!query.dated()) {
            var coming = choice.within(asking.today(), null);
            from = coming.isEmpty() ? null : asking.today();
            found = coming.isEmpty() ? choice.any() : coming;
        }
        return new Found(
                standing,
                choice.page(found, asking.after(), asking.most()),
                days(choice, query.dated() ? asking.today() : from),
                from,
                looked != null && looked.near());
    }

    /** All that was and will be of what is looked for, on whichever day. */
    public ProgrammeChoice all(ProgrammeStanding standing, ProgrammeQuery query) {
        return choice(standing, query, looked(query, standing.edition()));
    }

    private static ProgrammeChoice choice(
            ProgrammeStanding standing,
            ProgrammeQuery query,
            ProgrammeWords.@Nullable Looked looked) {
        var any = standing.edition().chosen(query);
        if (looked != null) {
            any.and(looked.found());
        }
        return new ProgrammeChoice(standing, any);
    }

    /** Null: no words are looked for. */
    private ProgrammeWords.@Nullable Looked looked(ProgrammeQuery query, ProgrammeEdition edition) {
        return query.words().isEmpty() ? null : words.find(query.words(), edition);
    }

    private static SortedMap<LocalDate, Integer> days(
            ProgrammeChoice choice, @Nullable LocalDate from) {
        var days = from == null ? new TreeMap<LocalDate, Integer>() : choice.days(from, DAYS);
        var ever = choice.first();
        return days.isEmpty() && ever != null ? choice.days(ever, DAYS) : days;
    }

    private synchronized Held begun() {
        var known = held;
        return known == null ? read(0) : known;
    }

    /** Reads everything anew. */
    public synchronized void renew() {
        var known = held;
        read(known == null ? 0 : known.edition().number());
        free.forget();
    }

    private Held read(long before) {
        var whole = loading.whole();
        var known = held;
        if (known != null
                && known.entries().equals(whole.entries())
                && known.around().equals(whole.around())) {
            // what was answered out of it is still right
            held = new Held(known.edition(), known.entries(), known.around(), whole.seen());
            return known;
        }
        words.follow(known == null ? Map.of() : known.entries(), whole.entries());
        var now =
                new Held(
                        new ProgrammeEdition(before + 1, whole.entries().values(), whole.around()),
                        whole.entries(),
                        whole.around(),
                        whole.seen());
        held = now;
        return now;
    }

    /** Takes in what has changed since it was read last. */
    synchronized void follow() {
        var known = begun();
        var part = loading.since(known.seen(), known.around().regions());
        if (!known.around().campaigns().keySet().containsAll(part.campaigns())) {
            read(known.edition().number()); // the first of a campaign brings its title and days
            return;
        }
        var entries = new HashMap<>(known.entries());
        entries.keySet().removeAll(part.changed());
        part.entries().forEach(entry -> entries.put(entry.id(), entry));
        var edition = known.edition();
        if (!entries.equals(known.entries())) {
            words.follow(known.entries(), entries);
            edition = new ProgrammeEdition(edition.number() + 1, entries.values(), known.around());
        }
        held = new Held(edition, entries, known.around(), part.seen());
    }
}
