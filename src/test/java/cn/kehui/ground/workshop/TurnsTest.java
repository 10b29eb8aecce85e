package cn.kehui.ground.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Whose MANY = new Whose("many");
    private static final Whose FEW = new Whose("few");

    @Test
    void peopleTakeTurns() {
        var turns = new Turns<String>(10, 100, 1_000);
        IntStream.range(0, 100).forEach(i -> turns.add(MANY, "m" + i));
        turns.add(FEW, "f0");
        turns.add(FEW, "f1");
        assertThat(IntStream.range(0, 5).mapToObj(_ -> turns.next().orElseThrow().one()))
                .containsExactly("m0", "f0", "m1", "f1", "m2");
    }

    @Test
    void whoOccupiesAllReadersDoesNotKeepAnotherWaiting() {
        var turns = new Turns<String>(2, 100, 1_000);
        IntStream.range(0, 9).forEach(i -> turns.add(MANY, "m" + i));
        assertThat(turns.next()).map(Turns.Turn::one).hasValue("m0");
        assertThat(turns.next()).map(Turns.Turn::one).hasValue("m1");
        assertThat(turns.next()).isEmpty();
        turns.add(FEW, "f0");
        turns.add(FEW, "f1");
        assertThat(turns.next()).map(Turns.Turn::one).hasValue("f0");
        assertThat(turns.next()).isEmpty();
        turns.done(FEW);
        assertThat(turns.next()).map(Turns.Turn::one).hasValue("f1");
    }

    @Test
    void soManyWaitAndNoMore() {
        var turns = new Turns<String>(1, 2, 3);
        assertThat(turns.add(MANY, "m0")).isTrue();
        assertThat(turns.add(MANY, "m1")).isTrue();
        assertThat(turns.add(MANY, "m2")).isFalse();
        assertThat(turns.add(FEW, "f0")).isTrue();
        assertThat(turns.add(FEW, "f1")).isFalse();
        assertThat(turns.remove(MANY, "m0")).isTrue();
        assertThat(turns.remove(MANY, "m0")).isFalse();
        assertThat(turns.add(FEW, "f1")).isTrue();
        assertThat(turns.waiting()).isEqualTo(3);
        assertThat(turns.drain()).containsExactlyInAnyOrder("m1", "f0", "f1");
        assertThat(turns.next()).isEmpty();
    }
}
