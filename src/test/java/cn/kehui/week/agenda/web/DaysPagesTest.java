package cn.kehui.week.agenda.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The days of a campaign as people look at them. */
@KehuiTest
class DaysPagesTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");
    private static final String MAY = "/campaigns/small-2025/days?month=2025-05";

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired ActivitySteps steps;

    private SmallWorld world;
    private Actor filler;
    private Actor reviewer;
    private Actor neighbour;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER);
    }

    @Test
    void eachSeesTheDaysThatAreForThem() {
        submitted(Map.of("rows[0].expected", "1500"));

        var page = get(filler, MAY);
        assertThat(page.select("#d-2025-05-24").text()).contains("活动", "9:00", "海洋科普进校园", "活动周开始");
        assertThat(page.select("#d-2025-05-04").text()).contains("最晚这一天申请许可", "还没有登记申请");
        assertThat(page.select("#d-2025-05-04 a").attr("href")).endsWith("/safety");
        assertThat(get(reviewer, MAY).select("#d-2025-05-24").text()).contains("海洋科普进校园");
        assertThat(get(neighbour, MAY).select(".agenda").text()).doesNotContain("海洋科普进校园");
        assertThat(ask(neighbour, "/campaigns/nowhere-2025/days")).hasStatus(404);
    }

    @Test
    void whatIsCancelledIsOnNoDay() {
        var id = submitted(Map.of());
        assertThat(steps.move(filler, id, ActivityMove.CANCEL, "改到明年"))
                .isInstanceOf(ActivityMoving.Moved.class);

        assertThat(get(filler, MAY).select(".agenda").text()).doesNotContain("海洋科普进校园");
    }

    @Test
    void aFullDayGoesOnOnItsOwnPage() {
        for (int i = 0; i < 6; i++) {
            submitted(Map.of("title", "第" + i + "项"));
        }

        var more = get(filler, MAY).select("#d-2025-05-24 p a");
        assertThat(more.text()).isEqualTo("另有 2 场");
        var day = get(filler, more.attr("href"));
        assertThat(day.select(".agenda-session")).hasSize(6);
        assertThat(day.select("h1").text()).contains("2025年5月24日");
    }

    @Test
    void daysOffAreSaid() {
        var page = get(filler, MAY);
        assertThat(page.select("#d-2025-05-01.off").text()).contains("放假");
        assertThat(page.select("#d-2025-05-06").hasClass("off")).isFalse();
        assertThat(page.select(".day")).hasSize(31);
        assertThat(get(filler, MAY + "&view=list").select(".grid-of-days")).isEmpty();
    }

    @Test
    void nonsenseIsNoDay() {
        for (var asked :
                new String[] {"?month=2025-13", "?day=x", "?month=99999-01", "?day=2025-02-30"}) {
            assertThat(ask(filler, "/campaigns/small-2025/days" + asked)).hasStatus(404);
        }
    }

    @Test
    void theFileIsRead() {
        submitted(Map.of("title", "海洋，科普;进\\校园", "rows[0].day", "2026年11月30日"));

        var answer = ask(filler, "/campaigns/small-2025/days.ics");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
        var file = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.lines())
                .allSatisfy(
                        line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file).contains("DTSTART:20261130T010000Z", "\\;进\\\\校园");
    }

    private ActivityId submitted(Map<String, String> other) {
        var typed = new HashMap<>(Map.of("title", "海洋科普进校园", "intro", "讲海洋"));
        typed.put("contact", "李文 0532-85910000");
        typed.put("secrecy", "不涉密，可以公开");
        typed.put("rows[0].day", "5月24日");
        typed.put("rows[0].from", "9:00");
        typed.put("rows[0].venue", "北宅小学");
        typed.putAll(other);
        var id = activities.enter(filler, SMALL, typed);
        assertThat(steps.submit(filler, id)).isInstanceOf(ActivityMoving.Moved.class);
        return id;
    }

    private MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html", "text/calendar")
                .with(user(who.id().toString()))
                .exchange();
    }

    private Document get(Actor who, String path) {
        var answer = ask(who, path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
