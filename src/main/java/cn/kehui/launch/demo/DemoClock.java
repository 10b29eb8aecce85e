package cn.kehui.launch.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Beijing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * The time of the demo: a morning in the week in which the notice of 2025 asks for its first table,
 * when the demo is first started, and going on from there, also while it is stopped.
 */
final class DemoClock {
    /** The day before the recommendations are due. */
    static final Instant MORNING =
            LocalDateTime.parse("2025-05-06T09:30").atZone(Beijing.ZONE).toInstant();

    private DemoClock() {}

    /**
     * @param began the file that keeps when the demo was first started; made if it is not there
     */
    static Clock since(Path began, Clock real) throws IOException {
        if (!Files.exists(began)) {
            Files.writeString(began, real.instant().toString(), UTF_8);
        }
        var first = Instant.parse(Files.readString(began, UTF_8).strip());
        return Clock.offset(real, Duration.between(first, MORNING));
    }
}
