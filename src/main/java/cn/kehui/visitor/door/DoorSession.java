package cn.kehui.visitor.door;

import cn.kehui.ground.base.Beijing;
import cn.kehui.visitor.booking.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A session at whose door somebody stands.
 *
 * @param title of its activity
 * @param at when and where
 * @param capacity people that it has room for; null: nobody said
 * @param permit people for whom it is permitted; null: no permit names a number
 */
public record DoorSession(
        SessionId id, String title, At at, @Nullable Long capacity, @Nullable Long permit) {

    /**
     * @param day null: it is not known; {@code from} and {@code to} likewise
     */
    public record At(
            @Nullable LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            String venue) {}

    /** When entry is stopped (大型群众性活动安全管理条例 18): null: nothing says. */
    public @Nullable Long cap() {
        return Stream.of(
                        java.util.Optional.ofNullable(capacity),
                        java.util.Optional.ofNullable(permit))
                .flatMap(java.util.Optional::stream)
                .min(Long::compare)
                .orElse(null);
    }

    /** The first instant whose entries count; null: any. */
    public @Nullable Instant begins() {
        return at.day() == null ? null : at.day().atStartOfDay(Beijing.ZONE).toInstant();
    }

    /** The first instant whose entries count no more; null: none. */
    public @Nullable Instant ends() {
        return at.day() == null
                ? null
                : at.day().plusDays(1).atStartOfDay(Beijing.ZONE).toInstant();
    }
}
