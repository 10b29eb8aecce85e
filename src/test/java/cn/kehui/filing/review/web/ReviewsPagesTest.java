package cn.kehui.filing.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reviewer's list, and the rows of all units side by side. */
class ReviewsPagesTest extends ReviewDesk {
    @org.springframework.beans.factory.annotation.Autowired
    cn.kehui.ground.calendar.Calendars calendars;

    @org.springframework.beans.factory.annotation.Autowired Reviews reviews;

    @Test
    void listsWhatWaitsAndWhatIsMissingInTheOrderOfUnitCodes() {
        owes(SmallWorld.STATISTICS, world.shinan);
        owes(SmallWorld.RECOMMENDATION, world.shinan);
        file(Map.of());

        var page = get(reviewer, "/reviews");
        assertThat(page.select("section:has(#waiting) .names-list a").eachAttr("href"))
                .containsExactly(home(statistics));
        assertThat(page.select("section:has(#missing) h3").eachText())
                .containsExactly(
                        "推荐特色活动 还有 " + days() + " 个工作日（未计节假日），2099年6月18日（星期四） 24:00",
                        "报送统计表 还有 " + days() + " 个工作日（未计节假日），2099年6月18日（星期四） 24:00");
        assertThat(page.select("section:has(#missing) .names-list a").eachText())
                .containsExactly("小市南区科学技术局", "小市南区科学技术局");
        assertThat(page.select("section:has(#accepted) .none").text()).isEqualTo("还没有通过的。");

        var narrowed = get(reviewer, "/reviews?duty=small-2025%2FD3&show=missing");
        assertThat(narrowed.select(".reviews section h2").eachText()).containsExactly("未报");
        assertThat(narrowed.select(".names-list a")).hasSize(1);
        assertThat(narrowed.select(".tabs a[aria-current]").eachText())
                .containsExactly("报送统计表 2", "未报 1");
    }

    /** Two are called 张伟: what one of them sent back comes back to that one. */
    @Test
    void twoOfOneNameAreTwoPeople() {
        var one = world.person(world.bureau, "张伟", Role.REVIEWER);
        var other = world.person(world.bureau, "张伟", Role.REVIEWER);
        file(Map.of());
        reviews.sendBack(
                one,
                statistics.id(),
                obligations.obligation(one, statistics.id()).current(),
                new Reviews.Reasons("与新闻报道不符", Map.of()));
        file(Map.of("public_on_site", "4"));

        assertThat(get(one, "/reviews").select("section:has(#waiting) li").text())
                .contains("您退回过，改好了");
        assertThat(get(other, "/reviews").select("section:has(#waiting) li").text())
                .contains("张伟 退回过，改好了");
        assertThat(get(one, "/desk").text()).contains("您退回过，改好了");
        assertThat(get(other, "/desk").text()).doesNotContain("您退回过，改好了");
    }

    private int days() {
        return calendars
                .current()
                .between(calendars.today().date(), java.time.LocalDate.of(2099, 6, 18));
    }

    @Test
    void showsTheRowsOfAllUnitsSideBySideWithMarksAndWithoutTelephones() {
        var laoshan = owes(SmallWorld.RECOMMENDATION, world.laoshan);
        var shinan = owes(SmallWorld.RECOMMENDATION, world.shinan);
        recommend(filler, laoshan, "海洋科普讲座", "开放日");
        recommend(world.person(world.shinan, "张三", Role.FILLER), shinan, "灯光秀");

        var page =
                get(
                        reviewer,
                        "/reviews/rows?duty=" + ReviewsPrint.encoded(SmallWorld.RECOMMENDATION));
        assertThat(page.select("th.unit a").eachText()).containsExactly("小市南区科学技术局", "小崂山区科学技术局");
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("th.unit .file").last().text()).isEqualTo("报了 2 项，至多 3 项（附件1 说明2）");
        assertThat(page.text()).contains("李文 138********").doesNotContain("13812345678");
        assertThat(page.select(".whole").eachText()).contains("简介" + HOSTILE);
        assertThat(page.select("script:not([src])")).isEmpty();
    }
}
