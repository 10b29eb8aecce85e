package cn.kehui.visitor.programme;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen of the programme, on whichever day. Where those with places left are chosen, only
 * such sessions count, and activities are told with no others.
 */
public final class ProgrammeChoice {
    private final ProgrammeStanding standing;
    private final BitSet any;
    private final NavigableMap<LocalDate, BitSet> held;

    /**
     * @param any which entries have what is chosen
     */
    ProgrammeChoice(ProgrammeStanding standing, BitSet any) {
        this.standing = standing;
        this.any = any;
        var left = standing.left();
        if (left != null) {
            any.and(left.any());
        }
        held = left == null ? standing.edition().held() : left.days();
    }

    /** A set of its own for each call. */
    BitSet any() {
        return (BitSet) any.clone();
    }

    /** Those that are held within days, both among them; null: since ever, or for ever. */
    BitSet within(@Nullable LocalDate first, @Nullable LocalDate last) {
        var found = new BitSet();
        EditionIndex.within(held, first, last).values().forEach(found::or);
        found.and(any);
        return found;
    }

    /** How many there are on each day from one on, of so many days at most. */
    SortedMap<LocalDate, Integer> days(LocalDate from, int most) {
        var counts = new TreeMap<LocalDate, Integer>();
        for (var day : held.tailMap(from, true).entrySet()) {
            var both = (BitSet) day.getValue().clone();
            both.and(any);
            if (!both.isEmpty()) {
                counts.put(day.getKey(), both.cardinality());
            }
            if (counts.size() == most) {
                break;
            }
        }
        return counts;
    }

    ProgrammeEdition.Some page(BitSet found, String after, int most) {
        var some = standing.edition().page(found, after, most);
        var left = standing.left();
        return left == null
                ? some
                : new ProgrammeEdition.Some(
                        some.entries().stream().map(left::narrowed).toList(),
                        some.total(),
                        some.next());
    }

    /**
     * A page of all of it.
     *
     * @param after where it begins, as the page before said; empty: at the beginning
     */
    public ProgrammeEdition.Some page(String after, int most) {
        return page(any, after, most);
    }

    /** The first of those of a day. */
    public ProgrammeEdition.Some on(LocalDate day, int most) {
        return page(within(day, day), "", most);
    }

    /** Whether something is held within days, both among them; null: since ever, or for ever. */
    public boolean held(@Nullable LocalDate first, @Nullable LocalDate last) {
        return EditionIndex.within(held, first, last).values().stream().anyMatch(any::intersects);
    }

    /**
     * The first day from another on when something is held; where nothing comes, the first ever;
     * null: none is.
     */
    public @Nullable LocalDate firstFrom(LocalDate day) {
        var next = first(held.tailMap(day, true));
        return next == null ? first(held) : next;
    }

    /** The first day on which something is held; null: none is. */
    @Nullable LocalDate first() {
        return first(held);
    }

    private @Nullable LocalDate first(SortedMap<LocalDate, BitSet> days) {
        return days.entrySet().stream()
                .filter(one -> one.getValue().intersects(any))
                .map(one -> one.getKey())
                .findFirst()
                .orElse(null);
    }
}
