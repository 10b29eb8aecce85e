package cn.kehui.filing.chase.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far each unit has come, and 催报 from there. */
class ProgressPagesTest extends ProgressDesk {
    @Test
    void showsHowFarEachHasComeAndWhomToTelephone() {
        var page = get(reviewer, "/progress");
        assertThat(page.select(".tabs a").eachText())
                .containsExactly("全部 4", "未报 3", "退回 0", "待审核 1", "已通过 0");
        assertThat(page.select(".progress tbody th a").eachText())
                .containsExactly("小市南区科学技术局", "小崂山区科学技术局", "小崂山区科学技术局", "小崂山区科学技术协会");
        assertThat(page.select(".progress tr:has([value=" + missing.id() + "]) .reach").text())
                .isEqualTo("活动周联络 李文 0532-88887777");
        assertThat(page.select(".progress tr.filed").text()).contains("待审核 5月5日 10:00");
        assertThat(page.select(".progress tr.filed :is(.reach, input)")).isEmpty();
        assertThat(page.select(".progress tr.missing").first().text()).contains("没有登记岗位");
    }

    @ParameterizedTest
    @CsvSource({
        "state=missing, 3",
        "state=filed, 1",
        "state=returned, 0",
        "q=崂山, 3",
        "line=ASSOCIATION, 1",
        "kind=SOCIETY, 0",
        "kind=AUTHORITY, 4",
        "duty=small-2025%2FD1, 2",
        "duty=small-2025%2FD1&q=市南, 1",
        "state=nonsense, 4"
    })
    void isSearchedAndNarrowed(String query, int rows) {
        var page = get(reviewer, "/progress?" + query);
        assertThat(page.select(".progress tbody tr")).hasSize(rows);
        if (rows == 0) {
            assertThat(page.select(".none")).hasSize(1);
        }
    }

    @Test
    void standsByNameOrByTimeAndInNoOtherOrder() {
        db.sql("update unit set name = '八区科学技术协会' where id = ?")
                .param(world.laoshanAssociation.id().value())
                .update();
        assertThat(get(reviewer, "/progress?sort=name").select("tbody th a").eachText())
                // as they are spoken: bā, xiǎo láo, xiǎo shì
                .containsExactly("八区科学技术协会", "小崂山区科学技术局", "小崂山区科学技术局", "小市南区科学技术局");
        state(missing, "RETURNED", "2098-01-01 10:00+08");
        assertThat(get(reviewer, "/progress?sort=time").select("tbody tr").first().text())
                .startsWith("小崂山区科学技术局");
        var page = get(reviewer, "/progress?sort=filed");
        assertThat(page.select("#sort option").eachText())
                .containsExactly("按单位代码", "按名称", "按时间，新的在前");
        assertThat(page.select("tbody th a").first().text()).isEqualTo("小市南区科学技术局");
    }

    @Test
    void remindsTheChosenAndSaysWhatBecameOfEach() {
        var done = page(post(reviewer, "one", missing.id().toString(), "state", "missing"), 200);
        assertThat(done.select("[role=status]").text()).isEqualTo("已催 1 份： 小崂山区科学技术局，发给 1 人");
        assertThat(done.select(".tabs a[aria-current]").text()).isEqualTo("未报 3");
        assertThat(done.select("tr:has([value=" + missing.id() + "])").text()).contains("王审 催过");
        assertThat(messages.mine(filler, 9)).hasSize(1);

        var again = page(post(reviewer, "one", missing.id().toString()), 200);
        assertThat(again.select("[role=alert]").text())
                .contains("1 份刚催过，没有再催；急的请打电话： 小崂山区科学技术局：王审");
        assertThat(messages.mine(filler, 9)).hasSize(1);

        assertThat(page(post(reviewer), 422).select("[role=alert]").text()).startsWith("没有选中单位");
    }

    @Test
    void remindsAllThatAreListed() {
        var page = get(reviewer, "/progress?duty=small-2025%2FD1");
        var sent = new ArrayList<String>(List.of("all", "1"));
        page.select("[name=listed]")
                .eachAttr("value")
                .forEach(id -> sent.addAll(List.of("listed", id)));
        var done = page(post(reviewer, sent.toArray(String[]::new)), 200);
        assertThat(done.select("[role=status]").text()).isEqualTo("已催 1 份： 小崂山区科学技术局，发给 1 人");
        assertThat(done.select("[role=alert]").eachText())
                .containsExactly("1 份没有催成，那里还没有填报人的账号；请打电话，或请管理员邀请： 小市南区科学技术局");
    }

    @Test
    void whoOnlyLooksOnSeesNoTelephoneAndRemindsNobody() {
        var viewer = world.person(world.bureau, "领导", Role.VIEWER);
        var page = get(viewer, "/progress");
        assertThat(page.select(".progress tbody tr")).hasSize(4);
        assertThat(page.select(".progress :is(input, .reach), main button:not(.seek button)"))
                .isEmpty();
        assertThat(post(viewer, "one", missing.id().toString())).hasStatus(404);
        assertThat(ask(filler, "/progress")).hasStatus(404);
        assertThat(post(filler, "one", missing.id().toString())).hasStatus(404);
        assertThat(
                        get(world.person(world.shinan, "邻居", Role.REVIEWER), "/progress")
                                .select("tbody tr"))
                .isEmpty();
    }
}
