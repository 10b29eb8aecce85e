package cn.kehui.total.selection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Finding;
import cn.kehui.total.selection.PeriodRules.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRulesTest {
    private static final Campaign WEEK =
            campaign(period("活动周", "5月24—31日", "2025-05-24", "2025-05-31"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5月24日，科技馆",
                "2025年5月30日上午9:30，青岛市科技馆",
                "5月20日-26日",
                "5月31日至6月3日，各社区",
                "5.24—5.31 崂山区",
                "2025-05-28",
                "2025.5.28，图书馆",
                "５月２５日"
            })
    void aDayWithinIsRead(String words) {
        assertThat(PeriodRules.check(words, WEEK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5月10日", "6月1日，广场", "2024年5月25日", "5月1日至23日"})
    void anotherDayIsAsked(String words) {
        assertThat(key(words, WEEK)).isEqualTo("selection.other-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"活动周期间", "5月下旬", "每周六 9:30", "2月31日", "科技馆3楼 1.5小时后", "待定"})
    void whatNamesNoDayIsNotGuessed(String words) {
        assertThat(key(words, WEEK)).isEqualTo("selection.no-day");
    }

    @Test
    void aRangeBelongsTogether() {
        assertThat(PeriodRules.spans("5月24日-6月2日", 2025))
                .containsExactly(new Span(LocalDate.of(2025, 5, 24), LocalDate.of(2025, 6, 2)));
    }

    @Test
    void whereNoPeriodHasADateNothingIsSaid() {
        var season = campaign(new Campaign.Period("活动时间", "5月上旬至6月上旬", null, null, "", ""));
        assertThat(PeriodRules.check("8月1日", season)).isEmpty();
    }

    private static String key(String words, Campaign campaign) {
        return PeriodRules.check(words, campaign).map(Finding::key).orElse("");
    }

    private static Campaign.Period period(String what, String words, String from, String to) {
        return new Campaign.Period(
                what, words, LocalDate.parse(from), LocalDate.parse(to), "", "首段");
    }

    private static Campaign campaign(Campaign.Period... periods) {
        return new Campaign(
                new CampaignId("small-2025"),
                null,
                "",
                2025,
                "990200",
                List.of(),
                new Campaign.Notice("", "", null, List.of()),
                List.of(),
                List.of(),
                List.of(periods),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
