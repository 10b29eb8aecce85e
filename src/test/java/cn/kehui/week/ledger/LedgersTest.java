package cn.kehui.week.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many came. */
class LedgersTest extends LedgerDesk {
    @Test
    void whatNobodyCountedIsNotNothing() {
        assertThat(counts().sum(Counted.ON_SITE)).isEmpty();

        entered(filler, Typing.on(Counted.ON_SITE, "0", CountGrade.HEAD_COUNT));

        assertThat(counts().sum(Counted.ON_SITE)).contains(new ActivityCounts.Sum(0, 0));
        assertThat(counts().sum(Counted.ONLINE)).isEmpty();
    }

    @Test
    void isAddedUpByGradeAndNeverAcross() {
        entered(filler, Typing.on(Counted.ON_SITE, "300", CountGrade.CLICKER));
        entered(filler, Typing.on(Counted.ON_SITE, "100", CountGrade.ESTIMATE));
        entered(filler, Typing.on(Counted.ONLINE, "12,000", CountGrade.PLATFORM));

        var sum = counts().sum(Counted.ON_SITE).orElseThrow();
        assertThat(sum).isEqualTo(new ActivityCounts.Sum(400, 300));
        assertThat(sum.share()).isEqualTo(75);
        assertThat(counts().sum(Counted.ONLINE)).contains(new ActivityCounts.Sum(12_000, 0));
    }

    @Test
    void differentPeopleAreNotAddedUp() {
        entered(filler, Typing.on(Counted.PEOPLE_ON_SITE, "200", CountGrade.TICKET));
        assertThat(counts().sum(Counted.PEOPLE_ON_SITE)).contains(new ActivityCounts.Sum(200, 200));

        entered(filler, Typing.on(Counted.PEOPLE_ON_SITE, "180", CountGrade.TICKET));

        assertThat(counts().sum(Counted.PEOPLE_ON_SITE)).isEqualTo(Optional.empty());
    }

    @Test
    void isPutRightByAnotherAndTheFirstStaysReadable() {
        var first = entered(filler, Typing.on(Counted.ON_SITE, "300", CountGrade.ESTIMATE));

        var second = entered(colleague, Typing.right(first, "312", CountGrade.CLICKER));

        assertThat(counts().all()).containsExactly(first, second);
        assertThat(counts().standing()).containsExactly(second);
        assertThat(second.said().why()).isEqualTo("数漏了");
        assertThat(counts().sum(Counted.ON_SITE)).contains(new ActivityCounts.Sum(312, 312));
    }

    @Test
    void isStruckOutByAnother() {
        var first = entered(filler, Typing.on(Counted.ON_SITE, "300", CountGrade.ESTIMATE));

        entered(filler, Typing.strikes(first));

        assertThat(counts().standing()).isEmpty();
        assertThat(counts().sum(Counted.ON_SITE)).isEmpty();
        assertThat(counts().all()).hasSize(2);
    }

    @Test
    void twoWhoPutTheSameRightAreToldOfEachOther() {
        var first = entered(filler, Typing.on(Counted.ON_SITE, "300", CountGrade.ESTIMATE));
        var second = entered(colleague, Typing.right(first, "310", CountGrade.CLICKER));

        assertThat(ledgers.enter(filler, id, Typing.right(first, "320", CountGrade.CLICKER)))
                .isEqualTo(new Counting.Replaced(second));
        assertThat(ledgers.enter(filler, id, Typing.strikes(first)))
                .isEqualTo(new Counting.Replaced(second));
        assertThat(counts().standing()).containsExactly(second);
    }
}
