package cn.kehui.staff.entrance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.staff.entrance.session.SessionsTest;
import cn.kehui.staff.factor.Codes;
import cn.kehui.world.SmallWorld;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What becomes of sessions as a credential changes, and what is asked for before it does.
 *
 * <p>house: long because each way to change one is walked in a browser of its own
 */
@KehuiTest
class CredentialPagesTest {
    @Autowired MockMvcTester web;
    @Autowired People people;
    @Autowired Roster roster;
    @Autowired Messages messages;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;
    @Autowired SessionRepository<? extends Session> sessions;

    private SmallWorld world;
    private Actor owner;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        var id = new PersonId(UUID.randomUUID());
        people.add(
                new NewPerson(
                        id, world.laoshan.id(), "崂山", "laoshan", Set.of(Role.FILLER), "Haitun-25"));
        owner = people.known(id);
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndTheOwnerIsTold() {
        var here = enter("Haitun-25");
        var there = enter("Haitun-25");

        assertThat(change(here, "Haitun-25", "Yuanyang-26")).hasStatus(303);

        assertThat(get("/account", here)).hasStatusOk();
        assertThat(get("/account", there)).headers().hasValue("Location", "/sign-in");
        assertThat(sessions.findById(SessionsTest.id(there))).isNull();
        assertThat(messages.mine(owner, 9))
                .extracting(Message::title)
                .containsExactly("密码已修改，其他地方的登录都已退出", "您的账号在一台没有登录过的设备上登录了");
    }

    @Test
    void aSessionOpenedWithThePasswordOfBeforeIsNobodys() {
        var session = enter("Haitun-25");
        people.turn(owner.id());

        assertThat(get("/account", session)).headers().hasValue("Location", "/sign-in");
    }

    @Test
    void thePresentPasswordIsNotGuessedInAnOpenSession() {
        var here = enter("Haitun-25");
        for (int left = 4; left > 0; left--) {
            assertThat(change(here, "wrong", "Yuanyang-26"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("再错 " + left + " 次");
        }
        assertThat(change(here, "wrong", "Yuanyang-26")).bodyText().contains("请在");
        assertThat(change(here, "Haitun-25", "Yuanyang-26"))
                .hasStatus(422)
                .bodyText()
                .contains("输错次数过多，没有修改");
    }

    @Test
    void theNewPasswordDoesNotHoldTheLogin() {
        assertThat(change(enter("Haitun-25"), "Haitun-25", "LaoShan-26x"))
                .hasStatus(422)
                .bodyText()
                .contains("密码里有登录账号");
    }

    @Test
    void aFactorIsNotTakenAwayWithoutShowingOne() throws Exception {
        var session = enter("Haitun-25");
        post("/factors/app", session);
        var secret = html(get("/factors", session)).select("code").text().replace(" ", "");
        var codes =
                html(post(
                                "/factors/app/confirmation",
                                session,
                                "code",
                                Codes.of(secret, clock.instant())))
                        .select(".codes code")
                        .eachText();
        stale(session);

        for (var path :
                new String[] {"/factors/app/removal", "/factors/codes", "/messages/mailbox"}) {
            assertThat(post(path, session, "address", "a@example.cn"))
                    .as(path)
                    .hasStatus(403)
                    .bodyText()
                    .contains("请再确认是您本人", "name=\"step.to\" value=\"" + path + "\"");
        }
        assertThat(get("/password", session)).hasStatus(403);
        assertThat(post("/step-up", session, "step.code", "000000", "step.to", "/factors"))
                .hasStatus(422)
                .bodyText()
                .contains("验证码不对");

        var shown =
                post(
                        "/step-up",
                        session,
                        "step.code",
                        codes.getFirst(),
                        "step.to",
                        "/messages/mailbox",
                        "step.sends",
                        "true",
                        "address",
                        "a@example.cn");
        assertThat(shown).hasStatus(307).headers().hasValue("Location", "/messages/mailbox");
        assertThat(post("/messages/mailbox", session, "address", "a@example.cn")).hasStatus(303);
        assertThat(post("/factors/app/removal", session)).hasStatus(303);
        assertThat(messages.mine(owner, 9))
                .extracting(Message::title)
                .contains("接收消息的邮箱改了", "二次验证少了一种方式，以前的登录都已退出");
    }

    @Test
    void whoHasNoFactorShowsThePasswordAnew() {
        var session = enter("Haitun-25");
        stale(session);

        assertThat(post("/messages/mailbox", session, "address", "a@example.cn"))
                .hasStatus(403)
                .bodyText()
                .contains("现在的密码", "value=\"a@example.cn\"");
        assertThat(post("/step-up", session, "step.present", "wrong", "step.to", "/account"))
                .hasStatus(422);
        assertThat(
                        post(
                                "/step-up",
                                session,
                                "step.present",
                                "Haitun-25",
                                "step.to",
                                "//example.com/x",
                                "step.sends",
                                "true"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/desk");
        assertThat(post("/messages/mailbox", session, "address", "a@example.cn")).hasStatus(303);
    }

    @Test
    void aClosedAccountHasNoSessionOnceItIsOpenedAgain() {
        var system = world.person(world.laoshan, "系统", Role.SYSTEM_ADMIN);
        var session = enter("Haitun-25");
        roster.disable(system, owner.id());
        roster.enable(system, owner.id());

        assertThat(get("/account", session)).headers().hasValue("Location", "/sign-in");
    }

    @Test
    void listsTheBrowsersAndForgetsOne() throws Exception {
        var entered = entered("Haitun-25");
        var device = entered.getResponse().getCookie("kehui_device");
        assertThat(entered.getResponse().getHeaders("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("kehui_device="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Strict", "Max-Age=15552000", "Path=/");
        var session = entered.getResponse().getCookie("kehui_session");
        var page =
                html(web.get().uri("/account").cookie(session, device).exchange())
                        .select("form[action^=/account/devices/]");
        assertThat(page.text()).contains("（这里）");

        assertThat(post(page.attr("action"), session)).hasStatus(303);
        assertThat(html(get("/account", session)).select("form[action^=/account/devices/]"))
                .isEmpty();
    }

    private void stale(Cookie session) {
        SessionsTest.change(
                sessions, session, kept -> kept.setAttribute(Doors.FRESH, Instant.EPOCH));
    }

    private MvcTestResult change(Cookie session, String present, String password) {
        return post(
                "/password", session, "present", present, "password", password, "again", password);
    }

    private MvcTestResult entered(String password) {
        return web.post()
                .uri("/sign-in")
                .param("login", "laoshan")
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private Cookie enter(String password) {
        return entered(password).getResponse().getCookie("kehui_session");
    }

    private MvcTestResult get(String path, Cookie session) {
        return web.get().uri(path).accept("text/html").cookie(session).exchange();
    }

    private MvcTestResult post(String path, Cookie session, String... params) {
        var request = web.post().uri(path).cookie(session).with(csrf());
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    private static Document html(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
