package cn.kehui.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The collector as an operator names it. */
class SyslogSettingsTest {
    @TempDir Path folder;

    @Test
    void namesTheVariableThatDoesNotFit() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.pem"), "");
        for (var wrong :
                List.of(
                        "udp://a:514",
                        "log.example.cn",
                        "tls://",
                        "tls://a/b",
                        "tls://a b",
                        "tcp://u@a:1",
                        "tls:a")) {
            assertThatThrownBy(() -> settings(wrong, null))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("KEHUI_SYSLOG");
        }
        for (var ca : new Path[] {empty, folder.resolve("none.pem")}) {
            assertThatThrownBy(() -> settings("tls://a:1", ca)).hasMessage("KEHUI_SYSLOG_CA");
        }
        assertThat(settings("tls://log.example.cn", null).target())
                .hasToString("tls://log.example.cn:6514");
        assertThat(settings("tcp://[::1]", null).target()).hasToString("tcp://::1:601");
        assertThat(SyslogSettings.of(Map.<String, String>of()::get).target()).isNull();
    }

    private static SyslogSettings settings(
            String target, @org.jspecify.annotations.Nullable Path ca) {
        var named =
                ca == null
                        ? Map.of("KEHUI_SYSLOG", target)
                        : Map.of("KEHUI_SYSLOG", target, "KEHUI_SYSLOG_CA", ca.toString());
        return SyslogSettings.of(named::get);
    }
}
