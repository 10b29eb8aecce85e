package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CalendarLinesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 24);

    private final CalendarLines lines = new CalendarLines();

    @Test
    void aLongLineIsFoldedBetweenCharacters() {
        var words = "科𠮷技a".repeat(40);
        lines.text("SUMMARY", words);

        var written = lines.toString();
        assertThat(written.lines())
                .hasSizeGreaterThan(5)
                .allSatisfy(one -> assertThat(one.getBytes(UTF_8)).hasSizeLessThan(76));
        assertThat(written.replace("\r\n ", "")).isEqualTo("SUMMARY:" + words + "\r\n");
    }

    @Test
    void wordsAreEscaped() {
        lines.text("SUMMARY", "a\\b;c,d\r\ne");

        assertThat(lines).hasToString("SUMMARY:a\\\\b\\;c\\,d\\ne\r\n");
    }

    @Test
    void momentsAreThoseOfBeijing() {
        lines.when(DAY, LocalTime.of(7, 30), LocalTime.of(9, 0));
        lines.when(DAY, LocalTime.of(7, 30), LocalTime.of(7, 30));
        lines.when(DAY, null, null);

        assertThat(lines.toString().lines())
                .containsExactly(
                        "DTSTART:20250523T233000Z",
                        "DTEND:20250524T010000Z",
                        "DTSTART:20250523T233000Z",
                        "DTSTART;VALUE=DATE:20250524",
                        "DTEND;VALUE=DATE:20250525");
    }
}
