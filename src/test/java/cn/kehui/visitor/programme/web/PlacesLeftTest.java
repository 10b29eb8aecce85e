package cn.kehui.visitor.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.activity.ActivityId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever looks for places that are left finds sessions that can be booked, and no others. */
class PlacesLeftTest extends VisitorDesk {
    private static final String LEFT = "/programme?places=left";

    @Autowired JdbcClient db;

    private ActivityId free;
    private ActivityId full;

    @BeforeEach
    void offered() {
        free =
                ones.published(
                        Map.of(
                                "title", "两场",
                                "rows[0].day", "2099年5月24日",
                                "rows[1].day", "2099年5月25日",
                                "rows[1].from", "14:00",
                                "rows[1].venue", "科技馆"));
        full = ones.published(Map.of("title", "满了", "rows[0].day", "2099年5月24日"));
        ones.published(Map.of("title", "不用预约", "rows[0].day", "2099年5月24日"));
        db.sql(
                        """
                        insert into booking_offer (campaign_id, activity_id, session_key, capacity, opens_at, lead_days, lead_working, most,
                                                   approves, waits, hold_hours, keep_days, ground_rules, paused, set_by, set_at)
                        select a.campaign_id, a.id, k.key, 30, now() - interval '1 day', 0, false, 5, false, true, 2, 30, '', false, a.begun_by, now()
                          from activity a, jsonb_array_elements_text(a.approved -> 'rows') as k (key) where a.id in (:free, :full)
                        """)
                .param("free", free.value())
                .param("full", full.value())
                .update();
        offers(full, "taken = capacity");
        programme.renew();
    }

    private void offers(ActivityId of, String what) {
        db.sql("update booking_offer set " + what + " where activity_id = :id")
                .param("id", of.value())
                .update();
    }

    /** Of the second session of the one with two. */
    private void second(String what) {
        db.sql(
                        "update booking_offer set "
                                + what
                                + " where activity_id = :id and session_key = (select max(session_key) from booking_offer where activity_id = :id)")
                .param("id", free.value())
                .update();
    }

    @Test
    void onlyWhatHasPlacesIsFoundAndThePageSaysHowOldThatIs() {
        assertThat(page("/programme").select("select[name=places] option").eachText())
                .containsExactly("不限", "还有名额");
        var list = page(LEFT);
        assertThat(list.select(".card h3").eachText()).containsExactly("两场");
        assertThat(list.select(".results .note").text()).contains("最多是 10 秒前");
        assertThat(page(LEFT + "&lang=en").select(".results .note").text())
                .contains("at most 10 seconds old");
        assertThat(page("/programme").select(".results .note")).isEmpty();
        assertThat(page("/programme?places=rubbish").select(".card")).isEmpty();
    }

    @Test
    void aSessionCountsByItselfWithItsDay() {
        assertThat(page(LEFT).select(".card .when").text()).contains("共 2 场");
        second("taken = capacity");
        programme.renew();

        assertThat(page(LEFT).select(".card .when").text()).doesNotContain("场");
        assertThat(titles(LEFT + "&from=2099-05-24&to=2099-05-24")).containsExactly("两场");
        assertThat(titles(LEFT + "&from=2099-05-25")).isEmpty();
        assertThat(page(LEFT).select(".days li")).hasSize(1);
        assertThat(page("/programme/week?places=left").select("tbody tr")).hasSize(1);
        assertThat(page("/programme/feed.json?places=left").text())
                .contains("2099-05-24")
                .doesNotContain("2099-05-25", "满了");
        assertThat(page("/programme/feed.ics?places=left").text())
                .contains("20990524", "最多是 10 秒前")
                .doesNotContain("20990525");
        assertThat(page("/programme/feed.atom?places=left").text()).contains("最多是 10 秒前");
    }

    @Test
    void whatCannotBeBookedNowIsNotFound() {
        for (var closed :
                new String[] {
                    "paused = true",
                    "opens_at = now() + interval '1 hour'",
                    "lead_days = 40000",
                    "taken = capacity"
                }) {
            offers(free, closed);
            programme.renew();
            assertThat(titles(LEFT)).as(closed).isEmpty();
            offers(
                    free,
                    "paused = false, opens_at = now() - interval '1 day', lead_days = 0, taken = 0");
        }
        programme.renew();
        assertThat(titles(LEFT)).containsExactly("两场");
    }

    @Test
    void whatFillsUpIsAnotherAnswerWithoutAnotherEdition() {
        assertThat(titles(LEFT)).containsExactly("两场");
        var before = get(LEFT).getResponse().getHeader("ETag");
        long edition = programme.now().number();

        offers(full, "taken = 3");
        programme.renew();

        assertThat(titles(LEFT)).containsExactlyInAnyOrder("两场", "满了");
        assertThat(get(LEFT).getResponse().getHeader("ETag")).isNotEqualTo(before);
        assertThat(programme.now().number()).isEqualTo(edition);
    }

    @Test
    void theListAndTheCalendarLeadToOneAnotherWithWhatIsChosen() {
        var list = page(LEFT + "&kind=" + encoded("参观研学") + "&from=2099-05-24&to=2099-05-24");
        var week = list.select("header nav a").get(1).attr("href");
        assertThat(week)
                .isEqualTo(
                        "/programme/week?of=2099-05-24&kind=" + encoded("参观研学") + "&places=left");
        var calendar = page(week + "&view=large&lang=en");
        assertThat(calendar.select("tbody th").eachText()).containsExactly("两场");
        assertThat(calendar.select(".narrowed li").eachText())
                .containsExactly("Format: 参观研学", "Places: Places left");
        assertThat(calendar.select("header nav a").getFirst().attr("href"))
                .isEqualTo(
                        "/programme?kind=" + encoded("参观研学") + "&places=left&lang=en&view=large");
        assertThat(page("/programme/week?of=2099-05-24").select(".narrowed")).isEmpty();
    }

    @Test
    void theCalendarLooksForWordsToo() {
        var found = page("/programme/week?of=2099-05-24&q=" + encoded("两场"));

        assertThat(found.select("tbody th").eachText()).containsOnly("两场");
        assertThat(page("/programme/week?of=2098-01-01&q=x").select(".none").text())
                .contains("没有活动");
    }

    private static String encoded(String words) {
        return cn.kehui.visitor.programme.VisitorFrame.encoded(words);
    }
}
