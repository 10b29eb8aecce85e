package cn.kehui.staff.factor.web;

import static cn.kehui.staff.factor.web.KeyDesk.challenge;
import static cn.kehui.staff.factor.web.KeyDesk.html;
import static cn.kehui.staff.factor.web.KeyDesk.session;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.staff.factor.SoftKey;
import cn.kehui.world.SmallWorld;
import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Passkeys without a browser: what comes instead of its answers is refused in words. */
@KehuiTest
class PasskeyPagesTest {
    private static final String PAGE = "/factors/passkey";
    private static final String CODE = "/sign-in/code";
    private static final String SHOWN = "/sign-in/code/passkey";

    @Autowired MockMvcTester web;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    private final SoftKey key = new SoftKey();
    private KeyDesk desk;

    @BeforeEach
    void somebody() {
        desk = new KeyDesk(web);
        var world = new SmallWorld(context);
        for (var login : new String[] {"filler", "other"}) {
            var id = new PersonId(UUID.randomUUID());
            var roles = Set.of(Role.FILLER);
            people.add(new NewPerson(id, world.street.id(), login, login, roles, "Laoshan-2025"));
        }
    }

    @Test
    void addsOneAndComesInWithIt() throws Exception {
        var session = added("filler", key);
        assertThat(html(desk.get("/factors", session)).select("#passkeys ~ form span").text())
                .isEqualTo("蓝色钥匙");

        var again = desk.entered("filler");
        var asked = challenge(desk.get(CODE, again));
        var through = desk.post(SHOWN, again, "answer", shown(key, asked));
        assertThat(through).hasStatus(303).headers().hasValue("Location", "/desk");
        assertThat(desk.get("/account", session(through))).hasStatusOk();
    }

    @Test
    void aStrangersAnswerIsNoPasskey() throws Exception {
        var session = desk.entered("filler");
        var old = challenge(desk.get(PAGE, session));
        var now = challenge(desk.get(PAGE, session));

        refused(add(session, made(old)), "没有建成通行密钥");
        for (var answer : new String[] {"", "{", "{}", "[1]", "null", "{\"id\":\"!\"}"}) {
            desk.get(PAGE, session);
            refused(add(session, answer), "没有建成通行密钥");
        }
        refused(add(session, made(now)), "没有建成通行密钥");
        var other = challenge(desk.get(PAGE, session));
        var elsewhere = key.made(other, "localhost", "http://localhost.evil.example");
        refused(add(session, elsewhere), "没有建成通行密钥");
        assertThat(kept()).isZero();

        var good = made(challenge(desk.get(PAGE, session)));
        assertThat(add(session, good)).hasStatus(303);
        refused(add(session, good), "没有建成通行密钥");
        assertThat(kept()).isOne();
    }

    @Test
    void nobodyTakesAPasskeyThatIsAnothers() throws Exception {
        added("filler", key);
        var other = desk.entered("other");

        refused(add(other, made(challenge(desk.get(PAGE, other)))), "没有建成通行密钥");
        assertThat(kept()).isOne();
        var id = db.sql("select id from passkey").query(String.class).single();
        assertThat(desk.post("/factors/passkey/" + id + "/removal", other)).hasStatus(404);
        assertThat(kept()).isOne();
    }

    @Test
    void aStrangersAnswerDoesNotComeIn() throws Exception {
        added("filler", key);
        var session = desk.entered("filler");
        var old = challenge(desk.get(CODE, session));

        var asked = challenge(desk.get(CODE, session));
        refused(desk.post(SHOWN, session, "answer", shown(key, old)), "通行密钥没有通过验证");
        refused(desk.post(SHOWN, session, "answer", shown(key, asked)), "通行密钥没有通过验证");
        for (var answer : new String[] {"", "{", "{}", "null", "[]"}) {
            refused(desk.post(SHOWN, session, "answer", answer), "通行密钥没有通过验证");
        }
        var thief = shown(new SoftKey(), challenge(desk.get(CODE, session)));
        refused(desk.post(SHOWN, session, "answer", thief), "通行密钥没有通过验证");
        var lured = challenge(desk.get(CODE, session));
        refused(
                desk.post(SHOWN, session, "answer", key.shown(lured, "evil.cn", "http://evil.cn")),
                "通行密钥没有通过验证");
        assertThat(desk.get("/account", session)).headers().hasValue("Location", CODE);
    }

    @Test
    void aCopyWhoseCounterStandsStillDoesNotComeIn() throws Exception {
        added("filler", key);
        var first = desk.entered("filler");
        var answer = shown(key, challenge(desk.get(CODE, first)));
        assertThat(desk.post(SHOWN, first, "answer", answer)).hasStatus(303);

        var second = desk.entered("filler");
        var asked = challenge(desk.get(CODE, second));
        refused(
                desk.post(
                        SHOWN,
                        second,
                        "answer",
                        key.shownAgain(asked, "localhost", "http://localhost")),
                "通行密钥没有通过验证");
    }

    @Test
    void anAddressOfNumbersSaysWhyNotAndWhatToDo() throws Exception {
        var session = added("filler", key);
        var page = html(desk.at("127.0.0.1:8090", PAGE, session));
        assertThat(page.select("[role=status]").text())
                .contains("只认域名", "现在的网址是数字", "换成 localhost", "用本系统的域名打开");
        assertThat(page.select("form[data-passkey]")).isEmpty();
        assertThat(page.select("main a[href=/factors#app]")).hasSize(1);

        var code = html(desk.at("127.0.0.1:8090", CODE, desk.entered("filler")));
        assertThat(code.select("[role=status]").text()).contains("换成 localhost", "也可以输入验证码");
        assertThat(code.select("form[data-passkey]")).isEmpty();
        assertThat(code.select("#code")).hasSize(1);
    }

    private Cookie added(String login, SoftKey made) throws Exception {
        var session = desk.entered(login);
        var challenge = challenge(desk.get(PAGE, session));
        assertThat(add(session, made.made(challenge, "localhost", "http://localhost")))
                .hasStatus(303);
        return session;
    }

    private String made(String challenge) {
        return key.made(challenge, "localhost", "http://localhost");
    }

    private static String shown(SoftKey by, String challenge) {
        return by.shown(challenge, "localhost", "http://localhost");
    }

    private static void refused(MvcTestResult answer, String words) throws Exception {
        assertThat(answer).hasStatus(422);
        assertThat(html(answer).select("main > div > [role=alert]").text()).contains(words);
    }

    private long kept() {
        return db.sql("select count(*) from passkey").query(Long.class).single();
    }

    private MvcTestResult add(Cookie session, String answer) {
        return desk.post(PAGE, session, "answer", answer, "label", "蓝色钥匙");
    }
}
