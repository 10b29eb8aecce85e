package cn.kehui.staff.entrance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.staff.entrance.Setup;
import cn.kehui.world.SmallWorld;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Coming in as people meet it. */
@KehuiTest
class SignInPagesTest {
    @Autowired MockMvcTester web;
    @Autowired People people;
    @Autowired Setup setup;
    @Autowired ApplicationContext context;

    @Test
    void sendsWhoIsNotSignedInToThePageForThat() {
        assertThat(web.get().uri("/sign-out").accept("text/html")).hasStatus(303);
        assertThat(web.get().uri("/no-such-page").accept("text/html"))
                .hasStatus(404)
                .bodyText()
                .contains("没有找到");
        assertThat(web.post().uri("/sign-out").with(csrf()))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/sign-in");
        assertThat(web.get().uri("/sign-out").header("HX-Request", "true")).hasStatus(401);
    }

    @Test
    void beforeAnybodyHasAnAccountNoPasswordIsAskedFor() {
        assertThat(web.get().uri("/sign-in").accept("text/html"))
                .bodyText()
                .contains("首次设置的链接")
                .doesNotContain("type=\"password\"");
        var world = new SmallWorld(context);
        world.person(world.laoshan, "李文", Role.FILLER);
        assertThat(web.get().uri("/sign-in").accept("text/html"))
                .bodyText()
                .contains("type=\"password\"");
    }

    /** The page for passkeys once stood without its script, which asked for who is signed in. */
    @Test
    void whatPagesLoadIsThereBeforeSigningIn() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/static"))) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).contains("passkey.js", "staff.css");
            for (var name : names) {
                assertThat(web.get().uri("/" + name)).as(name).hasStatusOk();
            }
        }
    }

    @Test
    void letsInAndOut() {
        somebody("laoshan");
        var entered = enter("laoshan", "Laoshan-25");
        assertThat(entered).hasStatus(303).headers().hasValue("Location", "/desk");

        var session = entered.getResponse().getCookie("kehui_session");
        assertThat(web.get().uri("/sign-in").cookie(session))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/desk");
        var again = enter("laoshan", "Laoshan-25", session);
        var after = again.getResponse().getCookie("kehui_session");
        assertThat(after.getValue()).isNotEqualTo(session.getValue());
        assertThat(web.get().uri("/account").cookie(session))
                .headers()
                .hasValue("Location", "/sign-in");

        assertThat(web.post().uri("/sign-out").cookie(after).with(csrf())).hasStatus(303);
        assertThat(web.get().uri("/account").cookie(after))
                .headers()
                .hasValue("Location", "/sign-in");
    }

    @Test
    void refusesInWordsAndKeepsTheNameThatWasTyped() throws Exception {
        somebody("laoshan");
        var refused = enter("laoshan", "wrong");

        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(page.select("[role=alert]").text()).contains("再错 4 次");
        assertThat(page.select("#login").val()).isEqualTo("laoshan");
        assertThat(page.select("#password").val()).isEmpty();
    }

    @Test
    void takesNoFormWithoutItsToken() {
        somebody("laoshan");

        assertThat(
                        web.post()
                                .uri("/sign-in")
                                .param("login", "laoshan")
                                .param("password", "Laoshan-25"))
                .hasStatus(403)
                .bodyText()
                .contains("页面已过期");
    }

    /** What was open for long leads back to the same form, and to no other host's. */
    @ParameterizedTest
    @CsvSource({
        "http://localhost/obligations/1?saved=1, /obligations/1?saved=1, 回到刚才的页面",
        "http://elsewhere.example/obligations/1, /, 打开首页",
        "http://localhost//elsewhere.example/x, /, 打开首页",
        "javascript:alert(1), /, 打开首页",
        ", /, 打开首页"
    })
    void whatWasOpenForLongLeadsBackToWhereOneWas(String from, String to, String words)
            throws Exception {
        var press = web.post().uri("/obligations/1/submissions").header("Host", "localhost");
        var answer = (from == null ? press : press.header("Referer", from)).exchange();
        assertThat(answer).hasStatus(403);
        var link = Jsoup.parse(answer.getResponse().getContentAsString()).select("main a");
        assertThat(link.attr("href")).isEqualTo(to);
        assertThat(link.text()).isEqualTo(words);
    }

    @Test
    void nobodyIsPickedWhereThereIsNoCast() {
        var id = somebody("laoshan");

        assertThat(
                        web.post()
                                .uri("/sign-in/cast")
                                .param("person", id.toString())
                                .accept("text/html")
                                .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void setsTheProductUpFromItsLink() throws Exception {
        var link = "/setup?token=" + setup.begin().orElseThrow();
        var page = Jsoup.parse(web.get().uri(link).exchange().getResponse().getContentAsString());
        assertThat(page.select("label[for=region], label[for=unit], label[for=login]")).hasSize(3);

        var refused = web.post().uri(link).param("login", "<b>").with(csrf()).exchange();
        assertThat(refused).hasStatus(422).bodyText().contains("href=\"#name\"");

        var done =
                web.post()
                        .uri(link)
                        .param("region", "370200")
                        .param("unit", "青岛市科学技术局")
                        .param("name", "张三")
                        .param("login", "zhangsan")
                        .param("password", "Haitian-2025!")
                        .param("again", "Haitian-2025!")
                        .with(csrf())
                        .exchange();
        assertThat(done).hasStatusOk();
        var links = Jsoup.parse(done.getResponse().getContentAsString()).select("code").eachText();
        assertThat(links).hasSize(2).allMatch(each -> each.startsWith("http://localhost/invit"));
        assertThat(web.get().uri(links.getFirst().replace("http://localhost", ""))).hasStatusOk();
        assertThat(web.get().uri(link).accept("text/html")).hasStatus(410);
    }

    private MvcTestResult enter(String login, String password, Cookie... session) {
        var request = web.post().uri("/sign-in").param("login", login).param("password", password);
        return (session.length == 0 ? request : request.cookie(session)).with(csrf()).exchange();
    }

    private PersonId somebody(String login) {
        var unit = new SmallWorld(context).laoshan.id();
        var id = new PersonId(UUID.randomUUID());
        people.add(new NewPerson(id, unit, "崂山填报", login, Set.of(Role.FILLER), "Laoshan-25"));
        return id;
    }
}
