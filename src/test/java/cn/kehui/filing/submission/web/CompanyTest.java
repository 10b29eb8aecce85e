package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import org.junit.jupiter.api.Test;

/** A page says who else has the draft open. */
class CompanyTest extends TwoHandsDesk {

    @Test
    void aColleagueWhoOpenedItIsSaid() {
        assertThat(get(filler, home(statistics)).select("#others").hasAttr("hidden")).isTrue();

        var hers = get(colleague, home(statistics)).selectFirst("#others");
        assertThat(hers.hasAttr("hidden")).isFalse();
        assertThat(hers.text()).contains("小崂山区科学技术局 李文", "也开着这份草稿");
        assertThat(get(colleague, home(recommendation)).select("#others").text())
                .as("another draft")
                .isEmpty();
    }

    @Test
    void aPageHearsWhoComesAndGoes() {
        var mine = get(filler, home(statistics));
        assertThat(beats(filler, mine)).isEqualTo("{\"others\":\"\"}");
        var hers = get(colleague, home(statistics));
        beats(colleague, hers);
        assertThat(beats(filler, mine)).contains("张伟", "也开着");

        beats(colleague, hers, "left");

        assertThat(beats(filler, mine)).isEqualTo("{\"others\":\"\"}");
    }

    /** Whoever files leaves the page by it, and that is nothing that was refused. */
    @Test
    void aPageIsLeftAfterFilingToo() {
        var mine = get(filler, home(statistics));
        beats(filler, mine);
        assertThat(post(filler, home(statistics) + "/submissions", sends(mine, figures())))
                .hasStatus(303);
        assertThat(state()).isEqualTo(State.FILED);
        assertThat(beats(filler, mine, "left")).isEqualTo("{\"others\":\"\"}");
        assertThat(beats(filler, mine)).isEqualTo("{\"others\":\"\"}");
        assertThat(db.sql("select count(*) from draft_page").query(Long.class).single()).isZero();
    }

    @Test
    void anotherPageOfOnesOwnIsSaidWhereItsScriptSaysSo() {
        var first = get(filler, home(statistics));
        assertThat(get(filler, home(statistics)).select("#others").text())
                .as("without a script nobody knows whether it was closed")
                .isEmpty();
        beats(filler, first);

        assertThat(get(filler, home(statistics)).select("#others").text()).contains("您自己的另一页");
    }

    @Test
    void aPageThatIsSilentIsForgotten() {
        var mine = get(filler, home(statistics));
        beats(colleague, get(colleague, home(statistics)));
        db.sql("update draft_page set seen_at = seen_at - interval '3 minutes' where beats")
                .update();

        assertThat(beats(filler, mine)).isEqualTo("{\"others\":\"\"}");

        db.sql("update draft_page set seen_at = seen_at - interval '31 minutes'").update();
        get(colleague, home(statistics));
        assertThat(db.sql("select name from draft_page").query(String.class).list())
                .containsExactly("张伟");
    }
}
