package cn.kehui.ground.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SmtpTest {
    private static final UUID ID = UUID.fromString("0196a336-d761-7ff2-8d8c-9e5e687c5ce3");

    @Test
    void withoutAHostThereIsNoServer() {
        assertThat(Smtp.of(_ -> null)).isEqualTo(new Smtp(null));
        assertThat(Smtp.of(Map.of("KEHUI_SMTP_HOST", " ")::get)).isEqualTo(new Smtp(null));
    }

    @Test
    void thePortTellsHowTheWayIsGuarded() {
        assertThat(settings(Map.of()))
                .isEqualTo(
                        new Smtp.Settings(
                                "mail.example.cn",
                                587,
                                Smtp.Guard.STARTTLS,
                                "kehui@example.cn",
                                "secret",
                                "kehui@example.cn"));
        assertThat(settings(Map.of("KEHUI_SMTP_PORT", "465")).guard()).isEqualTo(Smtp.Guard.TLS);
        assertThat(settings(Map.of("KEHUI_SMTP_PORT", "25", "KEHUI_SMTP_TLS", "none")).guard())
                .isEqualTo(Smtp.Guard.NONE);
    }

    @Test
    void whatDoesNotFitIsNamed() {
        refused("KEHUI_SMTP_PORT", "0");
        refused("KEHUI_SMTP_PORT", "mail");
        refused("KEHUI_SMTP_TLS", "perhaps");
        refused("KEHUI_SMTP_FROM", "nobody");
    }

    @Test
    void thePasswordIsInNoWords() {
        assertThat(settings(Map.of())).hasToString("mail.example.cn:587");
    }

    @Test
    void aMessageKeepsItsHeader() {
        assertThat(Smtp.of(variables(Map.of())::get).header(ID))
                .isEqualTo("<0196a336-d761-7ff2-8d8c-9e5e687c5ce3@example.cn>");
        assertThat(new Smtp(null).header(ID)).endsWith("@kehui>");
    }

    private static void refused(String name, String value) {
        assertThatThrownBy(() -> settings(Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name);
    }

    private static Smtp.Settings settings(Map<String, String> more) {
        return java.util.Objects.requireNonNull(Smtp.of(variables(more)::get).settings());
    }

    private static Map<String, String> variables(Map<String, String> more) {
        var variables =
                new java.util.HashMap<>(
                        Map.of(
                                "KEHUI_SMTP_HOST", "mail.example.cn",
                                "KEHUI_SMTP_USER", "kehui@example.cn",
                                "KEHUI_SMTP_PASSWORD", "secret"));
        variables.putAll(more);
        return variables;
    }
}
