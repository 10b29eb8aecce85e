package cn.kehui.ground.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.audit.Retention;
import cn.kehui.ground.audit.Syslog;
import cn.kehui.world.SmallWorld;
import java.time.Instant;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How long the journal is kept, as its administrators set it. */
@KehuiTest
class KeepingPagesTest {
    @Autowired MockMvcTester web;
    @Autowired Retention retention;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    private Actor audit;
    private Actor security;
    private Actor system;

    @BeforeEach
    void world() {
        var world = new SmallWorld(context);
        audit = world.person(world.bureau, "审计", Role.AUDIT_ADMIN);
        security = world.person(world.bureau, "安全", Role.SECURITY_ADMIN);
        system = world.person(world.bureau, "系统", Role.SYSTEM_ADMIN);
    }

    @Test
    void fewerThan365DaysAreRefusedInWords() throws Exception {
        for (var wrong : new String[] {"364", "0", "-1", "一年", "99999", "365.5", "９９９"}) {
            var answer = set(audit, wrong);
            assertThat(answer).as(wrong).hasStatus(422);
            var page = Jsoup.parse(answer.getResponse().getContentAsString());
            assertThat(page.select("[role=alert] a").text()).as(wrong).startsWith("保存天数");
            assertThat(page.select("#days").val()).isEqualTo(wrong);
        }
        assertThat(retention.days()).isEmpty();
    }

    @Test
    void theAuditAndTheSecurityAdministratorSetItAndTheJournalSaysSo() {
        assertThat(set(audit, "365")).hasStatus(303);
        assertThat(retention.days()).isEqualTo(OptionalInt.of(365));
        assertThat(set(security, "")).hasStatus(303);
        assertThat(retention.days()).isEmpty();
        assertThat(
                        db.sql(
                                        "select detail ->> 'days' from journal where act = 'RetentionSet' and person_id in (:audit, :security) order by seq")
                                .param("audit", audit.id().value())
                                .param("security", security.id().value())
                                .query(String.class)
                                .list())
                .containsExactly("365", "for ever");
    }

    @Test
    void itIsForNobodyElse() {
        assertThat(set(system, "400")).hasStatus(404);
        assertThat(web.get().uri("/journal/keeping").with(user(system.id().toString())))
                .hasStatus(404);
        assertThat(web.get().uri("/journal/keeping").with(user(audit.id().toString())))
                .hasStatusOk()
                .bodyText()
                .contains("没有设置日志汇集服务器");
    }

    @Test
    void saysHowFarBehindTheCollectorIs() {
        var since = Instant.parse("2026-05-24T01:02:03Z");
        assertThat(KeepingPages.words(new Syslog.State("tls://a:6514", 7, since, "")))
                .isEqualTo("tls://a:6514：还有 7 行没有送到，最早的一行写于 2026-05-24 09:02。");
        assertThat(KeepingPages.words(new Syslog.State("tls://a:6514", 0, null, "")))
                .isEqualTo("tls://a:6514：已经全部送到。");
    }

    private MvcTestResult set(Actor by, String days) {
        return web.post()
                .uri("/journal/keeping")
                .param("days", days)
                .with(user(by.id().toString()))
                .with(csrf())
                .exchange();
    }
}
