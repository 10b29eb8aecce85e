package cn.kehui.total.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.State.Stand;
import cn.kehui.duty.standing.Reached;
import cn.kehui.duty.standing.UnitStandings;
import cn.kehui.filing.review.Acceptances;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.total.board.Boards;
import cn.kehui.total.statistics.web.Staff;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One unit's report through every state that there is, before something counts and while it does:
 * after each step every list, bar, tab, curve and map says the same of it.
 */
class OneStandTest extends Staff {
    @Autowired UnitStandings standings;
    @Autowired Boards boards;
    @Autowired Acceptances acceptances;

    private final Set<State> met = EnumSet.noneOf(State.class);
    private Actor filler;
    private int filed;

    @BeforeEach
    void define() {
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
    }

    @Test
    void everyPlaceSaysTheSameInEveryState() throws Exception {
        stands(Stand.MISSING);
        files();
        stands(Stand.FILED);
        submissions.withdraw(filler, laoshan.id(), "漏计一场");
        stands(Stand.MISSING);
        files();
        sentBack();
        stands(Stand.RETURNED);
        files();
        accepts();
        stands(Stand.DONE);
        acceptances.takeBack(bureau, laoshan.id(), "看错了");
        stands(Stand.FILED);
        accepts();
        revision();
        stands(Stand.DONE);
        files();
        stands(Stand.FILED);
        submissions.withdraw(filler, laoshan.id(), "还要改");
        stands(Stand.DONE);
        files();
        sentBack();
        stands(Stand.RETURNED);
        files();
        accepts();
        stands(Stand.DONE);
        assertThat(met).isEqualTo(EnumSet.complementOf(EnumSet.of(State.RECALLED)));
    }

    private void revision() throws Exception {
        submissions.askRevision(filler, laoshan.id(), "漏计一场");
        stands(Stand.DONE);
        reviews.grantRevision(bureau, laoshan.id(), now().accepted());
    }

    private void files() {
        // what was remarked upon is another number
        files(world.laoshan, laoshan, figures("events_held", "" + (4 + ++filed)));
    }

    private void accepts() {
        reviews.accept(bureau, laoshan.id(), now().current());
    }

    private void sentBack() {
        reviews.sendBack(
                bureau,
                laoshan.id(),
                now().current(),
                new Reviews.Reasons("", Map.of("events_held", "请核对")));
    }

    private Obligation now() {
        return obligations.obligation(bureau, laoshan.id());
    }

    /** All others are missing: the one is the only one of its word. */
    private void stands(Stand stand) throws Exception {
        met.add(now().state());
        assertThat(now().state().stand()).isEqualTo(stand);
        assertThat(standings.of(bureau, List.of(world.laoshan.id())).get(world.laoshan.id()))
                .extracting(one -> one.reached())
                .containsExactly(reached(1, stand));
        var board = boards.board(bureau, new CampaignId("small-2025")).parts().getFirst();
        assertThat(board.stand().reached()).isEqualTo(reached(3, stand));
        assertThat(board.days().getLast().reported()).isEqualTo(stand.settled() ? 1 : 0);
        assertThat(board.places().stream().map(one -> one.reached()).reduce(Reached::and))
                .contains(reached(3, stand));
        for (var list : List.of("/campaigns", "/totals", "/campaigns/small-2025/board")) {
            assertThat(page(bureau, list).select(".gauge > p").eachText())
                    .as(list)
                    .contains(words(3, stand));
        }
        for (var list : List.of("/progress", "/reviews")) {
            var page = page(bureau, list);
            assertThat(page.select(".gauge > p").eachText())
                    .as(list)
                    .containsExactly(words(2, stand));
            assertThat(
                            page.select(".tabs a").eachText().stream()
                                    .filter(one -> one.startsWith(stand.label()))
                                    .mapToInt(one -> Integer.parseInt(one.replaceAll("\\D", "")))
                                    .sum())
                    .as(list)
                    .isEqualTo(stand == Stand.MISSING ? 2 : 1);
        }
    }

    private static Reached reached(int of, Stand stand) {
        return switch (stand) {
            case MISSING -> new Reached(of, 0, 0, 0);
            case DONE -> new Reached(of, 1, 0, 0);
            case FILED -> new Reached(of, 0, 1, 0);
            case RETURNED -> new Reached(of, 0, 0, 1);
        };
    }

    private static String words(int of, Stand stand) {
        var one = stand == Stand.MISSING ? "" : " " + stand.label() + " 1";
        int missing = stand == Stand.MISSING ? of : of - 1;
        return "报来 "
                + (stand.settled() ? 1 : 0)
                + " / 应报 "
                + of
                + one
                + " "
                + Stand.MISSING.label()
                + " "
                + missing;
    }
}
