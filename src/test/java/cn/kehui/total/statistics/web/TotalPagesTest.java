package cn.kehui.total.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TotalPagesTest extends Staff {
    @Test
    void listsWhatOneMaySee() throws Exception {
        world.defined();
        assertThat(page(bureau, "/totals").select(".state-card a").attr("href")).isEqualTo(TOTALS);
        var administrator = world.person(world.bureau, "系统", Role.SYSTEM_ADMIN);
        assertThat(page(administrator, "/totals").select(".state-card a")).isEmpty();
    }

    @Test
    void aTotalWithGapsSaysSoAndNamesWhoIsMissing() throws Exception {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500"));
        var page = page(bureau, TOTALS);
        assertThat(page.select(".cover.gaps").text())
                .contains("已通过 1 / 应报 3", "小市南区科学技术局（未报送）", "小崂山区科学技术协会（未报送）");
        assertThat(row(page, "线下活动群众参与数量").select("td").eachText())
                .containsExactly("500", "1 家填数，2 家未计入");
        assertThat(row(page, "市级财政经费投入情况").select("td").eachText())
                .containsExactly("没有数据", "1 家未填，2 家未计入");
    }

    @Test
    void offersTheNumberOfDifferentOnesOnceAllAreNamed() throws Exception {
        accepted(
                world.laoshan,
                laoshan,
                figures("venues_open", "2", "venues_open.names", "市科技馆\n贝壳博物馆"));
        accepted(
                world.laoshanAssociation,
                association,
                figures("venues_open", "1", "venues_open.names", "市科技馆"));
        var page = page(bureau, TOTALS);
        assertThat(row(page, "开放的科普场馆").select("td").first().text()).isEqualTo("3去重后 2 个");
        assertThat(row(page, "参与媒体数量").select("td").first().text()).isEqualTo("6");
    }

    /** What one's own whole is made of; what counts in several units is no whole. */
    @Test
    void thePartsOfAWholeAreAPictureThatIsATable() throws Exception {
        accepted(
                world.laoshan,
                laoshan,
                figures("staff_fulltime", "12345", "staff_scientists", "6", "staff_other", "—"));
        var charts = page(bureau, TOTALS).select("figure.chart");
        assertThat(charts.select("figcaption").eachText())
                .containsExactly("工作人员参与数量的构成小市，已通过 1 / 应报 3", "活动群众参与数量的构成小市，已通过 1 / 应报 3");
        assertThat(charts.eachAttr("data-chart")).containsOnly("parts");
        assertThat(charts.first().select("thead th").eachText()).containsExactly("类别", "人次");
        assertThat(charts.first().select("tbody tr").eachText())
                .containsExactly("专职人员数量 12,345", "科技工作者参与数量 6", "科技志愿者数量 3", "其他人员数量 —");
        assertThat(page(bureau, TOTALS).select("script[src*=echarts]")).hasSize(1);
    }

    @Test
    void withoutFiguresThereIsNoPictureAndNoScriptForOne() throws Exception {
        var page = page(bureau, TOTALS);
        assertThat(page.select("figure.chart, script[src*=echarts]")).isEmpty();
    }

    /** On a page thousands stand apart; in a file that programs read they do not. */
    @Test
    void figuresAreReadInThousands() throws Exception {
        accepted(
                world.laoshan, laoshan, figures("public_on_site", "234567", "funds_city", "234.5"));
        var page = page(bureau, TOTALS);
        assertThat(row(page, "线下活动群众参与数量").select("td").first().text()).isEqualTo("234,567");
        assertThat(row(page, "市级财政经费投入情况").select("td").first().text()).isEqualTo("234.5");
        var trail = page(bureau, TOTALS + "/public_on_site");
        assertThat(trail.select("tfoot .number").text()).isEqualTo("234,567");
    }

    @Test
    void showsWhatLiesBelowOnDemandAndEachCellOpens() throws Exception {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500"));
        accepted(world.shinan, shinan, figures("public_on_site", "0"));
        var page = page(bureau, TOTALS + "?by=regions&region=990200&below=1");
        assertThat(page.select("thead th").eachText())
                .contains("小市南区已通过 1 / 应报 1", "小崂山区已通过 1 / 应报 2");
        assertThat(row(page, "线下活动群众参与数量").select("td").eachText())
                .containsExactly("500", "2 家填数，1 家未计入", "0", "500");

        var opened = row(page, "线下活动群众参与数量").select("td a").first().attr("href");
        var trail = page(bureau, opened);
        assertThat(trail.select("tbody tr").eachText())
                .anyMatch(line -> line.startsWith("小市南区科学技术局 科技 0 第 1 版 李文，"))
                .anyMatch(line -> line.contains("500 第 1 版") && line.contains("王审 通过"));
        assertThat(trail.select("tfoot .number").text()).isEqualTo("500");
        assertThat(trail.select("#missing + .lines").text())
                .isEqualTo("小崂山区科学技术协会 未报送 报送给小市科学技术协会");
    }

    @Test
    void whatIsNotOnesOwnIsNotThere() {
        accepted(world.laoshan, laoshan, figures());
        var sibling = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
        var there = "?unit=" + world.laoshan.id();
        assertThat(get(sibling, TOTALS + there)).hasStatus(404);
        assertThat(get(sibling, TOTALS + "/events_held" + there)).hasStatus(404);
        assertThat(get(bureau, TOTALS + "/no_such_field")).hasStatus(404);
        assertThat(get(bureau, "/totals/small-2025/no-form")).hasStatus(404);
        assertThat(get(bureau, TOTALS + "?line=none")).hasStatus(404);
    }

    /** Failed statistics must not look like zero. */
    @Test
    void aFailedQueryIsAnErrorAndNoTotal() throws Exception {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500"));
        // instead of the table, for this transaction: one without its column
        db.sql("create temporary table tally (submission_id uuid) on commit drop").update();

        var failed = get(bureau, TOTALS);
        assertThat(failed).hasStatus(500);
        var page = Jsoup.parse(failed.getResponse().getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("出错了");
        assertThat(page.select("table")).isEmpty();
    }

    /** What should be there and is not is an error too, and no gap of a total. */
    @Test
    void aVersionWithoutItsTallyIsAnErrorAndNoBlank() {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500"));
        db.sql("delete from tally").update();
        assertThat(get(bureau, TOTALS)).hasStatus(500);
    }

    private static org.jsoup.nodes.Element row(Document page, String label) {
        return page.select("tbody tr:has(th:contains(" + label + "))").first();
    }
}
