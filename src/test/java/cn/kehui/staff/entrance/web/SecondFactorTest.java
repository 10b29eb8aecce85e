package cn.kehui.staff.entrance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.staff.entrance.session.SessionsTest;
import cn.kehui.staff.factor.Codes;
import cn.kehui.staff.factor.Factors;
import cn.kehui.world.SmallWorld;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An administrator comes in with two factors, whoever else with those there are. */
@KehuiTest
class SecondFactorTest {
    @Autowired MockMvcTester web;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;
    @Autowired SessionRepository<? extends Session> sessions;

    private SmallWorld world;

    @BeforeEach
    void people() {
        world = new SmallWorld(context);
        add("system", Role.SYSTEM_ADMIN);
        add("filler", Role.FILLER);
    }

    @Test
    void anAdministratorReachesOnlyThePageToAddOne() {
        var session = session(enter("system"));

        for (var path : new String[] {"/people", "/account", "/password", "/sign-in/code"}) {
            assertThat(get(path, session))
                    .as(path)
                    .hasStatus(303)
                    .headers()
                    .hasValue("Location", "/factors");
        }
        assertThat(get("/factors", session)).hasStatusOk().bodyText().contains("请先在这里设好");
        assertThat(post("/people/invitations", session)).hasStatus(303);
        assertThat(post("/sign-out", session)).hasStatus(303);
    }

    @Test
    void addsAnAppAndComesBackWithItsCode() throws Exception {
        var session = session(enter("system"));
        post("/factors/app", session);
        var page = html(get("/factors", session));
        assertThat(page.select("svg path").attr("d")).startsWith("M");
        var secret = page.select("code").text().replace(" ", "");
        assertThat(secret).hasSize(32);

        assertThat(post("/factors/app/confirmation", session, "code", "000000")).hasStatus(422);
        var code = Codes.of(secret, clock.instant());
        var confirmed = post("/factors/app/confirmation", session, "code", code);
        assertThat(confirmed).hasStatusOk();
        var recovery = html(confirmed).select(".codes code").eachText();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(get("/people", session)).hasStatusOk();

        var again = session(enter("system"));
        assertThat(get("/people", again)).headers().hasValue("Location", "/sign-in/code");
        assertThat(post("/factors/app/removal", again))
                .headers()
                .hasValue("Location", "/sign-in/code");
        assertThat(post("/sign-in/code", again, "code", code)).hasStatus(422); // taken once
        var through = post("/sign-in/code", again, "code", recovery.getFirst().toLowerCase());
        assertThat(through).hasStatus(303).headers().hasValue("Location", "/people");
        assertThat(get("/people", again)).headers().hasValue("Location", "/sign-in");
        assertThat(get("/people", session(through))).hasStatusOk();

        var third = session(enter("system"));
        assertThat(post("/sign-in/code", third, "code", recovery.getFirst())).hasStatus(422);
        var next = Codes.of(secret, clock.instant().plusSeconds(30));
        assertThat(post("/sign-in/code", third, "code", next)).hasStatus(303);
        assertThat(stored(secret)).isFalse();
    }

    @Test
    void whoFilesNeedsNoneAndMayHaveOne() {
        var session = session(enter("filler"));

        assertThat(get("/account", session)).hasStatusOk();
        assertThat(get("/factors", session))
                .hasStatusOk()
                .bodyText()
                .contains("开始设置")
                .doesNotContain("请先在这里设好");
    }

    @Test
    void aSessionEndsWithTheAccountAndInTime() {
        var session = session(enter("filler"));
        SessionsTest.change(
                sessions, session, kept -> kept.setAttribute(Doors.ENDS, Instant.EPOCH));
        assertThat(get("/account", session)).headers().hasValue("Location", "/sign-in");
        assertThat(sessions.findById(SessionsTest.id(session))).isNull();

        var other = session(enter("filler"));
        assertThat(SessionsTest.idle(sessions, other)).isEqualTo(Duration.ofMinutes(30));
        assertThat(SessionsTest.idle(sessions, session(enter("system"))))
                .isEqualTo(Duration.ofMinutes(15));
        db.sql("update person set disabled_at = now() where login = 'filler'").update();
        assertThat(get("/account", other)).headers().hasValue("Location", "/sign-in");
    }

    @Test
    void anOldPasswordOfAnAdministratorIsChangedFirst() {
        var session = session(enter("system"));
        SessionsTest.change(sessions, session, kept -> kept.setAttribute(Factors.SHOWN, "test"));
        assertThat(get("/people", session)).hasStatusOk();
        db.sql("update person set password_set_at = now() - interval '91 days'").update();

        assertThat(get("/people", session)).headers().hasValue("Location", "/password");
        assertThat(
                        post(
                                "/password",
                                session,
                                "present",
                                "Laoshan-2025",
                                "password",
                                "Fushan-2026",
                                "again",
                                "Fushan-2026"))
                .hasStatus(303);
        assertThat(get("/people", session)).hasStatusOk();
        assertThat(get("/account", session(enter("filler")))).hasStatusOk();
    }

    private boolean stored(String secret) {
        return db.sql("select totp::text from totp").query(String.class).list().stream()
                .anyMatch(row -> row.contains(secret));
    }

    private void add(String login, Role role) {
        people.add(
                new NewPerson(
                        new PersonId(UUID.randomUUID()),
                        world.laoshan.id(),
                        login,
                        login,
                        Set.of(role),
                        "Laoshan-2025"));
    }

    private MvcTestResult enter(String login) {
        return web.post()
                .uri("/sign-in")
                .param("login", login)
                .param("password", "Laoshan-2025")
                .with(csrf())
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        return result.getResponse().getCookie("kehui_session");
    }

    private MvcTestResult get(String path, Cookie session) {
        return web.get().uri(path).cookie(session).exchange();
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
