package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.activity.ActivityMoving;
import org.junit.jupiter.api.Test;

/** What an activity opens, and that there is none of it, as it is typed into its page. */
class OpenedTest extends ActivityDesk {
    private static final String PLACE = "venues_open";

    @Test
    void itIsSaidHowTheNamesAreRead() {
        var home = begun(filler, "看海");
        var typed = whole();
        typed.put(PLACE, "海洋馆、贝壳馆，海洋馆");
        assertThat(save(filler, home, get(filler, home), typed)).hasStatus(303);

        assertThat(get(filler, home).select("[data-place=venues_open] .meant").text())
                .isEqualTo("读作 2 处：海洋馆、贝壳馆");
        assertThat(said(keep(filler, home, get(filler, home), PLACE, "无"))).contains("记 0");
        assertThat(said(keep(filler, home, get(filler, home), PLACE, "—")))
                .contains("\"understood\":\"\"");
    }

    @Test
    void noneOfMoneyIsReadAsZeroAndADashIsNot() {
        var home = begun(filler, "看海");

        assertThat(said(keep(filler, home, get(filler, home), "funds_city", "无")))
                .contains("读作 0 万元，即 0 元")
                .doesNotContain("不适用");
        assertThat(said(keep(filler, home, get(filler, home), "funds_county", "/")))
                .contains("读作 —（不适用）");
        assertThat(activity(filler, home).answers().at("funds_city"))
                .as("as it was typed")
                .isEqualTo("无");
    }

    @Test
    void aNumberIsAskedToBeNames() {
        var home = begun(filler, "看海");
        var typed = whole();
        typed.put(PLACE, "3个");
        assertThat(save(filler, home, get(filler, home), typed)).hasStatus(303);

        assertThat(get(filler, home).select("[data-place=venues_open]").text())
                .contains("“3个”是个数。请写名称");
        assertThat(steps.submit(filler, activity(filler, home).id()))
                .isNotInstanceOf(ActivityMoving.Moved.class);
    }
}
