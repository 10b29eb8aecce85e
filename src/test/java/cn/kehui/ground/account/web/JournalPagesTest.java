package cn.kehui.ground.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Recorded;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.anchor.Anchor;
import cn.kehui.ground.anchor.Anchors;
import cn.kehui.ground.database.Database;
import cn.kehui.world.SmallWorld;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KehuiTest
class JournalPagesTest {
    @Autowired MockMvcTester web;
    @Autowired Roster roster;
    @Autowired ApplicationContext context;
    @Autowired Database database;

    private Actor audit;
    private Actor system;

    @BeforeEach
    void world() {
        var world = new SmallWorld(context);
        audit = world.person(world.bureau, "审计", Role.AUDIT_ADMIN);
        system = world.person(world.laoshan, "=1+1系统", Role.SYSTEM_ADMIN);
        roster.disable(system, world.person(world.street, "街道", Role.FILLER).id());
    }

    @Test
    void showsWhatWasDoneInWords() throws Exception {
        var answer = web.get().uri("/journal").with(user(audit.id().toString())).exchange();

        assertThat(answer).hasStatusOk();
        var rows = Jsoup.parse(answer.getResponse().getContentAsString()).select("tbody tr");
        assertThat(rows.first().text()).contains("停用账号", "=1+1系统");
        var none =
                web.get()
                        .uri("/journal?act=PersonEnabled&since=2025-01-01&until=x")
                        .param("person", "<b>")
                        .with(user(audit.id().toString()))
                        .exchange();
        assertThat(none).hasStatusOk().bodyText().contains("没有符合条件的记录");
        var page = Jsoup.parse(none.getResponse().getContentAsString());
        assertThat(page.select("#person").val()).isEqualTo("<b>");
    }

    @Test
    void verifiesAndSaysSo() {
        assertThat(
                        web.post()
                                .uri("/journal/verification")
                                .with(user(audit.id().toString()))
                                .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("行全部完好");
    }

    @Test
    void saysInWordsThatTheEndIsMissingAndAsksForAReason() throws Exception {
        var file = database.data().resolve(Anchors.FILE);
        var before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        try {
            var known = Anchor.of(Instant.parse("2026-11-20T04:00:00Z"), 9_000_000, "ab");
            new Anchors(database.data()).append(known);

            var page = Jsoup.parse(posted("/journal/verification", "", 200));
            assertThat(page.select("[role=alert]").text())
                    .startsWith("日志少了末尾：2026-11-20 12:00:00 记在库外的印记表明日志曾到第 9000000 行，现在只到第");
            assertThat(page.select("form[action=/journal/acceptance] label").text())
                    .isEqualTo("如果是恢复了较早的备份，说明原因");

            var refused = Jsoup.parse(posted("/journal/acceptance", "忘了", 422));
            assertThat(refused.select("[role=alert]").text()).startsWith("还没有确认：请写明原因");
            assertThat(refused.select("#reason").val()).isEqualTo("忘了");
            assertThat(posted("/journal/acceptance", "恢复了11月19日的备份，因硬盘损坏", 200)).contains("行全部完好");
        } finally {
            Files.write(file, before);
        }
    }

    private String posted(String path, String reason, int status) throws Exception {
        var answer =
                web.post()
                        .uri(path)
                        .param("reason", reason)
                        .with(user(audit.id().toString()))
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasStatus(status);
        return answer.getResponse().getContentAsString();
    }

    @Test
    void exportsForSpreadsheetsAndPrograms() throws Exception {
        assertThat(export("csv"))
                .startsWith("\ufeff\"line\",\"at\"")
                .contains("\"'=1+1系统\"", "\"PersonDisabled\"");
        assertThat(export("jsonl").lines().findFirst().orElseThrow())
                .contains("\"act\":\"JournalExported\"", "\"hash\":\"");
    }

    @Test
    void isForNobodyElse() {
        for (var path : List.of("/journal", "/journal?person=x")) {
            assertThat(web.get().uri(path).with(user(system.id().toString())).accept("text/html"))
                    .hasStatus(404);
        }
        assertThat(
                        web.post()
                                .uri("/journal/export")
                                .with(user(system.id().toString()))
                                .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void everyEventHasAName() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Recorded.class));
        var nameless =
                scanner.findCandidateComponents("cn.kehui").stream()
                        .map(found -> found.getBeanClassName().replaceFirst(".*[.$]", ""))
                        .filter(act -> !ActNames.has(act))
                        .toList();

        assertThat(nameless).as("events without a line in acts.properties").isEmpty();
    }

    private String export(String as) throws Exception {
        var answer =
                web.post()
                        .uri("/journal/export")
                        .param("as", as)
                        .with(user(audit.id().toString()))
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
