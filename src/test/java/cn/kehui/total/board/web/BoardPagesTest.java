package cn.kehui.total.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.standing.Reached;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Role;
import cn.kehui.total.board.Boards;
import cn.kehui.total.board.CampaignBoard.Part;
import cn.kehui.total.board.DutyStand;
import cn.kehui.total.snapshot.Snapshots;
import cn.kehui.total.statistics.web.Staff;
import cn.kehui.world.SmallWorld;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists and pictures of where a campaign stands. */
class BoardPagesTest extends Staff {
    private static final String BOARD = "/campaigns/small-2025/board";

    @Autowired Boards boards;
    @Autowired Snapshots snapshots;

    @BeforeEach
    void define() {
        world.defined();
    }

    @Test
    void aCampaignSaysHowFarItIsAndHowLongIsLeft() throws Exception {
        accepted(world.laoshan, laoshan, figures());
        files(world.shinan, shinan, figures());
        var card =
                page(bureau, "/campaigns").select(".state-card:has(a[href=/campaigns/small-2025])");
        assertThat(card.select("h2").text()).isEqualTo("2025年小市科技活动周");
        assertThat(card.select(".under").eachText())
                .containsExactly("小市科学技术局", "5月24—31日", "2025年4月30日 09:00 发布；2 项任务");
        assertThat(card.select(".gauge > p").text()).isEqualTo("报来 2 / 应报 3 已通过 1 待审核 1 未报 1");
        assertThat(card.select("rect").eachAttr("width")).containsExactly("1", "1", "0");
        assertThat(card.select(".chip").eachText()).containsExactly("已发布", "今天有变");
        assertThat(card.select(".days-left").text()).contains("2098年12月31日");
    }

    @Test
    void whatNobodyOwesHasNoBarAndSaysWhy() throws Exception {
        var card =
                page(bureau, "/campaigns")
                        .select(".state-card:has(a[href=/campaigns/weihai-2023])");
        assertThat(card.select(".gauge").text()).isEqualTo("发布以后，这里显示应报几家、报了几家。");
        assertThat(card.select("svg, .days-left")).isEmpty();
        assertThat(card.select(".chip").eachText()).containsExactly("未发布");
    }

    @Test
    void aTotalSaysWhichCampaignItIsOfAndWhetherItIsFrozen() throws Exception {
        accepted(world.laoshan, laoshan, figures());
        snapshots.freeze(bureau, ALL);
        var list = page(bureau, "/totals");
        assertThat(list.select("section > div > h2").text()).isEqualTo("2025年小市科技活动周");
        assertThat(list.select(".state-card h3 a").eachText()).containsExactly("统计表，2025年小市科技活动周");
        assertThat(list.select(".state-card .chip.frozen").text()).endsWith("定稿");
        assertThat(list.select(".gauge > p").text()).startsWith("报来 1 / 应报 3");
    }

    /** The card, the total that it opens, and the end of the curve say the same. */
    @Test
    void allPlacesCountAlike() throws Exception {
        accepted(world.laoshan, laoshan, figures());
        accepted(world.shinan, shinan, figures());
        revised(world.laoshan, laoshan, figures("events_held", "9"));
        files(world.laoshanAssociation, association, figures());
        var stand = stand();
        assertThat(stand.reached()).isEqualTo(new Reached(3, 2, 1, 0));
        var coverage = statistics.totals(bureau, ALL).coverage();
        assertThat(coverage.expected()).isEqualTo(stand.reached().expected());
        assertThat(coverage.reported()).isEqualTo(stand.reached().accepted());
        assertThat(coverage.waiting()).isEqualTo(stand.reached().waiting());
        assertThat(part().days().getLast().reported()).isEqualTo(stand.reached().reported());
        var places = part().places();
        assertThat(places.stream().map(one -> one.reached()).reduce(Reached.NOTHING, Reached::and))
                .isEqualTo(stand.reached());
    }

    @Test
    void aMapOfRegionsSaysStatesAndNoVolumes() throws Exception {
        accepted(world.shinan, shinan, figures("public_on_site", "123456"));
        files(world.laoshan, laoshan, figures());
        reviews.sendBack(
                bureau,
                laoshan.id(),
                obligations.obligation(bureau, laoshan.id()).current(),
                new Reviews.Reasons("", Map.of("events_held", "请核对")));
        var page = page(bureau, BOARD);
        assertThat(page.select(".tile").eachText()).containsExactly("小市南区 已通过", "小崂山区 退回 1");
        assertThat(page.select(".tile").eachAttr("class"))
                .containsExactly("tile done", "tile returned");
        assertThat(page.text()).doesNotContain("123456", "123,456");
    }

    @Test
    void thePictureHasItsTable() throws Exception {
        accepted(world.shinan, shinan, figures());
        var chart = page(bureau, BOARD).select("figure.chart");
        assertThat(chart.attr("data-chart")).isEqualTo("days");
        assertThat(chart.attr("data-of")).isEqualTo("3");
        assertThat(chart.attr("data-until")).isEqualTo("2098-12-31");
        assertThat(chart.select("thead th").eachText()).containsExactly("日期", "报来（家）", "还没有报（家）");
        assertThat(chart.select("tbody tr").last().select("td").eachText())
                .containsExactly("1", "2");
        assertThat(page(bureau, BOARD).select(".keys dd").eachText())
                .containsExactly("3 份", "1 份", "0 份", "0 份", "2 份");
    }

    /** What is taken to a meeting says of what it is, whose, and when it was so. */
    @Test
    void onPaperItSaysWhatItIsAndWhen() throws Exception {
        var head = page(bureau, BOARD).select("main > .printed");
        assertThat(head.select("b").text()).isEqualTo("进展 · 2025年小市科技活动周");
        assertThat(head.select("span").text())
                .matches("小市科学技术局.打印自 \\d{4}年\\d+月\\d+日 \\d\\d:\\d\\d 的页面");
    }

    @Test
    void onesOwnIsAllThatAFillerSees() throws Exception {
        accepted(world.shinan, shinan, figures());
        var filler = world.person(world.laoshan, "小崂", Role.FILLER);
        assertThat(page(filler, BOARD).select(".keys dd").first().text()).isEqualTo("1 份");
        assertThat(page(filler, BOARD).text()).doesNotContain("小市南区");
        var nobody = world.person(world.street, "街道", Role.FILLER);
        assertThat(get(nobody, BOARD)).hasStatus(404);
        assertThat(page(nobody, "/campaigns").select("a[href=" + BOARD + "]")).isEmpty();
        assertThat(get(bureau, "/campaigns/weihai-2023/board")).hasStatus(404);
    }

    private DutyStand stand() {
        return boards.stands(bureau).duties().stream()
                .filter(one -> one.duty().value().equals(SmallWorld.STATISTICS))
                .findFirst()
                .orElseThrow();
    }

    private Part part() {
        return boards.board(bureau, new CampaignId("small-2025")).parts().getFirst();
    }
}
