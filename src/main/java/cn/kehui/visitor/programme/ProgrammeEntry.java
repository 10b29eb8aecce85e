package cn.kehui.visitor.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as everybody may read it. A series is one, with many sessions.
 *
 * @param sessions in the order of their beginning, those without a day last
 * @param pictures the hashes of copies for everybody
 * @param cancelled it does not take place, and stays to say so
 * @param places whether visitors can take places
 * @param changedAt when what is said of it was decided last
 */
public record ProgrammeEntry(
        UUID id,
        String campaign,
        EntryText text,
        EntryWho who,
        List<EntrySession> sessions,
        List<String> pictures,
        boolean cancelled,
        boolean places,
        Instant changedAt) {
    private static final Comparator<EntrySession> IN_TIME =
            Comparator.comparing(EntrySession::day, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            EntrySession::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    public ProgrammeEntry {
        sessions = sessions.stream().sorted(IN_TIME).toList();
        pictures = List.copyOf(pictures);
    }

    ProgrammeEntry with(List<String> shown) {
        return new ProgrammeEntry(
                id, campaign, text, who, sessions, shown, cancelled, places, changedAt);
    }

    /** The same, of which visitors can take places or not. */
    ProgrammeEntry offered(boolean offered) {
        return new ProgrammeEntry(
                id, campaign, text, who, sessions, pictures, cancelled, offered, changedAt);
    }

    /** The same with some of its sessions. */
    ProgrammeEntry only(Set<String> keys) {
        var some = sessions.stream().filter(one -> keys.contains(one.key())).toList();
        return new ProgrammeEntry(
                id, campaign, text, who, some, pictures, cancelled, places, changedAt);
    }

    /** Whether its last day is past. */
    public boolean over(LocalDate today) {
        var last = last();
        return last != null && last.isBefore(today);
    }

    /** Null: no session has a day. */
    public @Nullable LocalDate last() {
        return sessions.stream()
                .map(EntrySession::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The session that comes next, counted from a day; where none comes, the last one. Null: it has
     * none.
     */
    public @Nullable EntrySession next(LocalDate from) {
        return sessions.stream()
                .filter(one -> one.day() != null && !one.day().isBefore(from))
                .findFirst()
                .orElse(sessions.isEmpty() ? null : sessions.getLast());
    }
}
