package cn.kehui.duty.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {
    /** Versions by number; the last one counts. */
    @ParameterizedTest
    @CsvSource({
        "FILE 1, ''",
        "FILE 1; RETURN 1; FILE 2; ACCEPT 2, '2'",
        "FILE 1; ACCEPT 1; TAKE_BACK 1, ''",
        "FILE 1; ACCEPT 1; TAKE_BACK 1; ACCEPT 1, '1'",
        "FILE 1; ACCEPT 1; GRANT_REVISION 1; FILE 2; ACCEPT 2; TAKE_BACK 2, '1'",
        "FILE 1; ACCEPT 1; GRANT_REVISION 1; FILE 2; ACCEPT 2; TAKE_BACK 2; RETURN 2; FILE 3; ACCEPT 3, '1 3'"
    })
    void whatWasTakenBackCountsNoMore(String taken, String counted) {
        var ids = new HashMap<String, SubmissionId>();
        var steps =
                Arrays.stream(taken.split("; "))
                        .map(one -> one.split(" "))
                        .map(
                                one ->
                                        step(
                                                Move.valueOf(one[0]),
                                                ids.computeIfAbsent(
                                                        one[1],
                                                        _ -> new SubmissionId(UUID.randomUUID()))))
                        .toList();
        var names =
                ids.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        assertThat(Step.counted(steps).stream().map(names::get).collect(Collectors.joining(" ")))
                .isEqualTo(counted);
    }

    private static Step step(Move move, SubmissionId submission) {
        return new Step(
                submission,
                1,
                move,
                new PersonId(UUID.randomUUID()),
                "王审",
                "小市科学技术局",
                Instant.EPOCH,
                "",
                Map.of());
    }
}
