package cn.kehui.launch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Beijing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {
    @TempDir Path data;

    @Test
    void beginsOnTheSixthOfMayAndGoesOnAcrossStarts() throws Exception {
        var began = data.resolve("demo-began");
        var today = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), Beijing.ZONE);

        assertThat(DemoClock.since(began, today).instant()).isEqualTo("2025-05-06T01:30:00Z");

        var dayAfter = Clock.offset(today, Duration.ofDays(1));
        assertThat(DemoClock.since(began, dayAfter).instant()).isEqualTo("2025-05-07T01:30:00Z");
        assertThat(DemoClock.since(began, dayAfter).getZone()).isEqualTo(Beijing.ZONE);
    }
}
