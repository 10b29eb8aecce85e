package cn.kehui.ground.base.web.outage;

import cn.kehui.ground.base.ClockSteps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what a killed process, or a full disk, has left of files that lie on disk for a moment
 * only: of uploads on their way, and of what was laid down to be read or sent.
 */
@Component
class Sweep {
    private static final Pattern OURS =
            Pattern.compile("upload_.*\\.tmp|kehui-(?:vault-|notice-|report-|pages).*");

    /** Whoever is still at work has written to it since. */
    private static final Duration LEFT = Duration.ofHours(2);

    /** A clock that went by so much more than the process did was moved. */
    private static final Duration MOVED = Duration.ofMinutes(5);

    private final ClockSteps clock;
    private final String uploads;
    private Duration waits = Duration.ZERO;

    Sweep(Clock clock, @Value("${server.tomcat.basedir:}") String uploads) {
        this.clock = new ClockSteps(clock);
        this.uploads = uploads;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 0, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var step = clock.look();
        // by a clock that was moved, what is being written looks left behind: until that is over,
        // nothing goes
        waits = step.jumped().abs().compareTo(MOVED) > 0 ? LEFT : waits.minus(step.ran());
        if (waits.isPositive()) {
            return;
        }
        var before = step.now().minus(LEFT);
        if (!uploads.isBlank()) {
            sweep(Path.of(uploads), 5, before);
        }
        sweep(Path.of(System.getProperty("java.io.tmpdir")), 1, before);
    }

    /**
     * @param deep how many folders below {@code place} are looked into
     */
    static void sweep(Path place, int deep, Instant before) {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (var files = Files.find(place, deep, (file, _) -> old(file, before))) {
            for (var file : files.toList()) {
                remove(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // somebody else's folder that may not be read: nothing of ours lies in it
            return;
        }
    }

    private static boolean old(Path file, Instant before) {
        try {
            return OURS.matcher(file.getFileName().toString()).matches()
                    && Files.isWritable(file)
                    && Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void remove(Path file) throws IOException {
        try (Stream<Path> inside = Files.walk(file)) {
            for (var each : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
