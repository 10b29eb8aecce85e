package cn.kehui.week.ledger;

import cn.kehui.sheet.dictionary.FactName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of an activity. Times that somebody came (人次) can be added up; how many different
 * people that were (人数) cannot: who came twice would be two.
 */
public enum Counted {
    ON_SITE(FactName.PUBLIC_ON_SITE),
    ONLINE(FactName.PUBLIC_ONLINE),
    STAFF_FULLTIME(FactName.STAFF_FULLTIME),
    STAFF_SCIENTISTS(FactName.STAFF_SCIENTISTS),
    STAFF_VOLUNTEERS(FactName.STAFF_VOLUNTEERS),
    STAFF_OTHER(FactName.STAFF_OTHER),
    PEOPLE_ON_SITE(null),
    PEOPLE_ONLINE(null);

    private final @Nullable FactName fact;

    Counted(@Nullable FactName fact) {
        this.fact = fact;
    }

    /** Which figure it adds to; empty: to none, as people are not added up. */
    public Optional<FactName> fact() {
        return Optional.ofNullable(fact);
    }

    /** What adds to a figure; empty: it is not counted of activities. */
    static Optional<Counted> fact(FactName fact) {
        return Arrays.stream(values()).filter(one -> one.fact == fact).findFirst();
    }

    /** Whether it is of those who were there over a line. */
    public boolean online() {
        return this == ONLINE || this == PEOPLE_ONLINE;
    }

    /** The question of {@code records/count} that asks for it. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
