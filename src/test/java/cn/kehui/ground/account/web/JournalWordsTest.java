package cn.kehui.ground.account.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.chase.Nudges;
import cn.kehui.filing.review.Acceptances;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.audit.Reads;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The journal in words: who did what to which unit's what, with the machine form behind it. */
@KehuiTest
class JournalWordsTest {
    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired Submissions submissions;
    @Autowired Reviews reviews;
    @Autowired Acceptances acceptances;
    @Autowired Nudges nudges;
    @Autowired Roster roster;
    @Autowired Reads reads;
    @Autowired JdbcClient db;

    SmallWorld world;
    Actor audit;
    Actor reviewer;
    Obligation owed;
    Obligation other;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        db.sql("update duty set closes_at = timestamptz '2099-06-19 00:00+08'").update();
        audit = world.person(world.bureau, "审计", Role.AUDIT_ADMIN);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        owed = world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        other = world.owes(SmallWorld.STATISTICS, world.shinan, world.bureau);
        var filler = world.person(world.laoshan, "李文", Role.FILLER);
        nudges.nudge(reviewer, List.of(owed.id()));
        submissions.answerNothing(filler, owed.id(), Submission.Nature.NIL, "没有牵头");
        var filed = submissions.versions(reviewer, owed.id()).getFirst().id();
        reviews.accept(reviewer, owed.id(), filed);
        acceptances.takeBack(reviewer, owed.id(), "看错了一行");
    }

    @Test
    void eachLineIsASentence() {
        var rows = get("/journal?about=" + owed.id()).select(".ledger tbody tr");
        assertThat(rows.eachText())
                .extracting(row -> row.replaceFirst("^\\S+ \\S+ ", "").replaceFirst(" — .*", ""))
                .containsExactly(
                        "王审 小市科学技术局 收回通过 小崂山区科学技术局的“报送统计表” 原因：看错了一行",
                        "王审 小市科学技术局 通过 小崂山区科学技术局的“报送统计表”",
                        "李文 小崂山区科学技术局 报送 小崂山区科学技术局的“报送统计表” 原因：没有牵头",
                        "王审 小市科学技术局 催报 小崂山区科学技术局的“报送统计表” 发给的人数：1");
        assertThat(rows.first().select("details code").text())
                .startsWith("Moved " + owed.id() + " move=TAKE_BACK reason=看错了一行 submission=");
    }

    @Test
    void eachNameLeadsToTheLinesOfTheSame() {
        var row = get("/journal").select(".ledger tbody tr:contains(收回通过)").first();
        assertThat(row.select("td a").eachAttr("href"))
                .containsExactly(
                        "/journal?person=" + encoded("王审"),
                        "/journal?unit=" + encoded("小市科学技术局"),
                        "/journal?about=" + owed.id());
        assertThat(get("/journal?about=" + owed.id()).select(".notice").text())
                .startsWith("只列出关于“小崂山区科学技术局的“报送统计表””的。");
    }

    /** A unit's lines: what its people did, and what was done with what is its own. */
    @Test
    void isNarrowedByPersonUnitKindAndDay() {
        roster.disable(
                world.person(world.shinan, "系统", Role.SYSTEM_ADMIN),
                world.person(world.shinan, "街道", Role.FILLER).id());
        assertThat(verbs("/journal?unit=" + encoded("崂山区科学")))
                .containsExactly("收回通过", "通过", "报送", "催报");
        assertThat(verbs("/journal?unit=" + encoded("市南"))).containsExactly("停用账号");
        assertThat(verbs("/journal?unit=" + encoded("没有这个单位"))).isEmpty();
        assertThat(verbs("/journal?act=Moved.ACCEPT&about=" + owed.id())).containsExactly("通过");
        assertThat(verbs("/journal?act=Moved&about=" + owed.id()))
                .containsExactly("收回通过", "通过", "报送");
        assertThat(verbs("/journal?person=" + encoded("李文") + "&about=" + owed.id()))
                .containsExactly("报送");
        assertThat(verbs("/journal?until=2025-01-01&about=" + owed.id())).isEmpty();
        assertThat(get("/journal").select("#act option").eachText()).contains("通过", "收回通过", "催报");
    }

    /** Who took a file away is said with whose it was, though the line has a path only. */
    @Test
    void whatStandsInAPathIsNamedToo() {
        reads.downloaded(reviewer, "/obligations/" + owed.id() + "/export.docx", "表.docx");
        assertThat(get("/journal?act=Downloaded").select(".ledger tbody tr").first().text())
                .contains("下载 小崂山区科学技术局的“报送统计表” 文件：表.docx");
    }

    /** Nothing is left out unsaid. */
    @Test
    void saysWhenItLookedForNotAllThatTheUnitsHave() {
        assertThat(get("/journal?unit=" + encoded("崂山")).select(".trouble")).isEmpty();
        db.sql(
                        """
                        insert into person (id, unit_id, name, login, created_at)
                        select gen_random_uuid(), :unit, '众人', 'many.' || n, now() from generate_series(1, 2000) n
                        """)
                .param("unit", world.laoshan.id().value())
                .update();
        assertThat(get("/journal?unit=" + encoded("崂山")).select(".trouble").text())
                .contains("只查了最近的 2000 件", "写得更完整");
    }

    private List<String> verbs(String path) {
        return get(path).select(".ledger tbody td b").eachText();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    private Document get(String path) {
        var answer =
                web.get()
                        .uri(URI.create(path))
                        .accept("text/html")
                        .with(user(audit.id().toString()))
                        .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
