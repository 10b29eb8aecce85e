package cn.kehui.visitor.programme;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** In which order the programme is read, and where in it a page begins. */
final class EditionOrder {
    /** An entry without a day comes last. */
    private static final long NEVER = Long.MAX_VALUE;

    private static final int MINUTES = 24 * 60;
    private static final int SECONDS = 60;

    static final Comparator<ProgrammeEntry> BY_BEGINNING =
            Comparator.comparingLong(EditionOrder::moment).thenComparing(ProgrammeEntry::id);

    private EditionOrder() {}

    /** How an address says that a page begins behind an entry. */
    static String cursor(ProgrammeEntry entry) {
        return Long.toString(moment(entry), Character.MAX_RADIX) + "." + entry.id();
    }

    /**
     * The first place behind a cursor, also where that entry is gone by now; what is none begins at
     * the beginning.
     */
    static int start(List<ProgrammeEntry> ordered, String cursor) {
        int dot = cursor.indexOf('.');
        if (dot < 0) {
            return 0;
        }
        try {
            long moment = Long.parseLong(cursor.substring(0, dot), Character.MAX_RADIX);
            return behind(ordered, moment, UUID.fromString(cursor.substring(dot + 1)));
        } catch (IllegalArgumentException _) {
            return 0;
        }
    }

    private static int behind(List<ProgrammeEntry> ordered, long moment, UUID id) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            var entry = ordered.get(middle);
            long at = moment(entry);
            boolean before = at < moment || at == moment && entry.id().compareTo(id) <= 0;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    private static long moment(ProgrammeEntry entry) {
        if (entry.sessions().isEmpty() || entry.sessions().getFirst().day() == null) {
            return NEVER;
        }
        var first = entry.sessions().getFirst();
        var from = first.from() == null ? LocalTime.MIDNIGHT : first.from();
        return first.day().toEpochDay() * MINUTES + from.toSecondOfDay() / SECONDS;
    }
}
