package cn.kehui.duty.obligation;

import cn.kehui.ground.account.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What happened to an obligation, once.
 *
 * @param person who took it, {@code by} as that person was called then, {@code unit} that person's
 *     unit then
 * @param remarks reasons at their places: {@code events_held}, {@code rows[0].intro}, {@code
 *     paper:summary}
 */
public record Step(
        SubmissionId submission,
        int version,
        Move move,
        PersonId person,
        String by,
        String unit,
        Instant at,
        String reason,
        Map<String, String> remarks) {

    /**
     * The versions that counted one after another, the last one counts; an acceptance that was
     * taken back made none count.
     *
     * @param steps in the order in which they were taken
     */
    public static List<SubmissionId> counted(List<Step> steps) {
        var counted = new ArrayList<SubmissionId>();
        for (var step : steps) {
            switch (step.move()) {
                case ACCEPT -> counted.add(step.submission());
                case TAKE_BACK -> counted.removeLast();
                case FILE, WITHDRAW, RETURN, ASK_REVISION, GRANT_REVISION, REFUSE_REVISION -> {}
            }
        }
        return counted;
    }
}
