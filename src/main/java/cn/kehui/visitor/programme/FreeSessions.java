package cn.kehui.visitor.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sessions of an edition at which places were left at a moment. */
final class FreeSessions {
    private final ProgrammeEdition edition;
    private final FreePlaces.Told told;
    private final BitSet any = new BitSet();
    private final NavigableMap<LocalDate, BitSet> days = new TreeMap<>();

    FreeSessions(ProgrammeEdition edition, FreePlaces.Told told) {
        this.edition = edition;
        this.told = told;
        told.sessions()
                .forEach((id, keys) -> edition.entry(id).ifPresent(entry -> mark(entry, keys)));
    }

    private void mark(ProgrammeEntry entry, Set<String> keys) {
        for (var session : entry.only(keys).sessions()) {
            edition.mark(entry.id(), any);
            if (session.day() != null) {
                edition.mark(entry.id(), days.computeIfAbsent(session.day(), _ -> new BitSet()));
            }
        }
    }

    ProgrammeEdition edition() {
        return edition;
    }

    FreePlaces.Told told() {
        return told;
    }

    BitSet any() {
        return any;
    }

    NavigableMap<LocalDate, BitSet> days() {
        return days;
    }

    /** An activity with those of its sessions. */
    ProgrammeEntry narrowed(ProgrammeEntry entry) {
        return entry.only(told.sessions().getOrDefault(entry.id(), Set.of()));
    }

    /** When it was so, where it could not be told anew since; null: it is no older than is said. */
    @Nullable Instant lateSince() {
        return told.late() ? told.at() : null;
    }

    /** What tells it apart from others of this process. */
    String name() {
        return " places " + told.number() + (told.late() ? " late " + told.at() : "");
    }
}
