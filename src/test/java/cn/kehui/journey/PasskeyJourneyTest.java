package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.ground.org.Units;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator adds a passkey and comes in with it, in a real browser.
 *
 * <p>house: long because one journey is one file.
 */
@Tag("slow")
@KehuiTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PasskeyJourneyTest {
    @LocalServerPort int port;
    @Autowired Units units;
    @Autowired People people;
    @Autowired JdbcClient db;

    private final UnitId unit = new UnitId(UUID.randomUUID());
    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebody() {
        units.add(
                new NewUnit(
                        unit,
                        null,
                        "passkey-1",
                        "钥匙市科学技术局",
                        "",
                        "370200",
                        UnitKind.AUTHORITY,
                        Level.CITY,
                        Line.SCIENCE,
                        Set.of(Function.SCIENCE)));
        people.add(
                new NewPerson(
                        person,
                        unit,
                        "钥匙管理员",
                        "passkey",
                        Set.of(Role.SYSTEM_ADMIN),
                        "Laoshan-2025"));
    }

    @AfterEach
    void nobody() {
        db.sql("delete from spring_session where principal_name = :id")
                .param("id", person.toString())
                .update();
        db.sql("delete from person where id = :id").param("id", person.value()).update();
        db.sql("delete from unit where id = :id").param("id", unit.value()).update();
    }

    @Test
    void addsAPasskeyAndComesInWithIt() {
        try (var chromium = new Chromium()) {
            var page = chromium.desk().newPage();
            authenticator(page);
            enter(page);
            assertThat(page.url()).endsWith("/factors");
            numbers(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("添加通行密钥")).click();
            page.locator("#label").fill("蓝色安全钥匙");
            picture(page, "passkey-add");
            assertThat(Chromium.faults(page)).isEmpty();
            press(page, "继续");
            page.waitForURL("**/factors#passkeys");
            assertThat(page.locator("section[aria-labelledby=passkeys]").innerText())
                    .contains("蓝色安全钥匙");
            picture(page, "passkey-added");

            press(page, "退出");
            enter(page);
            page.navigate(at("people"));
            assertThat(page.url()).endsWith("/sign-in/code");
            picture(page, "passkey-asked");
            assertThat(Chromium.faults(page)).isEmpty();
            page.setViewportSize(360, 740);
            assertThat(Chromium.overflow(page)).isLessThanOrEqualTo(0);
            picture(page, "passkey-asked-narrow");
            press(page, "用通行密钥验证");
            page.waitForURL("**/people");

            assertThat(
                            db.sql("select signatures from passkey where used_at is not null")
                                    .query(Long.class)
                                    .single())
                    .isPositive();
            press(page, "退出");
            comesInWithItAlone(page);
            page.navigate(at("factors"));
            assertThat(Chromium.overflow(page)).isLessThanOrEqualTo(0);
            picture(page, "passkey-factors-narrow");
            press(page, "删除通行密钥 蓝色安全钥匙");
            page.waitForURL("**/factors#passkeys");
            assertThat(page.getByText("蓝色安全钥匙").count()).isZero();
        }
    }

    /** No password is typed, and the page asks for no second factor. */
    private void comesInWithItAlone(Page page) {
        page.navigate(at("sign-in/passkey"));
        picture(page, "passkey-alone-narrow");
        assertThat(Chromium.faults(page)).isEmpty();
        assertThat(Chromium.overflow(page)).isLessThanOrEqualTo(0);
        press(page, "用通行密钥登录");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.navigate(at("people"));
        assertThat(page.url()).endsWith("/people");
    }

    @Test
    void anotherAuthenticatorDoesNotComeIn() {
        try (var chromium = new Chromium()) {
            var page = chromium.desk().newPage();
            var session = authenticator(page);
            enter(page);
            page.navigate(at("factors/passkey"));
            press(page, "继续");
            page.waitForURL("**/factors#passkeys");
            press(page, "退出");
            session.send("WebAuthn.disable");
            authenticator(page);

            enter(page);
            press(page, "用通行密钥验证");
            page.getByText("没有完成验证").waitFor();
            page.navigate(at("people"));
            assertThat(page.url()).endsWith("/sign-in/code");
        }
    }

    /** The same page at 127.0.0.1, where there is no session: the cookies go there too. */
    private void numbers(Page page) {
        try (var elsewhere = page.context().browser().newContext()) {
            var cookies = page.context().cookies();
            cookies.forEach(cookie -> cookie.domain = "127.0.0.1");
            elsewhere.addCookies(cookies);
            var there = elsewhere.newPage();
            there.setViewportSize(360, 740);
            there.navigate("http://127.0.0.1:" + port + "/factors/passkey");
            assertThat(there.locator("[role=status]").innerText()).contains("localhost");
            assertThat(Chromium.overflow(there)).isLessThanOrEqualTo(0);
            picture(there, "passkey-numbers-narrow");
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }

    private void enter(Page page) {
        page.navigate(at("sign-in"));
        page.locator("#login").fill("passkey");
        page.locator("#password").fill("Laoshan-2025");
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.endsWith("/sign-in"));
    }

    private String at(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Chromium's own make-believe of a device with a fingerprint reader. */
    private static CDPSession authenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var args = new JsonObject();
        args.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", args);
        return session;
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/journey/" + name + ".png"))
                        .setFullPage(true));
    }
}
