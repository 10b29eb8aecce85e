package cn.kehui.duty.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one table of legal moves, state by state. */
class MoveTest {
    /** Each state, and where each move leads from it; what is not here is illegal. */
    private static final List<String> TABLE =
            List.of(
                    "OPEN: FILE→FILED",
                    "FILED: WITHDRAW→OPEN RETURN→RETURNED ACCEPT→ACCEPTED",
                    "RETURNED: FILE→FILED",
                    "ACCEPTED: TAKE_BACK→FILED ASK_REVISION→REVISION_ASKED",
                    "REVISION_ASKED: GRANT_REVISION→REVISING REFUSE_REVISION→ACCEPTED",
                    "REVISING: FILE→FILED",
                    "RECALLED: ");

    @Test
    void leadsWhereTheTableSaysAndNowhereElse() {
        assertThat(Stream.of(State.values()).map(MoveTest::row)).isEqualTo(TABLE);
    }

    /** But the one that an obligation shares with its campaign, which was taken back as a whole. */
    @Test
    void everyStateIsReachedAndCanBeLeft() {
        var ofMoves = Stream.of(State.values()).filter(state -> state != State.RECALLED).toList();
        var reached = new TreeSet<State>();
        var waiting = new ArrayList<>(List.of(State.OPEN));
        while (!waiting.isEmpty()) {
            var state = waiting.removeLast();
            if (reached.add(state)) {
                Stream.of(Move.values())
                        .flatMap(move -> move.from(state).stream())
                        .forEach(waiting::add);
            }
        }
        assertThat(reached).containsExactlyElementsOf(ofMoves);
        assertThat(ofMoves)
                .allMatch(
                        state ->
                                Stream.of(Move.values())
                                        .anyMatch(move -> move.from(state).isPresent()));
    }

    private static String row(State state) {
        var moves = new ArrayList<String>();
        for (var move : Move.values()) {
            Optional<State> to = move.from(state);
            to.ifPresent(there -> moves.add(move + "→" + there));
        }
        return state + ": " + String.join(" ", moves);
    }
}
