package cn.kehui.selection.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.account.Actor;
import cn.kehui.account.Role;
import cn.kehui.obligation.Obligation;
import cn.kehui.obligation.Obligations;
import cn.kehui.review.Reviews;
import cn.kehui.submission.Drafts;
import cn.kehui.submission.Filing;
import cn.kehui.submission.Submissions;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Selecting among recommended activities, as HTML. */
@KehuiTest
class SelectionPagesTest {
    private static final String HOME = "/selections/small-2025";
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired Obligations obligations;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired Reviews reviews;
    @Autowired JdbcClient db;

    SmallWorld world;
    Obligation laoshan;
    Obligation shinan;
    Actor filler;
    Actor other;
    Actor reviewer;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        db.sql("update duty set closes_at = timestamptz '2099-06-19 00:00+08'").update();
        db.sql("update campaign set definition = :it::jsonb where id = 'small-2025'")
                .param(
                        "it",
                        """
                        {"id": "small-2025", "title": "2025年小市科技活动周", "year": 2025, "region": "990200",
                         "issuers": ["小市科学技术局"], "notice": {"title": "通知"}, "addressees": ["各区"], "themes": ["科技"],
                         "periods": [{"what": "活动周", "words": "5月24—31日", "from": "2025-05-24", "to": "2025-05-31", "clause": "首段"}]}
                        """)
                .update();
        db.sql(
                        """
                        update duty set definition = jsonb_build_object(
                            'id', split_part(id, '/', 2), 'title', title, 'form', form_id || '@' || form_version,
                            'deadline', jsonb_build_object('words', '5月7日12点前', 'closes', '2025-05-07T12:00'),
                            'parties', jsonb_build_array(jsonb_build_object('words', '各区', 'clause', '三(四)',
                                'owed_by', jsonb_build_object('levels', jsonb_build_array('county')),
                                'receiver', jsonb_build_object('unit', '小市科学技术局'))))
                        """)
                .update();
        laoshan = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        shinan = world.owes(SmallWorld.RECOMMENDATION, world.shinan, world.bureau);
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        other = world.person(world.shinan, "张三", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        recommend(other, shinan, "海洋之声科普讲座", "灯光秀");
        recommend(filler, laoshan, "2025年“海洋之声”科普讲座" + HOSTILE);
    }

    @Test
    void showsEveryActivityWithItsMarksInTheOrderOfUnitCodes() {
        var page = get(reviewer, HOME);

        assertThat(page.select(".of-unit h2 a").eachText())
                .containsExactly("小市南区科学技术局", "小崂山区科学技术局");
        assertThat(page.select(".candidate h3").last().text()).endsWith(HOSTILE);
        assertThat(page.select("main img")).isEmpty();
        assertThat(page.text()).contains("李文 138********").doesNotContain("13812345678");
        assertThat(page.select(".candidate").first().select("dd small").text())
                .contains("没有读出具体日期");
        for (var input : page.select("main input:not([type=hidden])")) {
            assertThat(page.select("label[for=" + input.id() + "]")).hasSize(1);
        }
    }

    @Test
    void theSameActivityOfTwoUnitsIsFlaggedAtBoth() {
        submissions.withdraw(filler, laoshan.id(), "");
        recommend(filler, laoshan, "2025年“海洋之声”科普讲座");

        assertThat(get(reviewer, HOME).select(".twins li").eachText())
                .containsExactly(
                        "小崂山区科学技术局也推荐了同名的活动（第 1 项），请只选一处。", "小市南区科学技术局也推荐了同名的活动（第 1 项），请只选一处。");
    }

    @Test
    void aDecisionNeedsAReasonAndStaysOnThePage() {
        var refused = post(reviewer, HOME + "/picks", pick(shinan, 1, "yes", " "));
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("[aria-invalid=true]")).hasSize(1);

        assertThat(post(reviewer, HOME + "/picks", pick(shinan, 1, "yes", "覆盖面广<b>")))
                .hasStatus(303);
        var page = get(reviewer, HOME);
        assertThat(page.select(".candidate.picked h3").eachText()).containsExactly("灯光秀");
        assertThat(page.select(".candidate.picked .pick").text()).startsWith("入选：覆盖面广<b>（王审，");
        assertThat(page.text()).contains("入选 1，不选 0，还没有定 2");

