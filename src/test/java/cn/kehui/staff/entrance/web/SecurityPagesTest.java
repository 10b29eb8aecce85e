package cn.kehui.staff.entrance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.Policies;
import cn.kehui.staff.entrance.SignInPolicy;
import cn.kehui.staff.entrance.SignIns;
import cn.kehui.world.SmallWorld;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KehuiTest
class SecurityPagesTest {
    @Autowired MockMvcTester web;
    @Autowired People people;
    @Autowired Roster roster;
    @Autowired SignIns signIns;
    @Autowired Policies policies;
    @Autowired ApplicationContext context;

    private SmallWorld world;
    private Actor security;
    private Actor system;
    private PersonId filler;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        security = world.person(world.laoshan, "安全", Role.SECURITY_ADMIN);
        system = world.person(world.laoshan, "系统", Role.SYSTEM_ADMIN);
        filler = new PersonId(UUID.randomUUID());
        people.add(
                new NewPerson(
                        filler,
                        world.street.id(),
                        "街道",
                        "street",
                        Set.of(Role.FILLER),
                        "Beizhai-25"));
    }

    @Test
    void agreesToAnAdministrator() throws Exception {
        roster.roles(system, filler, Set.of(Role.AUDIT_ADMIN));
        var form = get(security).select("form[action^=/security/changes/]");
        assertThat(form.text()).contains("系统提出：授予", "街道", "审计管理员");

        assertThat(post(form.attr("action"), "agreed", "true"))
                .hasStatus(200)
                .bodyText()
                .contains("已同意街道任管理员", "口令只在这里显示一次", "不要告诉系统管理员系统")
                .containsPattern("<code>[2-9A-Z]{5}-[2-9A-Z]{5}</code>");
        assertThat(people.known(filler).roles()).containsExactly(Role.AUDIT_ADMIN);
        assertThat(signIns.enter("street", "Beizhai-25", "-")).isInstanceOf(Entry.Wrong.class);
    }

    @Test
    void whoProposedAnAdministratorPrintsTheSheet() throws Exception {
        roster.roles(system, filler, Set.of(Role.AUDIT_ADMIN));
        post(
                get(security).select("form[action^=/security/changes/]").attr("action"),
                "agreed",
                "true");

        var waits = html(web.get().uri("/resets").with(user(system.id().toString())).exchange());
        assertThat(waits.select("section.card h2").text())
                .isEqualTo("系统管理员系统提出" + world.street.name() + "街道任审计管理员，本人要设新密码");
        var print = waits.select("form[action$=/sheet]").attr("action");
        var sheet =
                web.post().uri(print).with(user(system.id().toString())).with(csrf()).exchange();
        assertThat(sheet).hasStatusOk().bodyText().contains("您被任为管理员，原来的密码已作废。", "您不知道要任管理员的，不要打开");
    }

    @Test
    void unlocksWhoeverIsLockedOut() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIns.enter("street", "wrong", "-");
        }
        var form = get(security).select("form[action^=/security/unlocking/]");
        assertThat(form.text()).contains("街道");

        assertThat(post(form.attr("action"))).hasStatus(303);
        assertThat(signIns.enter("street", "Beizhai-25", "-")).isInstanceOf(Entry.Right.class);
    }

    @Test
    void namesWhoAdministersAndFilesSinceBefore() throws Exception {
        assertThat(get(security).select("#mixed")).isEmpty();
        world.person(world.street, "两任", Role.AUDIT_ADMIN, Role.FILLER);

        assertThat(get(security).select("section[aria-labelledby=mixed] li").eachText())
                .containsExactly("两任，" + world.street.name() + "：填报、审计管理员");
    }

    @Test
    void setsThePolicyWithinItsBounds() {
        var refused = post("/security/policy", "LENGTH", "7", "FAILURES", "x");
        assertThat(refused).hasStatus(422).bodyText().contains("密码至少几位要填 8 到 64 之间的整数");
        assertThat(policies.now()).isEqualTo(SignInPolicy.DEFAULT);

        var all =
                new String[] {
                    "LENGTH", "12", "ADMIN_LENGTH", "14", "CLASSES", "4", "HISTORY", "6",
                    "ADMIN_DAYS", "60", "FAILURES", "3", "LOCK_MINUTES", "30", "IDLE_MINUTES", "20",
                    "ADMIN_IDLE_MINUTES", "10", "HOURS", "8"
                };
        assertThat(post("/security/policy", all)).hasStatus(303);
        assertThat(policies.now()).isEqualTo(new SignInPolicy(12, 14, 4, 6, 60, 3, 30, 20, 10, 8));
        assertThat(signIns.enter("street", "wrong", "-")).isEqualTo(new Entry.Wrong(2));
    }

    @Test
    void saysWhetherTheRolesOfTheDatabaseAreApart() throws Exception {
        var notes = get(security).select("li").eachText();

        assertThat(notes.stream().filter(note -> note.startsWith("数据库的")))
                .containsExactly("数据库的两个角色已分开：科汇运行时用的角色不能改动或删除日志，也不能改表结构。");
    }

    @Test
    void isForNobodyElse() {
        for (var other : new Actor[] {system, people.known(filler)}) {
            assertThat(
                            web.get()
                                    .uri("/security")
                                    .accept("text/html")
                                    .with(user(other.id().toString())))
                    .hasStatus(404);
        }
    }

    private Document get(Actor actor) throws Exception {
        var answer = web.get().uri("/security").with(user(actor.id().toString())).exchange();
        assertThat(answer).hasStatusOk();
        return html(answer);
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult post(String path, String... params) {
        var request = web.post().uri(path).with(user(security.id().toString())).with(csrf());
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }
}
