package cn.kehui.staff.entrance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KehuiTest
class PeoplePagesTest {
    @Autowired MockMvcTester web;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private SmallWorld world;
    private Actor system;
    private Actor filler;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        system = world.person(world.laoshan, "系统", Role.SYSTEM_ADMIN);
        filler = world.person(world.street, "街道填报", Role.FILLER);
        world.person(world.shinan, "市南填报", Role.FILLER);
    }

    @Test
    void showsThePeopleBelowAndNobodyElse() throws Exception {
        var page = get("/people", system);

        assertThat(page.select("tbody th a").eachText()).containsExactly("系统", "街道填报");
        assertThat(page.text()).doesNotContain("市南填报", filler.id().toString());
        assertThat(page.select("label[for=name], label[for=login], label[for=unit]")).hasSize(3);
        assertThat(get("/people?q=北宅", system).select("tbody th a").eachText())
                .containsExactly("街道填报");
    }

    @Test
    void isNotForThoseWhoFile() {
        for (var path : new String[] {"/people", "/people/" + system.id()}) {
            assertThat(web.get().uri(path).accept("text/html").with(user(filler.id().toString())))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(
                        web.post()
                                .uri("/people/" + filler.id() + "/roles")
                                .param("role", "REVIEWER")
                                .with(user(filler.id().toString()))
                                .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void showsALinkOnce() throws Exception {
        var answer =
                web.post()
                        .uri("/people/invitations")
                        .param("name", "赵六")
                        .param("login", "zhao.liu")
                        .param("unit", "小崂山区北宅街道")
                        .param("role", "FILLER")
                        .with(user(system.id().toString()))
                        .with(csrf())
                        .exchange();

        assertThat(answer).hasStatusOk();
        var address = Jsoup.parse(answer.getResponse().getContentAsString()).select("code").text();
        assertThat(address).matches("http://localhost/invitation/[\\w-]{32}");
        assertThat(get("/people", system).text())
                .contains("还没有用的链接", "建立账号：填报")
                .doesNotContain(address.substring(address.length() - 32));
        assertThat(web.get().uri(address)).hasStatusOk().bodyText().contains("赵六", "zhao.liu");
    }

    @Test
    void changesRolesAndClosesTheAccount() throws Exception {
        var home = "/people/" + filler.id();
        assertThat(get(home, system).select("input[checked]").eachAttr("value"))
                .containsExactly("FILLER");

        assertThat(
                        web.post()
                                .uri(home + "/roles")
                                .param("role", "FILLER", "REVIEWER", "NONSENSE")
                                .with(user(system.id().toString()))
                                .with(csrf()))
                .hasStatus(303);
        assertThat(people.known(filler.id()).roles())
                .containsExactlyInAnyOrder(Role.FILLER, Role.REVIEWER);
        web.post()
                .uri(home + "/closing")
                .with(user(system.id().toString()))
                .with(csrf())
                .exchange();
        assertThat(get(home, system).text()).contains("已停用", "恢复账号");
        assertThat(web.get().uri("/account").accept("text/html").with(user(filler.id().toString())))
                .hasStatus(303);
    }

    @Test
    void refusesInWords() throws Exception {
        var answer =
                web.post()
                        .uri("/people/" + system.id() + "/closing")
                        .with(user(system.id().toString()))
                        .with(csrf())
                        .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("自己的账号不能自己改");
    }

    private Document get(String path, Actor actor) throws Exception {
        var answer = web.get().uri(path).with(user(actor.id().toString())).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
