package cn.kehui.total.statistics;

import static cn.kehui.total.statistics.SomeFacts.answers;
import static cn.kehui.total.statistics.SomeFacts.gives;
import static cn.kehui.total.statistics.SomeFacts.owes;
import static cn.kehui.total.statistics.SomeFacts.same;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.filing.submission.Submission.Nature;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollupTest {
    private static final Tree CITY =
            Tree.of(
                    "小市",
                    List.of(
                            new Tree.Node("bureau", null, "科技局"),
                            new Tree.Node("laoshan", "bureau", "崂山"),
                            new Tree.Node("shinan", "bureau", "市南"),
                            new Tree.Node("association", null, "科协")));

    @Test
    void keepsZeroBlankDashAndNothingApart() {
        var rollup =
                PaperRollup.of(
                        CITY,
                        List.of(
                                gives("laoshan", "zero", Cell.number(0), "dash", Cell.DASH),
                                gives("shinan", "zero", Cell.DASH, "dash", Cell.BLANK)),
                        List.of());

        assertThat(rollup.total("bureau", "zero")).isEqualTo(new Total(0L, 1, 1, 0, 0, 0));
        assertThat(rollup.total("bureau", "dash")).isEqualTo(new Total(null, 0, 1, 1, 0, 0));
        assertThat(rollup.total("bureau", "nobody")).isEqualTo(Total.NONE);
        assertThat(rollup.total("association", "zero").quantity()).isNull();
    }

    @Test
    void tellsWhoIsMissingAndThatNothingToReportIsAnAnswer() {
        var rollup =
                PaperRollup.of(
                        CITY,
                        List.of(
                                gives("laoshan", "a", Cell.number(5)),
                                answers("shinan", Nature.NIL),
                                answers("shinan", Nature.NOT_APPLICABLE),
                                owes("shinan", State.OPEN),
                                owes("shinan", State.FILED),
                                owes("laoshan", State.RETURNED)),
                        List.of());

        assertThat(rollup.coverage("bureau")).isEqualTo(new Coverage(6, 3, 1, 1, 1, 1, 1));
        assertThat(rollup.coverage("laoshan")).isEqualTo(new Coverage(2, 1, 0, 0, 0, 1, 0));
        assertThat(rollup.coverage(Tree.ROOT).whole()).isFalse();
        assertThat(rollup.total(Tree.ROOT, "a").quantity()).isEqualTo(5);
    }

    @Test
    void wordsAreCountedAndNotAddedUp() {
        var rollup = PaperRollup.of(CITY, List.of(gives("laoshan", "kind", Cell.WORDS)), List.of());

        assertThat(rollup.total("bureau", "kind")).isEqualTo(new Total(null, 0, 0, 0, 1, 0));
    }

    @Test
    void whatTwoReportIsCountedOnceWhereATotalCoversBoth() {
        var kept = gives("laoshan", "public", Cell.number(800));
        var other = gives("association", "public", Cell.number(500));
        var rollup =
                PaperRollup.of(
                        CITY, List.of(kept, other), List.of(same(kept, other, "public", 300)));

        assertThat(rollup.total(Tree.ROOT, "public")).isEqualTo(new Total(1000L, 2, 0, 0, 0, 300));
        assertThat(rollup.total("bureau", "public").quantity()).isEqualTo(800);
        assertThat(rollup.total("association", "public").quantity()).isEqualTo(500);
        assertThat(rollup.taken(Tree.ROOT))
                .extracting(Rollup.Taken::quantity)
                .containsExactly(300L);
        assertThat(rollup.taken("bureau")).isEmpty();
    }

    @Test
    void noMoreIsTakenOffThanBothReportStill() {
        var kept = gives("laoshan", "public", Cell.number(800));
        var other = gives("shinan", "public", Cell.number(500));
        var third = gives("association", "public", Cell.number(1000));

        var twice = List.of(same(kept, other, "public", 400), same(third, other, "public", 400));
        var rollup = PaperRollup.of(CITY, List.of(kept, other, third), twice);
        assertThat(rollup.total(Tree.ROOT, "public").quantity()).isEqualTo(1800);

        var gone = gives("laoshan", "public", Cell.DASH);
        var without = same(gone, other, "public", 400);
        assertThat(
                        PaperRollup.of(CITY, List.of(gone, other), List.of(without))
                                .total(Tree.ROOT, "public")
                                .quantity())
                .isEqualTo(500);
    }

    @Test
    void whatThreeReportIsCountedOnceAndInEachTotalThatCoversTwo() {
        var kept = gives("laoshan", "public", Cell.number(800));
        var second = gives("shinan", "public", Cell.number(500));
        var third = gives("association", "public", Cell.number(400));
        var all = List.of(kept, second, third);
        var rollup = PaperRollup.of(CITY, all, List.of(same(all, "public", 300)));

        assertThat(rollup.total(Tree.ROOT, "public")).isEqualTo(new Total(1100L, 3, 0, 0, 0, 600));
        assertThat(rollup.total("bureau", "public")).isEqualTo(new Total(1000L, 2, 0, 0, 0, 300));
    }

    /** Three flags round a circle say that all three are one, and one stays. */
    @Test
    void aTotalNeverFallsBelowTheLargestFigureInIt() {
        var one = gives("laoshan", "public", Cell.number(100));
        var two = gives("shinan", "public", Cell.number(100));
        var three = gives("association", "public", Cell.number(100));
        var circle =
                List.of(
                        same(one, two, "public", 100),
                        same(two, three, "public", 100),
                        same(three, one, "public", 100));
        assertThat(
                        PaperRollup.of(CITY, List.of(one, two, three), circle)
                                .total(Tree.ROOT, "public")
                                .quantity())
                .isEqualTo(200);
    }

    /** Who has not filed, or no longer holds it, leaves the others as they were. */
    @Test
    void aMemberThatHoldsNothingTakesNothingFromTheOthers() {
        var kept = gives("laoshan", "public", Cell.number(800));
        var second = gives("shinan", "public", Cell.number(500));
        for (var third :
                List.of(
                        owes("association", State.OPEN),
                        gives("association", "public", Cell.DASH))) {
            var all = List.of(third, kept, second);
            var rollup = PaperRollup.of(CITY, all, List.of(same(all, "public", 300)));
            assertThat(rollup.total(Tree.ROOT, "public").quantity()).isEqualTo(1000);
            assertThat(rollup.taken(Tree.ROOT).getFirst().members())
                    .containsExactly(kept.obligation(), second.obligation());
        }
    }
}
