package cn.kehui.week.doubles;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as far as it is compared.
 *
 * @param unit that leads it
 * @param city the code of the city in which that is
 * @param sittings its sessions whose day is known
 */
record AlikeEntry(UUID id, UUID unit, String city, String title, List<Sitting> sittings) {
    AlikeEntry {
        sittings = List.copyOf(sittings);
    }

    /**
     * One time and place.
     *
     * @param venue empty: online, or not known
     */
    record Sitting(LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to, String venue) {}
}
