package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.activity.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An activity is begun, entered and read. */
class ActivityPagesTest extends ActivityDesk {

    @Test
    void isBegunByItsNameAndStandsInTheList() {
        assertThat(get(filler, ALL).select(".empty").text()).contains("还没有活动");

        var home = begun(filler, "海洋科普进校园");

        var list = get(filler, ALL);
        assertThat(list.select(".state-card h2").eachText()).containsExactly("海洋科普进校园");
        assertThat(list.select(".state-card a").attr("href")).isEqualTo(home);
        assertThat(list.select(".state-card .chip").text()).isEqualTo("草稿");
        assertThat(
                        db.sql("select act from journal where subject = ?")
                                .param(home.substring(home.lastIndexOf('/') + 1))
                                .query(String.class)
                                .list())
                .containsExactly("ActivityBegun");
    }

    @Test
    void withoutANameNoneIsBegun() {
        var answer = post(filler, ALL, Map.of("title", "  "));

        assertThat(answer).hasStatus(422);
        assertThat(said(answer)).contains("没有写活动名称");
        assertThat(db.sql("select count(*) from activity").query(Long.class).single()).isZero();
    }

    @Test
    void isEnteredWithoutAScript() {
        var home = begun(filler, "海洋科普");
        assertThat(save(filler, home, get(filler, home), whole())).hasStatus(303);

        var kept = activity(filler, home);
        assertThat(kept.title()).isEqualTo("海洋科普进校园");
        assertThat(activities.findings(kept)).isEmpty();
        assertThat(activities.sessions(kept))
                .containsExactly(
                        new Session(
                                kept.rows().getFirst(),
                                LocalDate.of(2025, 5, 24),
                                LocalTime.of(9, 0),
                                LocalTime.of(11, 30),
                                "北宅小学",
                                "",
                                200L,
                                null));
        var page = get(filler, home);
        assertThat(page.select("#contact").val()).isEqualTo("李文 0532-85910000");
        assertThat(page.select("#rows-0-venue").val()).isEqualTo("北宅小学");
        assertThat(
                        db.sql(
                                        "select held_on || ' ' || venue || ' ' || expected from activity_session")
                                .query(String.class)
                                .list())
                .containsExactly("2025-05-24 北宅小学 200");
    }

    @Test
    void whatIsMissingIsSaidAtItsPlaceOnceAsked() {
        var home = begun(filler, "海洋科普");
        assertThat(get(filler, home).select(".summary")).isEmpty();

        var asked =
                save(
                        filler,
                        home,
                        get(filler, home),
                        Map.of("rows[0].day", "周末", "press", "check"));

        assertThat(asked.getResponse().getRedirectedUrl()).isEqualTo(home + "?after=checked");
        var problems = get(filler, home + "?after=checked").select(".summary li");
        assertThat(problems.eachText())
                .containsExactly(
                        "改必须改： 一句话简介：没有填。请补填。",
                        "改必须改： 联系人及电话：没有填。请补填。",
                        "改必须改： 保密审查：没有填。请补填。",
                        "改必须改： 第 1 场 日期：“周末”看不出是哪一天。请写成 5月24日 或 2025-05-24。",
                        "改必须改： 第 1 场 地点：没有写地点，也没有线上链接。请写其中一个。");
        assertThat(problems.select("a").eachAttr("href"))
                .containsExactly("#intro", "#contact", "#secrecy", "#rows-0-day", "#rows-0-venue");
    }

    @Test
    void telephonesLieSealed() {
        var home = begun(filler, "海洋科普");
        save(filler, home, get(filler, home), whole());

        assertThat(db.sql("select answers::text from activity").query(String.class).single())
                .contains("海洋科普进校园")
                .doesNotContain("85910000");
    }

    @Test
    void aSessionIsAddedAndDeleted() {
        var home = begun(filler, "海洋科普");
        save(filler, home, get(filler, home), whole());
        post(filler, home + "/draft", sends(get(filler, home), Map.of("press", "more")));
        var two = get(filler, home);
        assertThat(two.select("fieldset.session")).hasSize(2);
        save(
                filler,
                home,
                two,
                Map.of("rows[1].day", "5月25日", "rows[1].link", "https://example.cn/live"));

        var rows = activity(filler, home).rows();
        post(
                filler,
                home + "/draft",
                sends(get(filler, home), Map.of("press", "less-" + rows.getFirst())));

        assertThat(activities.sessions(activity(filler, home)))
                .extracting(Session::day, Session::link)
                .containsExactly(tuple(LocalDate.of(2025, 5, 25), "https://example.cn/live"));
    }

    @Test
    void aScriptKeepsEachAnswerAlsoInASessionBegunInThePage() {
        var home = begun(filler, "海洋科普");
        var page = get(filler, home);

        assertThat(said(keep(filler, home, page, "rows[0].day", "5月24日"))).contains("\"row\":\"");
        keep(filler, home, page, "rows[0].venue", "科技馆");

        assertThat(activities.sessions(activity(filler, home)))
                .extracting(Session::day, Session::venue)
                .containsExactly(tuple(LocalDate.of(2025, 5, 24), "科技馆"));
        assertThat(keep(filler, home, page, "rows[0].nonsense", "x")).hasStatus(404);
    }

    @Test
    void thoseAboveReadItAndOthersFindNothing() {
        var home = begun(filler, "海洋科普");
        save(filler, home, get(filler, home), whole());
        assertThat(ask(reviewer, home)).hasStatus(404);
        assertThat(get(reviewer, ALL).select(".state-card")).isEmpty();
        assertThat(get(colleague, ALL).select(".state-card")).hasSize(1);

        var open = get(filler, home);
        submitted(filler, home);

        var read = get(reviewer, home);
        assertThat(read.select("#fill")).isEmpty();
        assertThat(read.text()).contains("海洋科普进校园", "5月24日", "北宅小学");
        assertThat(get(reviewer, ALL).select(".state-card").text()).contains("小崂山区科学技术局");

        assertThat(ask(neighbour, home)).hasStatus(404);
        assertThat(get(neighbour, ALL).select(".state-card")).isEmpty();
        assertThat(post(reviewer, home + "/draft", Map.of("title", "改"))).hasStatus(404);
        assertThat(post(neighbour, home + "/draft", Map.of("title", "改"))).hasStatus(404);
        assertThat(keep(reviewer, home, open, "title", "改")).hasStatus(404);
    }

    @Test
    void whereTheCampaignIsNotPublishedNobodyEnters() {
        db.sql("update campaign set published_at = null where id = 'small-2025'").update();
        assertThat(post(filler, ALL, Map.of("title", "海洋科普"))).hasStatus(404);
    }

    @Test
    void listsGoOnAfterTheLast() {
        for (int i = 0; i < 51; i++) {
            activities.begin(filler, CampaignId.of("small-2025"), "活动" + i);
        }
        var first = get(filler, ALL);
        assertThat(first.select(".state-card")).hasSize(50);
        var rest = get(filler, first.select("a[rel=next]").attr("href"));
        assertThat(rest.select(".state-card h2").eachText()).containsExactly("活动50");
    }
}
