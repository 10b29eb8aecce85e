package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.kehui.week.activity.Activity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two who have the same activity open. */
class ActivityHandsTest extends ActivityDesk {

    @Test
    void twoTabsWriteDifferentCellsAndBothStand() {
        var home = begun(filler, "海洋科普");
        var mine = get(filler, home);
        var hers = get(colleague, home);
        assertThat(hers.select("#others").text()).contains("李文", "也开着这个活动");

        save(filler, home, mine, Map.of("intro", "我写的简介"));
        save(colleague, home, hers, Map.of("contact", "张伟 85910001"));

        assertThat(activity(filler, home).answers().at("intro")).isEqualTo("我写的简介");
        assertThat(activity(filler, home).answers().at("contact")).isEqualTo("张伟 85910001");
    }

    @Test
    void twoTabsWriteTheSameCellAndNothingIsLost() {
        var home = begun(filler, "海洋科普");
        var mine = get(filler, home);
        var hers = get(colleague, home);
        save(filler, home, mine, Map.of("intro", "我写的"));

        var kept = said(keep(colleague, home, hers, "intro", "她写的"));

        assertThat(kept).contains("改成了“我写的”", "您写的“她写的”也留着");
        assertThat(activity(filler, home).answers().at("intro")).isEqualTo("我写的");
        assertThat(activity(filler, home).asides("intro"))
                .extracting(Activity.Aside::words, Activity.Aside::by)
                .containsExactly(tuple("她写的", "张伟"));
        var page = get(filler, home);
        assertThat(page.select("[data-place=intro] .choices b").eachText())
                .isEqualTo(List.of("我写的", "她写的"));

        save(filler, home, page, Map.of("press", "choose-1-intro"));

        assertThat(activity(filler, home).answers().at("intro")).isEqualTo("她写的");
        assertThat(activity(filler, home).asides()).isEmpty();
    }
}
