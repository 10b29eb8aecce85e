package cn.kehui.week.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.ActivityStage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many came, entered twice, wrongly, or by others. */
class CountingTest extends LedgerDesk {
    @Test
    void pressedTwiceIsEnteredOnce() {
        var typed = Typing.on(Counted.ON_SITE, "300", CountGrade.CLICKER);
        var first = entered(filler, typed);

        assertThat(ledgers.enter(filler, id, typed)).isEqualTo(new Counting.Entered(first));
        assertThat(counts().all()).containsExactly(first);

        var changed =
                new CountTyped(typed.under(), typed.what(), "900", typed.grade(), "", "", null, "");
        assertThat(ledgers.enter(filler, id, changed)).isEqualTo(new Counting.Twice(first));
        assertThat(counts().all()).containsExactly(first);
    }

    @Test
    void asksBeforeTheSamePeopleAreAddedTwice() {
        entered(filler, Typing.on(Counted.ON_SITE, "300", CountGrade.CLICKER));
        var typed = Typing.on(Counted.ON_SITE, "310", CountGrade.HEAD_COUNT);

        var asked = (Counting.Asked) ledgers.enter(colleague, id, typed);

        assertThat(asked.findings()).extracting(Finding::key).containsExactly("ledger.beside");
        assertThat(asked.findings().getFirst().message()).contains("李文", "300", "计数器");
        // one more meanwhile is another question
        entered(filler, Typing.on(Counted.ON_SITE, "5", CountGrade.HEAD_COUNT));
        assertThat(ledgers.enter(colleague, id, Typing.sure(typed, asked.token())))
                .isInstanceOf(Counting.Asked.class);
        assertThat(counts().sum(Counted.ON_SITE)).contains(new ActivityCounts.Sum(305, 305));
    }

    @Test
    void saysWhatCannotBeReadOrDoesNotFit() {
        assertThat(keys(Typing.on(Counted.ON_SITE, "", CountGrade.CLICKER)))
                .containsExactly("ledger.no-number");
        assertThat(keys(Typing.on(Counted.ON_SITE, "—", CountGrade.CLICKER)))
                .containsExactly("ledger.no-number");
        assertThat(keys(Typing.on(Counted.ON_SITE, "很多", CountGrade.CLICKER)))
                .containsExactly("number.unread");
        assertThat(keys(Typing.on(Counted.ON_SITE, "约300", CountGrade.CLICKER)))
                .containsExactly("number.about");
        assertThat(keys(Typing.on(Counted.ON_SITE, "500", CountGrade.CLICKER))).isEmpty();
        assertThat(keys(Typing.on(Counted.ONLINE, "50", CountGrade.TICKET)))
                .containsExactly("ledger.unfit");
        assertThat(keys(Typing.on(Counted.ON_SITE, "50", CountGrade.PLATFORM)))
                .containsExactly("ledger.unfit");
        assertThat(keys(Typing.on(Counted.ON_SITE, "50", null))).containsExactly("ledger.no-grade");
    }

    @Test
    void asksWhenMoreCameThanTheHallHolds() {
        var session = activities.sessions(activities.activity(filler, id)).getFirst().key();
        var typed =
                new CountTyped(
                        java.util.UUID.randomUUID(),
                        Counted.ON_SITE,
                        "401",
                        CountGrade.CLICKER,
                        session,
                        "",
                        null,
                        "");

        assertThat(keys(typed)).containsExactly("ledger.crowded");
    }

    @Test
    void isEnteredOnceItWasHeldByWhoseUnitLeads() {
        var typed = Typing.on(Counted.ON_SITE, "300", CountGrade.CLICKER);
        assertThatThrownBy(() -> ledgers.enter(reviewer, id, typed)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledgers.enter(neighbour, id, typed)).isInstanceOf(NotFound.class);

        id = holding.approved(filler, Map.of());

        assertThat(ledgers.enter(filler, id, typed))
                .isEqualTo(new Counting.NotHeld(ActivityStage.APPROVED));
        assertThat(counts().all()).isEmpty();
    }

    @Test
    void whatIsPutRightBelongsToTheActivity() {
        var elsewhere = entered(filler, Typing.on(Counted.ON_SITE, "300", CountGrade.CLICKER));
        id = holding.held(filler, Map.of());

        assertThatThrownBy(
                        () ->
                                ledgers.enter(
                                        filler,
                                        id,
                                        Typing.right(elsewhere, "1", CountGrade.CLICKER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void eachActIsInTheJournal() {
        var first = entered(filler, Typing.on(Counted.ON_SITE, "300", CountGrade.ESTIMATE));
        var second = entered(colleague, Typing.right(first, "312", CountGrade.CLICKER));
        entered(filler, Typing.strikes(second));

        assertThat(
                        db.sql(
                                        """
                                        select act || ' ' || coalesce(detail ->> 'number', '') || ' ' || coalesce(detail ->> 'reason', '')
                                          from journal where subject = ? and act like 'Count%' order by seq
                                        """)
                                .param(id.toString())
                                .query(String.class)
                                .list())
                .containsExactly(
                        "CountEntered 300 ", "CountReplaced 312 数漏了", "CountStruck  记错了活动");
    }
}
