package cn.kehui.visitor.door.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.visitor.door.DoorLink;
import cn.kehui.visitor.door.DoorPasses;
import cn.kehui.visitor.door.DoorWorld;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a telephone at a door is told, and what it may not send. */
@KehuiTest
class DoorApiTest {
    @Autowired ApplicationContext context;
    @Autowired MockMvcTester web;

    private DoorWorld door;
    private DoorWorld.Party family;
    private String home;

    @BeforeEach
    void open() {
        door = new DoorWorld(context);
        family = door.books(1, 2, 1);
        door.days(0);
        home = door.pass().path();
    }

    @Test
    void aTelephoneGetsThePageTheListAndNoName() {
        var page = web.get().uri(home).exchange();
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader("Permissions-Policy")).contains("camera=(self)");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("script-src 'self'");
        assertThat(web.get().uri(home + "/manifest.webmanifest"))
                .bodyText()
                .contains("\"start_url\":\"" + home + "\"");
        assertThat(web.get().uri(home + "/sessions")).bodyText().contains(door.session.key());
        assertThat(list())
                .bodyText()
                .contains(family.ticket() + " 2 1")
                .doesNotContain("小海", "\"139", " 139"); // a moment may hold these figures
    }

    @Test
    void whatNoTelephoneOfOursSendsIsRefused() {
        var good = line(1, "TICKET", family.ticket(), "2", "1");
        assertThat(send(good)).hasStatusOk().bodyText().contains("\"kept\":1");
        assertThat(send(good)).hasStatusOk().bodyText().contains("\"kept\":0");
        for (var bad :
                List.of(
                        line(2, "TICKET", "'; drop", "1", "0"),
                        line(2, "TICKET", "", "1", "0"),
                        line(2, "IN", family.ticket(), "1", "0"),
                        line(2, "FLY", "", "1", "0"),
                        line(2, "IN", "", "501", "0"),
                        line(-2, "IN", "", "1", "0"),
                        line(2, "IN", "", "9999999999999999999", "0"),
                        "nothing",
                        (line(2, "IN", "", "1", "0") + "\n").repeat(501))) {
            assertThat(send(bad)).as(bad).hasStatus(422);
        }
        assertThat(send("x".repeat(1_000_000)).getResponse().getStatus()).isBetween(400, 422);
        assertThat(list()).bodyText().contains("\"inside\":3");
    }

    @Test
    void aLinkThatIsNoneIsNotThere() {
        assertThat(web.get().uri(DoorLink.make().path())).hasStatus(404);
        assertThat(web.get().uri("/door/short")).hasStatus(404);
        assertThat(type("short")).hasStatus(422).bodyText().contains("“short”打不开");
        assertThat(type(" ")).hasStatus(422).bodyText().contains("请先输入检票码");
        assertThat(type("码".repeat(1000))).hasStatus(422).bodyText().contains("输入了 1000 个字");
    }

    @Test
    void aCodeIsReadHoweverAKeyboardWritesIt() {
        var code = home.substring(6);
        var wide = new StringBuilder();
        code.chars().forEach(one -> wide.append((char) (one + 0xFEE0)));
        var dashed = code.replaceAll("(.{4})", "$1—").toLowerCase();
        var mistaken = code.replace('0', 'o').replace('1', 'l');
        for (var typed : List.of(code, wide.toString(), dashed, mistaken, "　" + code + " ")) {
            assertThat(type(typed)).as(typed).hasStatus(303).headers().hasValue("Location", home);
        }
    }

    @Test
    void whatCannotBeReadIsAnsweredAsProgramsReadIt() {
        assertThat(problem(400, events().param("device", "\uFFFF"))).contains("\"title\"");
        assertThat(problem(413, events().param("events", "x".repeat(200_000)))).contains("200000");
        var other = events().contentType("application/json").content("{}");
        assertThat(problem(415, other)).contains("\"detail\"");
        var unread = events().param("device", device.toString()).param("events", "nothing");
        assertThat(problem(422, unread)).contains("\"status\":422", "\"title\"", "看不懂");
    }

    private MockMvcTester.MockMvcRequestBuilder events() {
        return web.post().uri(home + "/events").accept("application/json");
    }

    private static String problem(int status, MockMvcTester.MockMvcRequestBuilder asked) {
        var told = asked.exchange();
        assertThat(told).hasStatus(status).hasContentType("application/problem+json");
        var words = new String(told.getResponse().getContentAsByteArray(), UTF_8);
        assertThat(words).contains("\"status\":" + status);
        return words;
    }

    private MvcTestResult type(String code) {
        return web.post().uri("/door").param("code", code).exchange();
    }

    @Test
    void aLinkThatWasRevokedSaysSoAndNothingOfTheActivity() {
        var passes = context.getBean(DoorPasses.class);
        var pass = passes.of(door.filler, door.activity).getLast().pass();
        passes.revoke(door.filler, door.activity, pass.id());

        var page = web.get().uri(home).exchange();
        assertThat(page).hasStatus(410).bodyText();
        assertThat(new String(page.getResponse().getContentAsByteArray(), UTF_8))
                .contains("这个链接已停用或过期", "向主办单位要新的", "/door-ended.js", pass.id().toString())
                .doesNotContain("走近深海", "东门", "三号码头", door.activity.toString());
        assertThat(type(home.substring(6))).hasStatus(303);
        for (var path : List.of("/sessions", "/tickets?session=a&device=" + device)) {
            var told = web.get().uri(home + path).exchange();
            assertThat(told).hasStatus(410).hasContentType("application/problem+json");
        }
        assertThat(web.get().uri(home + "/manifest.webmanifest")).hasStatus(410);
        assertThat(send(line(1, "IN", "", "1", "0"))).hasStatusOk();
        door.days(-9);
        assertThat(send(line(2, "IN", "", "1", "0"))).hasStatus(410);
    }

    private MvcTestResult list() {
        return web.get()
                .uri(
                        home + "/tickets?session={key}&device={device}",
                        door.session.key(),
                        UUID.randomUUID())
                .exchange();
    }

    private String line(int number, String kind, String party, String adults, String children) {
        return String.join(
                "\t",
                String.valueOf(number),
                door.session.key(),
                kind,
                party,
                adults,
                children,
                "1746489600000");
    }

    private final UUID device = UUID.randomUUID();

    private MvcTestResult send(String events) {
        return web.post()
                .uri(home + "/events")
                .param("device", device.toString())
                .param("now", "1746489600000")
                .param("events", events)
                .exchange();
    }
}
