package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.cipher.Reseal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An activity of the year before is held again. */
class ActivityAgainTest extends ActivityDesk {

    @Test
    void whatWasWrittenStandsAgainButForDaysMoneyAndSecrecy() {
        var old = begun(filler, "海洋科普");
        var typed = whole();
        typed.put("funds_city", "3");
        typed.put("organisers", "区科技馆");
        save(filler, old, get(filler, old), typed);
        lastYear();

        assertThat(get(colleague, ALL).select("details.fold li").text())
                .startsWith("海洋科普进校园 5月24日 9:00—11:30 北宅小学");
        var home = String.valueOf(again(colleague, old).getResponse().getRedirectedUrl());

        var page = get(colleague, home);
        assertThat(page.select("#title").val()).isEqualTo("海洋科普进校园");
        assertThat(page.select("#organisers").val()).isEqualTo("区科技馆");
        assertThat(page.select("#rows-0-venue").val()).isEqualTo("北宅小学");
        assertThat(page.select("#rows-0-day").val()).isEmpty();
        assertThat(page.select("#funds_city").val()).isEmpty();
        assertThat(page.select(".noted")).as("nothing is changed yet").isEmpty();
        assertThat(get(filler, ALL).select("details.fold li")).as("taken once").isEmpty();
        assertThat(again(filler, old)).hasStatus(404);

        save(colleague, home, page, Map.of("rows[0].venue", "区科技馆"));

        assertThat(get(colleague, home).select("[data-place='rows[0].venue'] .noted").text())
                .contains("去年写的是“北宅小学”，已改动");
    }

    @Test
    void othersActivitiesAreNotHeldAgain() {
        var old = begun(filler, "海洋科普");
        lastYear();

        assertThat(get(neighbour, ALL).select("details.fold li")).isEmpty();
        assertThat(again(neighbour, old)).hasStatus(404);
    }

    /** With another key what is written, lies beside and was approved is sealed anew. */
    @Test
    void isSealedAnewWithAnotherKey() {
        var home = begun(filler, "海洋科普");
        save(filler, home, get(filler, home), whole());
        db.sql(
                        "update activity set sealed = 'older', approved = jsonb_build_object('answers', answers, 'rows', rows)")
                .update();
        var before =
                db.sql("select answers -> 'values' ->> 'contact' from activity")
                        .query(String.class)
                        .single();

        context.getBeansOfType(Reseal.class).values().forEach(one -> one.reseal(10));

        assertThat(db.sql("select sealed from activity").query(String.class).single())
                .isNotEqualTo("older");
        assertThat(
                        db.sql(
                                        "select approved -> 'answers' -> 'values' ->> 'contact' from activity")
                                .query(String.class)
                                .single())
                .isNotEqualTo(before)
                .doesNotContain("85910000");
        assertThat(activity(filler, home).answers().at("contact")).isEqualTo("李文 0532-85910000");
    }

    private MvcTestResult again(Actor who, String old) {
        return post(who, ALL + "/again/" + old.substring(old.lastIndexOf('/') + 1), Map.of());
    }

    /** What there is so far is of the year before. */
    private void lastYear() {
        db.sql(
                        """
                        insert into campaign (id, title, year, region_code, definition, published_at)
                        select 'small-2024', '2024年小市科技活动周', 2024, region_code,
                               definition || '{"id": "small-2024", "title": "2024年小市科技活动周", "year": 2024}', published_at
                          from campaign where id = 'small-2025'
                        """)
                .update();
        db.sql("set constraints all deferred").update();
        db.sql(
                        """
                        insert into activity (campaign_id, id, unit_id, stage, title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at)
                        select 'small-2024', id, unit_id, 'CLOSED', title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at
                          from activity where campaign_id = 'small-2025'
                        """)
                .update();
        db.sql("delete from activity where campaign_id = 'small-2025'").update();
    }
}
