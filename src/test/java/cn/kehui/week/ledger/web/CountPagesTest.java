package cn.kehui.week.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How many came to an activity, as people enter it. */
class CountPagesTest extends CountDesk {
    @Test
    void threeFieldsSayHowManyCame() {
        assertThat(said(activity)).isEqualTo("线下群众 —");
        var page = get(filler, activity + "/counts");
        assertThat(page.select("main form.fill :is(input[type=text], select)").eachAttr("name"))
                .containsExactly("quantity", "what", "grade", "source");
        assertThat(page.select(".told-facts").text()).contains("线下群众 — 没有人数过，不是 0");

        assertThat(enter(page, COUNTED)).hasStatus(303);

        assertThat(get(reviewer, activity + "/counts").select(".told-facts").text())
                .contains("线下群众 1,300 人次 其中实计 100%", "线上群众 — 没有人数过，不是 0");
        assertThat(said(activity)).isEqualTo("线下群众 1,300 人次，其中实计 100%");
    }

    @Test
    void isPutRightBesideIt() {
        enter(get(filler, activity + "/counts"), COUNTED);
        var page = get(filler, activity + "/counts");
        var form = page.select("form[action$=/correction]").getFirst();

        var answer =
                post(form.attr("action"), sends(form, Map.of("quantity", "1310", "why", "后门没有算")));

        assertThat(answer).hasStatus(303);
        var after = get(filler, activity + "/counts");
        assertThat(after.select(".state-card h3").eachText()).containsExactly("1,310 人次 线下群众");
        assertThat(after.select(".state-card li").text()).contains("原来是 1,300 人次（计数器），改的原因：后门没有算");
        assertThat(after.select(".asked summary").text()).isEqualTo("改过的 1 条");

        // a page that was opened before
        var old = sends(form, Map.of("quantity", "9", "why", "不知道"));
        assertThat(text(post(form.attr("action"), old))).contains("从这一页已经登记过 1310（计数器）");
        old.put("under", "0197a1a0-0000-7000-8000-000000000001");
        var late = post(form.attr("action"), old);
        assertThat(late).hasStatus(409);
        assertThat(Jsoup.parse(text(late)).select(".notice").text()).contains("没有改：李文", "更正为 1310");
    }

    @Test
    void isStruckOutWithAReason() {
        enter(get(filler, activity + "/counts"), COUNTED);
        var form = get(filler, activity + "/counts").select("form[action$=/correction]").getFirst();
        var removal = form.select("[formaction]").attr("formaction");

        var bare = post(removal, sends(form, Map.of()));
        assertThat(bare).hasStatus(422);
        assertThat(text(bare)).contains("请写明为什么改。");
        assertThat(post(removal, sends(form, Map.of("why", "记错了活动")))).hasStatus(303);

        var after = get(filler, activity + "/counts");
        assertThat(after.select(".state-card")).isEmpty();
        assertThat(after.select(".told-facts").text()).contains("线下群众 — 没有人数过，不是 0");
        assertThat(after.select(".asked li").text()).contains("1,300 人次", "划去：记错了活动");
    }

    @Test
    void onePressSaysThatItIsSo() {
        enter(get(filler, activity + "/counts"), COUNTED);

        var asked = enter(get(filler, activity + "/counts"), COUNTED);

        assertThat(asked).hasStatus(422);
        var page = Jsoup.parse(text(asked));
        var form = page.select("form[action$=/counts]").getFirst();
        assertThat(form.select("[role=alert]").text()).contains("另记一条就会加在一起");
        assertThat(form.select("#quantity").val()).isEqualTo("1,300");
        var sure = form.select("button[name=sure]").attr("value");
        assertThat(post(activity + "/counts", sends(form, Map.of("sure", sure)))).hasStatus(303);
        assertThat(said(activity)).isEqualTo("线下群众 2,600 人次，其中实计 100%");
    }

    @Test
    void whatIsWrongIsSaidAndStaysTyped() {
        var answer =
                enter(
                        get(filler, activity + "/counts"),
                        Map.of("quantity", "<b>很多", "what", "ON_SITE", "grade", "CLICKER"));

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(text(answer));
        assertThat(page.select("#quantity").val()).isEqualTo("<b>很多");
        assertThat(page.select("#grade option[selected]").text()).isEqualTo("计数器");
        assertThat(page.select("[role=alert] b")).isEmpty();
    }

    @Test
    void whoIsAboveReadsAndWhoIsBesideSeesNothing() {
        enter(get(filler, activity + "/counts"), COUNTED);

        var page = get(reviewer, activity + "/counts");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select(".state-card li").text()).contains("小崂山区科学技术局 李文");
        assertThat(ask(neighbour, activity + "/counts")).hasStatus(404);
        assertThat(
                        post(
                                reviewer,
                                activity + "/counts",
                                sends(
                                        enterable().select("form[action$=/counts]").getFirst(),
                                        COUNTED)))
                .hasStatus(404);
    }

    @Test
    void beforeItWasHeldItIsSaidWhatToDo() {
        var home = home(holding.approved(filler, Map.of()).toString());

        var page = get(filler, home + "/counts");

        assertThat(page.select(".notice").text()).contains("还没有确认已举办");
        assertThat(page.select("main form")).isEmpty();
        assertThat(said(home)).isEmpty();
    }

    @Test
    void whereThereAreSeveralSessionsOneIsChosen() {
        var home =
                home(
                        holding.held(filler, Map.of("rows[1].day", "5月25日", "rows[1].venue", "科技馆"))
                                .toString());
        var page = get(filler, home + "/counts");
        assertThat(page.select("#session option").eachText())
                .containsExactly("整个活动", "第 1 场 5月24日 北宅小学", "第 2 场 5月25日 科技馆");
        var second = page.select("#session option").last().val();

        var form = page.select("form[action$=/counts]").getFirst();
        var typed = new LinkedHashMap<>(COUNTED);
        typed.put("session", second);
        assertThat(post(home + "/counts", sends(form, typed))).hasStatus(303);

        assertThat(get(filler, home + "/counts").select(".state-card li").text())
                .contains("第 2 场 5月25日 科技馆");
    }
}
