package cn.kehui.staff.entrance.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From which networks the staff may come: set by one, met by all. */
@KehuiTest
class NetworkPagesTest {
    private static final String OFFICE = "10.20.3.4";
    private static final String HOME = "203.0.113.9";
    private static final String MACHINE = "127.0.0.1";

    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    private Actor security;
    private Actor system;
    private Actor filler;

    @BeforeEach
    void world() {
        var world = new SmallWorld(context);
        security = world.person(world.bureau, "安全", Role.SECURITY_ADMIN);
        system = world.person(world.bureau, "系统", Role.SYSTEM_ADMIN);
        filler = world.person(world.laoshan, "李文", Role.FILLER);
    }

    @Test
    void withoutAListEverybodyComesFromEverywhere() {
        assertThat(get("/desk", filler, HOME)).hasStatusOk();
        assertThat(get("/security/networks", security, HOME)).hasStatusOk();
    }

    @Test
    void theStaffComesFromTheListAloneAndIsToldSo() throws Exception {
        assertThat(set("10.20.0.0/16\n2001:db8::/32", "", OFFICE)).hasStatus(303);

        assertThat(get("/desk", filler, OFFICE)).hasStatusOk();
        assertThat(get("/desk", filler, "2001:db8::7")).hasStatusOk();
        assertThat(get("/desk", filler, MACHINE)).hasStatusOk();
        var refused = get("/desk", filler, HOME);
        assertThat(refused).hasStatus(403);
        assertThat(refused).bodyText().contains("您的地址 203.0.113.9 不在允许的网络里");
        for (var door : new String[] {"/sign-in", "/setup", "/invitation/x"}) {
            assertThat(get(door, null, HOME)).as(door).hasStatus(403);
        }
        assertThat(get("/", null, HOME)).as("the public's").hasStatusOk();
        assertThat(get("/kehui.css", null, HOME)).hasStatusOk();
    }

    @Test
    void administratorsHaveAListOfTheirOwnBesides() {
        assertThat(set("10.0.0.0/8", "10.20.3.0/24", OFFICE)).hasStatus(303);

        assertThat(get("/desk", filler, "10.9.9.9")).hasStatusOk();
        assertThat(get("/units", system, "10.9.9.9")).hasStatus(403);
        assertThat(get("/units", system, OFFICE)).hasStatusOk();
        assertThat(get("/units", system, MACHINE)).hasStatusOk();
    }

    @Test
    void whoSetsItCannotShutTheDoorOnHimself() {
        var shut = set("10.20.0.0/16", "", HOME);
        assertThat(shut).hasStatus(422);
        assertThat(shut).bodyText().contains("您现在的地址 203.0.113.9 不在写出的网段里", "10.20.0.0/16");
        assertThat(set("", "10.20.0.0/16", HOME)).hasStatus(422);
        assertThat(get("/desk", filler, HOME)).hasStatusOk();

        assertThat(set("10.20.0.0/16", "", MACHINE)).as("at the machine: always").hasStatus(303);
        assertThat(get("/security/networks", security, MACHINE)).hasStatusOk();
    }

    @Test
    void whatIsNoRangeIsNamedAndNothingIsSet() {
        var wrong = set("10.20.0.0/16\n办公室", "10.20.0.0/99", OFFICE);

        assertThat(wrong).hasStatus(422);
        assertThat(wrong).bodyText().contains("“办公室”不是地址", "“10.20.0.0/99”不是地址", "办公室</textarea>");
        assertThat(get("/desk", filler, HOME)).hasStatusOk();
        assertThat(post(system, "", "", OFFICE)).as("another's office").hasStatus(404);
        assertThat(get("/security/networks", system, OFFICE)).hasStatus(404);
    }

    @Test
    void refusalsAreInTheJournalOnceAnHourEach() {
        set("10.20.0.0/16", "", OFFICE);
        for (int i = 0; i < 5; i++) {
            get("/desk", filler, "203.0.113.77");
            get("/sign-in", null, "203.0.113.78");
        }

        assertThat(acts("NetworkRefused", "203.0.113.77")).isEqualTo(1);
        assertThat(acts("NetworkRefused", "203.0.113.78")).isEqualTo(1);
        assertThat(acts("NetworksSet", "networks")).isEqualTo(1);
    }

    @Test
    void aProxyThatDoesNotTellTheVisitorsAddressOpensNothing() {
        assertThat(NetworkGate.from(asked(MACHINE, "localhost:8090"))).isNull();
        assertThat(NetworkGate.from(asked("::1", "[::1]:8090"))).isNull();
        assertThat(NetworkGate.from(asked(MACHINE, "kehui.example.cn"))).isEqualTo(MACHINE);
        assertThat(NetworkGate.from(asked(OFFICE, "localhost:8090"))).isEqualTo(OFFICE);
    }

    private static MockHttpServletRequest asked(String from, String host) {
        var request = new MockHttpServletRequest("GET", "/desk");
        request.setRemoteAddr(from);
        request.addHeader("Host", host);
        return request;
    }

    private int acts(String act, String subject) {
        return db.sql("select count(*) from journal where act = :act and subject = :subject")
                .param("act", act)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult set(String staff, String admins, String from) {
        return post(security, staff, admins, from);
    }

    private MvcTestResult post(Actor who, String staff, String admins, String from) {
        return web.post()
                .uri("/security/networks")
                .remoteAddress(from)
                .param("staff", staff)
                .param("admins", admins)
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, Actor who, String from) {
        var request = web.get().uri(path).accept("text/html").remoteAddress(from);
        return (who == null ? request : request.with(user(who.id().toString()))).exchange();
    }
}
