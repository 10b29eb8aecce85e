package cn.kehui.visitor.door.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.visitor.door.DoorWorld;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The doors of an activity, as its unit and others meet them. */
@KehuiTest
class DoorPagesTest {
    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    private DoorWorld door;
    private String activity;

    @BeforeEach
    void open() {
        door = new DoorWorld(context);
        activity = "/campaigns/small-2025/activities/" + door.activity;
    }

    @Test
    void whoeverReadsTheActivitySeesHowManyCameAndNothingElse() {
        var mine = page(ask(door.filler, activity)).select("a[href^=" + activity + "/]");
        assertThat(mine.eachAttr("href")).contains(activity + "/door");
        var read = page(ask(door.reviewer, activity)).select("a[href^=" + activity + "/]");
        assertThat(read.eachAttr("href")).contains(activity + "/door", activity + "/booking");
        assertThat(read.eachAttr("href"))
                .allSatisfy(href -> assertThat(ask(door.reviewer, href)).hasStatusOk());

        var family = door.books(1, 2, 1);
        door.days(0);
        door.pass();
        door.sends(DoorWorld.ticket(1, door.session, family, 3));
        door.sends(DoorWorld.ticket(1, door.session, family, 3));
        var desk = page(ask(door.filler, activity + "/door"));
        assertThat(desk.select("#now .inside").eachText()).containsExactly("3", "0");
        assertThat(desk.select("#twice, #devices, #passes, .doors form")).hasSize(6);
        var figures = page(ask(door.reviewer, activity + "/door"));
        assertThat(figures.select("#now .inside").eachText()).containsExactly("3", "0");
        assertThat(figures.select(".doors form, #twice, #devices, #passes")).isEmpty();
        assertThat(figures.text()).doesNotContain("东门", family.ticket().substring(0, 4));
    }

    @Test
    void whatWasTypedOfAPassStaysWhereItCannotBeMade() {
        var one = door.session.key();
        var blank = refused(" ", one);
        assertThat(blank.select("#place-wrong").text()).contains("请写上用在哪里");
        assertThat(blank.select("input[name=session][checked]").eachAttr("value"))
                .containsExactly(one);
        var none = refused("东门");
        assertThat(none.select("#session-wrong").text()).contains("至少勾选一场");
        assertThat(none.select("#place").attr("value")).isEqualTo("东门");
        var longer = refused("门".repeat(41), one, door.other.key());
        assertThat(longer.select("#place-wrong").text()).contains("现在有 41 个字");
        assertThat(longer.select("#place").attr("value")).hasSize(41);
        assertThat(longer.select("input[name=session][checked]")).hasSize(2);
        var gone = refused("东门", one, "gone");
        assertThat(gone.select("#session-wrong").text()).contains("已经不在活动里");
        assertThat(gone.select("#place").attr("value")).isEqualTo("东门");
        assertThat(gone.select("input[name=session][checked]")).hasSize(1);
        assertThat(make("东门", one)).hasStatus(303);
    }

    @Test
    void aSheetIsPrintedWithLastLettersAndNumbersAndNoName() {
        var family = door.books(1, 2, 1);
        var pair = door.books(2, 2, 0);
        door.cancels(pair);
        var path = activity + "/door/sheets/" + door.session.key();
        var desk = page(ask(door.filler, activity + "/door"));
        assertThat(desk.select("#sheets ~ ul a").eachAttr("href")).hasSize(2).contains(path);

        var sheet = page(ask(door.filler, path));
        assertThat(sheet.text()).contains("约了 1 组，成人 2 人、儿童 1 人").doesNotContain("小海", "139");
        var rows = sheet.select(".door-sheet .scroll tbody tr");
        assertThat(rows.eachText())
                .containsExactlyInAnyOrder(
                        family.ticket().substring(4, 8) + " 成人 2 人、儿童 1 人 □",
                        pair.ticket().substring(4, 8) + " 成人 2 人、儿童 0 人 已取消或没有约成");
        assertThat(rows.eachText()).isSorted();
        assertThat(sheet.select(".tally tbody tr")).hasSize(11);
        var after = path + "?after=" + "Z".repeat(12);
        assertThat(page(ask(door.filler, after)).select(".scroll tr")).isEmpty();
        assertThat(ask(door.filler, path + "?after=x")).hasStatus(404);
        assertThat(ask(door.filler, path + "x")).hasStatus(404);
        assertThat(ask(door.reviewer, path)).hasStatus(404);
    }

    @Test
    void aTicketIsFoundByItsLastLettersWithoutAName() {
        var family = door.books(1, 2, 1);
        door.days(0);
        door.pass();
        var last = family.ticket().substring(4, 8);
        assertThat(found(last)).contains(family.ticket().substring(0, 4) + "-" + last, "还没有来");
        door.sends(DoorWorld.ticket(1, door.session, family, 3));
        assertThat(found(" " + last.toLowerCase() + "－")).contains("来过", "1 号机", "进 3 人");
        door.cancels(family);
        assertThat(found(last)).contains("已经取消", "1 号机").doesNotContain("小海", "139");
        assertThat(found("ab")).contains("最后 3 位以上");
        assertThat(found("%%%%")).contains("最后 3 位以上");
        assertThat(found(last.equals("0000") ? "ZZZZ" : "0000")).contains("没有预约码以");
        assertThat(ask(door.reviewer, activity + "/door?find=" + last)).hasStatus(404);
    }

    private String found(String typed) {
        var asked = web.get().uri(activity + "/door?find={typed}", typed).accept("text/html");
        var page = page(asked.with(user(door.filler.id().toString())).exchange());
        assertThat(page.select("#find").attr("value")).isEqualTo(typed);
        return page.select("section:has(#find)").text();
    }

    private MvcTestResult make(String place, String... sessions) {
        return web.post()
                .uri(activity + "/door/passes")
                .param("under", UUID.randomUUID().toString())
                .param("place", place)
                .param("session", sessions)
                .with(user(door.filler.id().toString()))
                .with(csrf())
                .exchange();
    }

    private Document refused(String place, String... sessions) {
        var answer = make(place, sessions);
        assertThat(answer).hasStatus(422);
        return read(answer);
    }

    private MvcTestResult ask(Actor who, String path) {
        return web.get().uri(path).accept("text/html").with(user(who.id().toString())).exchange();
    }

    private static Document page(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
