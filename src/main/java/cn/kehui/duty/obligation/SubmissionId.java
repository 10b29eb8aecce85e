package cn.kehui.duty.obligation;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import java.time.Clock;
import java.util.UUID;

/** Which submission. */
public record SubmissionId(UUID value) {
    public static SubmissionId next(Clock clock) {
        return new SubmissionId(Uuid7.next(clock));
    }

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such submission
     */
    public static SubmissionId of(String text) {
        try {
            return new SubmissionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
