package cn.kehui.ground.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Beijing;
import cn.kehui.world.SmallWorld;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What leaves as a file and what is refused comes into the journal. */
@KehuiTest
class ReadsFilterTest {
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;

    private Actor audit;
    private Actor filler;

    @BeforeEach
    void world() {
        var world = new SmallWorld(context);
        audit = world.person(world.bureau, "审计", Role.AUDIT_ADMIN);
        filler = world.person(world.street, "街道", Role.FILLER);
    }

    @Test
    void aFileThatLeavesIsRecordedWithItsName() {
        assertThat(
                        web.post()
                                .uri("/journal/export")
                                .param("as", "csv")
                                .with(user(audit.id().toString()))
                                .with(csrf()))
                .hasStatusOk();
        var day = DateTimeFormatter.BASIC_ISO_DATE.format(Beijing.today(clock));
        assertThat(lines(audit))
                .containsExactly(
                        "Downloaded /journal/export {\"file\": \"小市科学技术局_操作日志_" + day + ".csv\"}",
                        "JournalExported journal {\"as\": \"csv\"}");
    }

    @Test
    void whatIsNotForOneIsRecordedAsRefused() {
        refused("/journal");
        var nowhere = "/obligations/" + UUID.randomUUID();
        refused(nowhere);
        assertThat(lines(filler))
                .first()
                .isEqualTo("Refused /journal {\"method\": \"GET\", \"status\": \"404\"}");
    }

    @Test
    void aFormThatTheFiltersTurnAwayIsRecordedAsRefused() {
        var form = web.post().uri("/messages/mailbox").param("mail", "x@example.cn");
        assertThat(form.with(user(filler.id().toString()))).hasStatus(403);
        assertThat(
                        web.post()
                                .uri("/messages/mailbox")
                                .with(user(filler.id().toString()))
                                .with(csrf().useInvalidToken()))
                .hasStatus(403);
        var one = "Refused /messages/mailbox {\"method\": \"POST\", \"status\": \"403\"}";
        assertThat(lines(filler)).containsExactly(one, one);

        for (int i = 0; i < 40; i++) {
            assertThat(web.post().uri("/messages/mailbox").with(user(filler.id().toString())))
                    .hasStatus(403);
        }
        assertThat(lines(filler)).hasSize(30).last().asString().contains("not recorded one by one");
    }

    @Test
    void aFormOfNobodySignedInIsNoLine() {
        long before = refusals();
        assertThat(web.post().uri("/messages/mailbox")).hasStatus(403);
        assertThat(refusals()).isEqualTo(before);
    }

    private long refusals() {
        return db.sql("select count(*) from journal where act = 'Refused'")
                .query(Long.class)
                .single();
    }

    @Test
    void whoAsksOnAndOnDoesNotFillTheJournal() {
        for (int i = 0; i < 100; i++) {
            refused("/journal");
        }
        assertThat(lines(filler)).hasSize(30).last().asString().contains("not recorded one by one");
    }

    @Test
    void aPageThatIsShownIsNoLine() {
        assertThat(web.get().uri("/units").with(user(filler.id().toString()))).hasStatusOk();
        assertThat(web.get().uri("/no-such.png").with(user(filler.id().toString()))).hasStatus(404);
        assertThat(lines(filler)).isEmpty();
    }

    private void refused(String uri) {
        assertThat(web.get().uri(uri).with(user(filler.id().toString()))).hasStatus(404);
    }

    private List<String> lines(Actor by) {
        return db.sql(
                        """
                        select act || ' ' || subject || ' ' || detail from journal
                         where person_id = :id order by seq
                        """)
                .param("id", by.id().value())
                .query(String.class)
                .list();
    }
}
