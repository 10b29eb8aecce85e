package cn.kehui.duty.obligation;

import java.time.Instant;
import java.util.Map;

/**
 * What happened to an obligation, once.
 *
 * @param by as the person was called then, {@code unit} that person's unit then
 * @param remarks reasons at their places: {@code events_held}, {@code rows[0].intro}, {@code
 *     paper:summary}
 */
public record Step(
        SubmissionId submission,
        int version,
        Move move,
        String by,
        String unit,
        Instant at,
        String reason,
        Map<String, String> remarks) {}
