package cn.kehui.staff.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Unit;
import cn.kehui.total.statistics.web.Staff;
import cn.kehui.world.SmallWorld;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists and pages of units say how far each has come with what it owes. */
class StandingPagesTest extends Staff {
    @BeforeEach
    void define() {
        world.defined();
    }

    @Test
    void theListSaysOfEachUnitHowFarItIsAndHowLongIsLeft() throws Exception {
        accepted(world.laoshan, laoshan, figures());
        world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        var page = page(bureau, "/units");
        assertThat(page.select("thead th").eachText())
                .containsExactly("单位", "报送情况", "期限", "编码", "类别", "层级", "条线", "承担的职能");
        assertThat(page.select("tbody th").eachText())
                .containsExactly("小市科学技术局", "小市南区科学技术局", "小崂山区科学技术局", "小崂山区北宅街道");
        assertThat(
                        page.select("tbody tr").stream()
                                .map(row -> row.select("td.glance p, td.until p").eachText()))
                .map(all -> String.join(" | ", all))
                .satisfiesExactly(
                        none -> assertThat(none).isEmpty(),
                        shinan ->
                                assertThat(shinan)
                                        .startsWith("2025年报来 0 / 应报 1 未报 1 | 还有")
                                        .contains("2098年12月31日"),
                        laoshan ->
                                assertThat(laoshan).startsWith("2025年报来 1 / 应报 2 已通过 1 未报 1 | 还有"),
                        none -> assertThat(none).isEmpty());
        assertThat(page.select("td.glance small").last().text()).isEqualTo("没有应报的");
    }

    @Test
    void whatHasAllComeInHasNoDaysLeft() throws Exception {
        accepted(world.laoshan, laoshan, figures());
        var page = page(bureau, "/units?q=w1-212");
        assertThat(page.select("td.glance p").eachText()).containsExactly("2025年报来 1 / 应报 1 已通过 1");
    }

    @Test
    void aUnitSaysEachThingThatItOwesInWhichStateAndUntilWhen() throws Exception {
        files(world.laoshan, laoshan, figures());
        reviews.sendBack(
                bureau,
                laoshan.id(),
                obligations.obligation(bureau, laoshan.id()).current(),
                new Reviews.Reasons("", Map.of("events_held", "请核对")));
        var late = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        db.sql("update obligation set closes_at = timestamptz '2020-01-02 00:00+08' where id = :id")
                .param("id", late.id().value())
                .update();
        var page = page(bureau, at(world.laoshan));
        assertThat(page.select("[aria-labelledby=standing] .gauge p").eachText())
                .containsExactly("2025年报来 0 / 应报 2 退回 1 未报 1");
        assertThat(page.select("[aria-labelledby=standing] .glances .days-left").text())
                .as("the next day, since one is over")
                .startsWith("过了")
                .contains("2020年1月1日");
        var rows = page.select("[aria-labelledby=standing] tbody tr");
        assertThat(rows.select("th").eachText()).containsExactly("推荐特色活动", "报送统计表");
        assertThat(rows.select("th a").eachAttr("href"))
                .containsExactly(
                        "/obligations/" + late.id() + "/review",
                        "/obligations/" + laoshan.id() + "/review");
        assertThat(rows.select(".chip").eachAttr("class"))
                .containsExactly("chip missing", "chip returned");
        assertThat(rows.get(0).select(".days-left").attr("class")).isEqualTo("days-left late");
        assertThat(rows.get(1).select(".days-left").text())
                .isEqualTo("请尽快改好再报原定 2098年12月31日（星期三） 24:00");
    }

    @Test
    void nobodySeesWhatAUnitOwesToOthersThanTheirs() throws Exception {
        var above = world.owes(SmallWorld.RECOMMENDATION, world.bureau, world.association);
        var filler = world.person(world.laoshan, "李文", Role.FILLER);
        assertThat(page(filler, at(world.bureau)).select("#standing")).isEmpty();
        assertThat(page(bureau, at(world.bureau)).select("#standing")).hasSize(1);
        assertThat(page(bureau, at(world.bureau)).html()).contains(above.id().toString());

        var admin = world.person(world.bureau, "系统", Role.SYSTEM_ADMIN);
        assertThat(page(admin, "/units").select("td.glance, .gauge")).isEmpty();
        assertThat(page(admin, at(world.laoshan)).select("#standing")).isEmpty();
    }

    @Test
    void earlierYearsStandBesideTheNewest() throws Exception {
        accepted(world.laoshan, laoshan, figures());
        db.sql("update campaign set year = 2024 where id = 'small-2025'").update();
        db.sql(
                        "insert into campaign (id, title, year, region_code, definition, published_at)"
                                + " select 'later-2025', title, 2025, region_code, definition, published_at from campaign where id = 'small-2025'")
                .update();
        db.sql(
                        "insert into duty (id, campaign_id, place, title, form_id, form_version, deadline_words, closes_at, definition)"
                                + " select 'later-2025/D3', 'later-2025', place, '今年的统计表', form_id, form_version, deadline_words, closes_at, definition from duty where id = 'small-2025/D3'")
                .update();
        world.owes("later-2025/D3", world.laoshan, world.bureau);
        var page = page(bureau, at(world.laoshan));
        assertThat(page.select(".glances .gauge p").eachText())
                .containsExactly("2025年报来 0 / 应报 1 未报 1", "2024年报来 1 / 应报 1 已通过 1");
        assertThat(page.select("[aria-labelledby=standing] tbody th").eachText())
                .containsExactly("今年的统计表");
        assertThat(page(bureau, "/units?q=w1-212").select("td.glance .gauge p").eachText())
                .containsExactly("2025年报来 0 / 应报 1 未报 1");
    }

    private static String at(Unit unit) {
        return "/units/" + unit.id();
    }
}
