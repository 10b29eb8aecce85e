package cn.kehui.total.board;

import static cn.kehui.duty.obligation.Move.ACCEPT;
import static cn.kehui.duty.obligation.Move.ASK_REVISION;
import static cn.kehui.duty.obligation.Move.FILE;
import static cn.kehui.duty.obligation.Move.GRANT_REVISION;
import static cn.kehui.duty.obligation.Move.RETURN;
import static cn.kehui.duty.obligation.Move.TAKE_BACK;
import static cn.kehui.duty.obligation.Move.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.Move;
import cn.kehui.ground.base.Beijing;
import cn.kehui.total.board.BoardRules.Taken;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardRulesTest {
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final BoardRules.Span WEEK =
            new BoardRules.Span(at("2025-05-06T09:30"), at("2025-05-12T10:00"));

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(Beijing.ZONE).toInstant();
    }

    private static Taken taken(UUID of, Move move, String time) {
        return new Taken(of, move, at(time));
    }

    private static List<String> days(Taken... steps) {
        return BoardRules.days(WEEK, List.of(steps)).stream()
                .map(point -> point.day() + " " + point.reported())
                .toList();
    }

    @Test
    void beginsWithNothingAndEndsToday() {
        assertThat(days()).containsExactly("2025-05-06 0", "2025-05-12 0");
    }

    @Test
    void whatCameInOnADayCountsAtItsEnd() {
        assertThat(
                        days(
                                taken(ONE, FILE, "2025-05-07T23:59"),
                                taken(OTHER, FILE, "2025-05-08T00:00"),
                                taken(ONE, ACCEPT, "2025-05-09T09:00")))
                .containsExactly("2025-05-06 0", "2025-05-07 1", "2025-05-08 2", "2025-05-12 2");
    }

    @Test
    void whatIsSentBackOrWithdrawnIsNotThereUntilItComesAgain() {
        assertThat(
                        days(
                                taken(ONE, FILE, "2025-05-07T10:00"),
                                taken(OTHER, FILE, "2025-05-07T11:00"),
                                taken(ONE, RETURN, "2025-05-08T10:00"),
                                taken(OTHER, WITHDRAW, "2025-05-09T10:00"),
                                taken(ONE, FILE, "2025-05-10T10:00")))
                .containsExactly(
                        "2025-05-06 0",
                        "2025-05-07 2",
                        "2025-05-08 1",
                        "2025-05-09 0",
                        "2025-05-10 1",
                        "2025-05-12 1");
    }

    /** What was accepted stays reported while another version is written; sent back, it is not. */
    @Test
    void aRevisionTakesNothingAwayUntilItIsSentBack() {
        assertThat(
                        days(
                                taken(ONE, FILE, "2025-05-07T10:00"),
                                taken(ONE, ACCEPT, "2025-05-07T11:00"),
                                taken(ONE, ASK_REVISION, "2025-05-08T10:00"),
                                taken(ONE, GRANT_REVISION, "2025-05-08T11:00"),
                                taken(ONE, FILE, "2025-05-09T10:00"),
                                taken(ONE, WITHDRAW, "2025-05-09T11:00"),
                                taken(ONE, FILE, "2025-05-10T09:00"),
                                taken(ONE, RETURN, "2025-05-10T10:00"),
                                taken(ONE, FILE, "2025-05-11T10:00")))
                .containsExactly(
                        "2025-05-06 0",
                        "2025-05-07 1",
                        "2025-05-10 0",
                        "2025-05-11 1",
                        "2025-05-12 1");
    }

    @Test
    void anAcceptanceTakenBackWaitsAgain() {
        assertThat(
                        days(
                                taken(ONE, FILE, "2025-05-07T10:00"),
                                taken(ONE, ACCEPT, "2025-05-08T11:00"),
                                taken(ONE, TAKE_BACK, "2025-05-09T10:00"),
                                taken(ONE, RETURN, "2025-05-10T10:00")))
                .containsExactly("2025-05-06 0", "2025-05-07 1", "2025-05-10 0", "2025-05-12 0");
    }
}