        post(reviewer, HOME + "/picks", pick(shinan, 1, "no", "预算不足"));
        assertThat(get(reviewer, HOME).select(".candidate.declined .pick").text())
                .startsWith("不选：预算不足");
    }

    @Test
    void aNewerVersionAsksToLookAgain() {
        var old = pick(shinan, 1, "yes", "覆盖面广");
        post(reviewer, HOME + "/picks", old);
        submissions.withdraw(other, shinan.id(), "");
        recommend(other, shinan, "灯光秀", "科技馆开放日");

        var page = get(reviewer, HOME);
        assertThat(page.select(".candidate.again h3").eachText()).containsExactly("灯光秀");
        assertThat(page.select(".candidate.again .pick").text()).contains("需要重新看", "入选：覆盖面广");
        assertThat(post(reviewer, HOME + "/picks", old)).hasStatus(409);
        var refused = post(reviewer, HOME + "/lists", Map.of("title", "清单<i>"));
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("需要重新看：灯光秀");
        assertThat(page(refused).getElementById("title").val()).isEqualTo("清单<i>");
    }

    @Test
    void whatIsSentUpwardIsFrozenAndComesAsTheOfficialTable() throws Exception {
        assertThat(post(reviewer, HOME + "/lists", Map.of("title", "清单"))).hasStatus(422);
        post(reviewer, HOME + "/picks", pick(shinan, 1, "yes", "覆盖面广"));
        var refused = post(reviewer, HOME + "/lists", Map.of("title", "清单"));
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("小市南区科学技术局");

        reviews.accept(reviewer, shinan.id(), now(shinan).current());
        assertThat(post(reviewer, HOME + "/lists", Map.of("title", " "))).hasStatus(422);
        var sent = post(reviewer, HOME + "/lists", Map.of("title", "报省厅的清单"));
        assertThat(sent).hasStatus(303);
        var home = sent.getResponse().getHeader("Location");

        var page = get(reviewer, home);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.text()).contains("灯光秀", "覆盖面广", "王审").doesNotContain("13812345678");
        assertThat(page.select("[role=status]")).isEmpty();
        try (var word = new XWPFDocument(bytes(home + "/list.docx"))) {
            assertThat(word.getTables().getFirst().getText()).contains("灯光秀", "13812345678");
        }
        try (var excel = new XSSFWorkbook(bytes(home + "/list.xlsx"))) {
            var words = new StringBuilder();
            excel.getSheetAt(0).forEach(row -> row.forEach(cell -> words.append(cell)));
            assertThat(words).contains("报省厅的清单", "灯光秀", "小市南区科学技术局");
        }

        post(reviewer, HOME + "/picks", pick(shinan, 1, "no", "取消"));
        post(reviewer, HOME + "/picks", pick(shinan, 0, "yes", "补上"));
        var later = get(reviewer, home);
        assertThat(later.select("tbody tr")).hasSize(1);
        assertThat(later.select("[role=status]").text()).contains("2 处变动");
        assertThat(later.select("tbody .late").text()).contains("改为不选");
        assertThat(later.select("section:has(#since) li").text()).isEqualTo("小市南区科学技术局：海洋之声科普讲座");
    }

    @Test
    void itIsNotThereForAnybodyElse() {
        reviews.accept(reviewer, shinan.id(), now(shinan).current());
        post(reviewer, HOME + "/picks", pick(shinan, 1, "yes", "覆盖面广"));
        var list =
                post(reviewer, HOME + "/lists", Map.of("title", "清单"))
                        .getResponse()
                        .getHeader("Location");
        var sibling = world.person(world.shinan, "邻居", Role.REVIEWER, Role.FILLER, Role.VIEWER);
        var administrator = world.person(world.bureau, "系统", Role.SYSTEM_ADMIN);
        var viewer = world.person(world.bureau, "领导", Role.VIEWER);

        for (var who : List.of(sibling, administrator, filler)) {
            for (var path : List.of(HOME, list, list + "/list.docx", list + "/list.xlsx")) {
                assertThat(ask(who, path)).as(who.name() + path).hasStatus(404);
            }
        }
        for (var who : List.of(sibling, administrator, filler, viewer)) {
            assertThat(post(who, HOME + "/picks", pick(shinan, 1, "no", "不")))
                    .as(who.name())
                    .hasStatus(404);
            assertThat(post(who, HOME + "/lists", Map.of("title", "清单")))
                    .as(who.name())
                    .hasStatus(404);
        }
        assertThat(ask(administrator, "/selections")).hasStatus(404);
        assertThat(get(viewer, HOME).select("main form")).isEmpty();
        assertThat(get(reviewer, HOME).select(".candidate.picked")).hasSize(1);
    }

    private void recommend(Actor who, Obligation owed, String... names) {
        var typed = new LinkedHashMap<String, String>();
        for (int row = 0; row < names.length; row++) {
            var at = "rows[" + row + "].";
            typed.put(at + "name", names[row]);
            typed.put(at + "intro", "简介");
            typed.put(at + "time_place", row == 0 ? "5月下旬，科技馆" : "5月24日，科技馆");
            typed.put(at + "recommender", owed.owes().name());
            typed.put(at + "contact", "李文 13812345678");
        }
        drafts.type(who, owed.id(), typed);
        assertThat(submissions.file(who, owed.id(), drafts.open(who, owed.id()).submission()))
                .isInstanceOf(Filing.Filed.class);
    }

    private Obligation now(Obligation owed) {
        return obligations.obligation(reviewer, owed.id());
    }

    private Map<String, String> pick(Obligation owed, int row, String chosen, String reason) {
        return Map.of(
                "submission",
                String.valueOf(now(owed).current()),
                "row",
                Integer.toString(row),
                "chosen",
                chosen,
                "reason",
                reason);
    }

    private ByteArrayInputStream bytes(String path) {
        var answer = ask(reviewer, path);
        assertThat(answer).hasStatusOk();
        return new ByteArrayInputStream(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html", "*/*")
                .with(user(who.id().toString()))
                .exchange();
    }

    private Document get(Actor who, String path) {
        var answer = ask(who, path);
        assertThat(answer).hasStatusOk();
        return page(answer);
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    private MvcTestResult post(Actor who, String path, Map<String, String> params) {
        var request =
                web.post()
                        .uri(path)
                        .accept("text/html")
                        .with(user(who.id().toString()))
                        .with(csrf());
        for (var param : params.entrySet()) {
            request = request.param(param.getKey(), param.getValue());
        }
        return request.exchange();
    }
}
