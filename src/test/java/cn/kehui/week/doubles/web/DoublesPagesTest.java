package cn.kehui.week.doubles.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Unit;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A reviewer decides, side by side, whether two entries are one event. */
@KehuiTest
class DoublesPagesTest {
    private static final String ALL = "/campaigns/small-2025/activities";
    private static final String DOUBLES = ALL + "/doubles";

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired ActivitySteps steps;

    private SmallWorld world;
    private Actor reviewer;
    private ActivityId one;
    private ActivityId other;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        world.defined();
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        one = submitted(world.laoshan, "海洋科普进校园", "北宅小学");
        other = submitted(world.laoshanAssociation, "海洋科普进校园活动", "崂山区<北宅>小学");
    }

    @Test
    void bothStandSideBySideWithWhatIsAlikeInThem() {
        assertThat(get(reviewer, ALL).select("a[href=" + DOUBLES + "]")).hasSize(1);

        var page = get(reviewer, DOUBLES);

        assertThat(page.select(".tabs a").eachText()).containsExactly("待定 1", "已合并 0", "不是同一项 0");
        assertThat(page.select(".signs li").eachText())
                .containsExactly(
                        "时间相近：5月24日 09:00；5月24日 09:00",
                        "地点相近：“北宅小学”；“崂山区<北宅>小学”",
                        "名称相近：“海洋科普进校园”；“海洋科普进校园活动”");
        assertThat(page.select(".side h2").eachText()).containsExactly("海洋科普进校园", "海洋科普进校园活动");
        assertThat(page.select(".side").text())
                .contains("小崂山区科学技术局", "小崂山区科学技术协会", "5月24日 9:00 北宅小学，预计 200 人")
                .doesNotContain("85910000");
    }

    @Test
    void aPressMergesThemAndEachLeadsToTheOther() {
        var answer = press(reviewer, "/merging", Map.of("as", other.toString(), "words", "同一场"));

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(DOUBLES + "?state=MERGED");
        var merged = get(reviewer, DOUBLES + "?state=MERGED");
        assertThat(merged.select(".pair .hint").text()).contains("王审", "同一场");
        assertThat(merged.select(".side .told-facts").eachText().getFirst()).contains("计在另一份里");
        var lead = world.person(world.laoshan, "李文", Role.FILLER);
        var facts = get(lead, ALL + "/" + one).select(".facts");
        assertThat(facts.text()).contains("同一活动 小崂山区科学技术协会：海洋科普进校园活动 合并计一次");
        assertThat(facts.select("a[href$=" + other + "]")).hasSize(1);
        var theirs = get(lead, ALL + "/" + other);
        assertThat(theirs.select("#fill, #review, .moves")).isEmpty();
        assertThat(get(lead, ALL + "/" + other + "/photos").select("form[enctype]")).isEmpty();
    }

    @Test
    void whoeverIsLateIsToldAndNothingIsDone() {
        var colleague = world.person(world.association, "李审", Role.REVIEWER);
        assertThat(press(colleague, "/parting", Map.of("words", "两场"))).hasStatus(303);

        var late = press(reviewer, "/merging", Map.of("as", one.toString()));

        assertThat(late).hasStatus(409);
        assertThat(said(late)).contains("现在是“不是同一项”", "李审", "两场");
        assertThat(activities.activity(reviewer, other).event()).isEqualTo(other);
    }

    @Test
    void nonsenseIsNotThere() {
        assertThat(press(reviewer, "/merging", Map.of("as", "nonsense"))).hasStatus(404);
        assertThat(press(reviewer, "/merging", Map.of("first", "x"))).hasStatus(404);
        assertThat(
                        press(
                                reviewer,
                                "/merging",
                                Map.of("first", one.toString(), "second", one.toString())))
                .hasStatus(404);
        var filler = world.person(world.laoshan, "李文", Role.FILLER);
        assertThat(ask(filler, DOUBLES)).hasStatus(404);
        assertThat(press(filler, "/merging", Map.of())).hasStatus(404);
        assertThat(get(reviewer, DOUBLES + "?state=nonsense&skip=-5").select(".pair")).hasSize(1);
        assertThat(get(reviewer, DOUBLES + "?skip=50").select(".pair")).isEmpty();
    }

    private MvcTestResult press(Actor who, String where, Map<String, String> said) {
        boolean first = one.toString().compareTo(other.toString()) < 0;
        var sent = new LinkedHashMap<String, String>();
        sent.put("first", (first ? one : other).toString());
        sent.put("second", (first ? other : one).toString());
        sent.put("seen", "OPEN");
        sent.putAll(said);
        var request =
                web.post()
                        .uri(DOUBLES + where)
                        .accept("text/html")
                        .with(user(who.id().toString()))
                        .with(csrf());
        for (var param : sent.entrySet()) {
            request = request.param(param.getKey(), param.getValue());
        }
        return request.exchange();
    }

    private MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .exchange();
    }

    private Document get(Actor who, String path) {
        var answer = ask(who, path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(said(answer));
    }

    private static String said(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private ActivityId submitted(Unit unit, String title, String venue) {
        var filler = world.person(unit, "填报", Role.FILLER);
        var typed = new LinkedHashMap<String, String>();
        typed.put("title", title);
        typed.put("intro", "简介");
        typed.put("contact", "李文 0532-85910000");
        typed.put("secrecy", "不涉密，可以公开");
        typed.put("rows[0].day", "5月24日");
        typed.put("rows[0].from", "9:00");
        typed.put("rows[0].venue", venue);
        typed.put("rows[0].expected", "200");
        var id = activities.enter(filler, CampaignId.of("small-2025"), typed);
        assertThat(steps.submit(filler, id)).isInstanceOf(ActivityMoving.Moved.class);
        return id;
    }
}
