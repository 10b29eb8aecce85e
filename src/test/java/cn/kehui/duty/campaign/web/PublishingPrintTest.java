package cn.kehui.duty.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.web.PublishingPage.Time;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.calendar.LegalDay;
import cn.kehui.ground.calendar.LegalYear;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The notices themselves, as if they were published on the day they were issued. */
@KehuiTest
class PublishingPrintTest {
    @Autowired Campaigns campaigns;
    @Autowired Calendars calendars;

    @Test
    void theNoticeOfQingdaoLeftOneAndAHalfWorkingDays() {
        assertThat(times("qingdao-2025", "2025-04-30T17:00"))
                .extracting(Time::duty, Time::leaves, Time::warnings)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("D1", "1.5 个工作日", List.of("少于 3 个工作日")),
                        org.assertj.core.groups.Tuple.tuple("D2", "1.5 个工作日", List.of("少于 3 个工作日")),
                        org.assertj.core.groups.Tuple.tuple("D3", "31 个工作日", List.of()),
                        org.assertj.core.groups.Tuple.tuple("D4", "31 个工作日", List.of()));
    }

    @Test
    void theNoticeOfWeihaiLeftOne() {
        assertThat(times("weihai-2023", "2023-05-12T09:00"))
                .extracting(Time::leaves)
                .startsWith("1 个工作日");
    }

    @Test
    void saysWhenADueDateIsADayOff() {
        var off = new LegalDay(LocalDate.of(2021, 4, 30), false, "劳动节");
        var days = WorkingDays.of(List.of(new LegalYear(2021, "某号", true, List.of(off))));

        assertThat(times("qingdao-2021", "2021-04-01T09:00", days).getFirst().warnings())
                .containsExactly("截止日是劳动节放假");
        assertThat(times("qingdao-2021", "2021-04-01T09:00").getFirst().warnings()).isEmpty();
    }

    private List<Time> times(String campaign, String now) {
        return times(campaign, now, calendars.current());
    }

    private List<Time> times(String campaign, String now, WorkingDays days) {
        var at = LocalDateTime.parse(now).atZone(Beijing.ZONE).toInstant();
        return new PublishingPrint(
                        campaigns.campaign(new CampaignId(campaign)), new Today(at, days))
                .times();
    }
}
