package cn.kehui.total.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Asked;
import cn.kehui.duty.obligation.Asking;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.staff.directory.Closing;
import cn.kehui.staff.directory.Directory;
import cn.kehui.world.Qingdao2025;
import cn.kehui.world.Week2099;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * How many are expected, and how many have reported, read from every page and file that says it: a
 * campaign's page, review, progress, desk, totals along both trees and by line, a figure's trail,
 * freezing, a frozen table, exports, and what is offered upward. On two lines, with what is nothing
 * to report, not applicable, filed for somebody, sent back, withdrawn, revised, asked for later,
 * passed down, and owed by a unit that was closed.
 */
// house: long because one world is read from everywhere.
@KehuiTest
class CountedAlikeTest {
    private static final DutyId CITY_DUTY = DutyId.of("city-2099/D1");
    private static final DutyId DISTRICT_DUTY = DutyId.of("laoshan-2099/D1");
    private static final String TOTALS = "/totals/city-2099/week-statistics@2025";
    private static final Pattern COVERED = Pattern.compile("已通过 ?(\\d+) ?/ ?应报 ?(\\d+)");

    private static final String YAML =
            Week2099.CITY_HEAD
                    + Week2099.STATISTICS
                    + Week2099.BY_SCIENCE
                    + """
                          - { words: 各区科协, owed_by: { functions: [association], levels: [county] }, receiver: { function: association, level: city }, clause: 二 }
                    """;
    private static final String DOWN =
            Week2099.LAOSHAN_HEAD
                    + """
                    duties:
                      - id: D1
                        title: 报送统计表
                        parent: city-2099/D1
                        form: week-statistics@2025
                        deadline: { words: 6月8日前, closes: 2099-06-08 }
                        parties:
                          - { words: 各单位, owed_by: { levels: [below] }, receiver: { function: science, level: county }, clause: 二 }
                    """;

    @Autowired Campaigns campaigns;
    @Autowired Obligations obligations;
    @Autowired Asking asking;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired Reviews reviews;
    @Autowired Directory directory;
    @Autowired Qingdao2025 world;
    @Autowired Forms forms;
    @Autowired MockMvcTester web;
    @TempDir Path folder;

    private Actor city;
    private Actor reviewer;
    private Actor association;

    @BeforeEach
    void published() {
        city = world.issuer(Qingdao2025.CITY_SCIENCE);
        reviewer = world.reviewer(Qingdao2025.CITY_SCIENCE);
        association = world.reviewer(Qingdao2025.CITY_ASSOCIATION);
        Week2099.publish(campaigns, city, YAML);
    }

    @Test
    void everyPageAndFileCountsAlike() throws Exception {
        int asPublished = owed(page(city, "/campaigns/city-2099"));
        assertThat(asPublished).isGreaterThan(10);
        oddCases();
        int expected = asPublished + 1; // the university was asked later

        assertThat(owed(page(city, "/campaigns/city-2099"))).isEqualTo(expected);
        assertThat(page(city, "/campaigns/city-2099").select(".party b").eachText())
                .as("who owes by each party, and besides")
                .hasSize(3)
                .extracting(words -> Integer.parseInt(words.replace(" 家", "")))
                .satisfies(
                        all ->
                                assertThat(all.stream().mapToInt(one -> one).sum())
                                        .isEqualTo(expected));
        int science = received(reviewer, CITY_DUTY);
        assertThat(science + received(association, CITY_DUTY)).isEqualTo(expected);
        assertThat(progress(reviewer, CITY_DUTY)).isEqualTo(science);
        assertThat(coverage(page(reviewer, TOTALS + "?line=science")).expected())
                .as("the totals of a line, but for the university, which is asked by the bureau")
                .isEqualTo(science - 1);

        var accepted = coverage(page(reviewer, TOTALS));
        assertThat(accepted).isEqualTo(new Covered(4, expected));
        assertThat(read(accepted))
                .hasSize(18)
                .allSatisfy((where, said) -> assertThat(said).as(where).isEqualTo(accepted));
        var filed = coverage(page(reviewer, TOTALS + "?basis=filed"));
        assertThat(filed).isEqualTo(new Covered(5, expected));
        assertThat(stands()).isEqualTo(Map.of("未报", expected - 6, "退回", 1, "待审核", 1, "已通过", 4));
    }

    /** Where a total of accepted versions is told of. */
    private Map<String, Covered> read(Covered now) throws Exception {
        var said = new LinkedHashMap<String, Covered>();
        for (var cut : new String[] {"?by=regions", "?below=1", "?by=regions&below=1"}) {
            var page = page(reviewer, TOTALS + cut);
            said.put(cut, coverage(page));
            var columns = page.select("thead th.figure small").eachText();
            var sum = new Covered(0, 0);
            for (var column : columns.subList(1, columns.size())) {
                sum = sum.and(Covered.of(column));
            }
            if (columns.size() > 1) {
                said.put("下级 " + cut, sum);
            }
        }
        said.put("由来", coverage(page(reviewer, TOTALS + "/events_held")));
        said.put("定稿之前", coverage(page(reviewer, TOTALS + "/freezing")));
        var frozen = post(reviewer, TOTALS + "/snapshots").getResponse().getHeader("Location");
        said.put("定稿", coverage(page(reviewer, frozen)));
        for (var home : new String[] {TOTALS, frozen}) {
            said.put(home + " docx", Covered.of(docx(home + "/export.docx")));
            said.put(home + " xlsx", Covered.of(xlsx(home + "/export.xlsx")));
            said.put(home + " pdf", Covered.of(pdf(home + "/export.pdf")));
            said.put(home + " 分单位表", Covered.of(xlsx(home + "/units.xlsx")));
            var lines = get(reviewer, home + "/units.xlsx").getResponse().getHeader("X-Rows");
            said.put(home + " 行数", new Covered(now.reported(), Integer.parseInt(lines)));
        }
        return said;
    }

    private void oddCases() {
        // nothing to report, accepted; not applicable, accepted; filed for a unit, accepted
        accept(reviewer, nothing(Qingdao2025.LAOSHAN_SCIENCE, Nature.NIL));
        accept(association, nothing(Qingdao2025.SHINAN_ASSOCIATION, Nature.NOT_APPLICABLE));
        var instead = owes(Qingdao2025.SHINAN_SCIENCE);
        submissions.answerNothing(
                world.filler(Qingdao2025.CITY_SCIENCE), instead.id(), Nature.NIL, "来电话说没有");
        accept(reviewer, instead);
        // withdrawn, sent back, waiting
        var withdrawn = nothing(Qingdao2025.WEST_COAST_SCIENCE, Nature.NIL);
        submissions.withdraw(world.filler(Qingdao2025.WEST_COAST_SCIENCE), withdrawn.id(), "再核对一下");
        var waiting = nothing(Qingdao2025.LAOSHAN_ASSOCIATION, Nature.NIL);
        assertThat(waiting.id()).isNotNull();
        var back = nothing("城阳区科学技术局", Nature.NIL);
        reviews.sendBack(
                reviewer, back.id(), now(back).current(), new Reviews.Reasons("有活动", Map.of()));
        // accepted, and being revised: it counts
        var revised = nothing("胶州市科学技术局", Nature.NIL);
        accept(reviewer, revised);
        submissions.askRevision(world.filler("胶州市科学技术局"), revised.id(), "漏计一场");
        reviews.grantRevision(reviewer, revised.id(), now(revised).current());
        // a unit is asked later, one is closed, and something is passed down and filed below
        assertThat(asking.ask(city, CITY_DUTY, Qingdao2025.OCEAN_UNIVERSITY, "活动多"))
                .isInstanceOf(Asked.Done.class);
        assertThat(directory.close(world.systemAdmin(), world.unit("平度市科学技术协会").id()))
                .isEqualTo(new Closing.Closed());
        var district = world.issuer(Qingdao2025.LAOSHAN_SCIENCE);
        Week2099.publish(campaigns, district, DOWN);
    }

    @Test
    void whatIsOfferedUpwardCountsAsTheDistrictDoes() {
        var district = world.issuer(Qingdao2025.LAOSHAN_SCIENCE);
        Week2099.publish(campaigns, district, DOWN);
        int expected = owed(page(district, "/campaigns/laoshan-2099"));
        var reviews = world.reviewer(Qingdao2025.LAOSHAN_SCIENCE);
        assertThat(received(reviews, DISTRICT_DUTY)).isEqualTo(expected);
        assertThat(progress(reviews, DISTRICT_DUTY)).isEqualTo(expected);
        var school = owes(Qingdao2025.LAOSHAN_SCHOOL);
        var teacher = world.filler(Qingdao2025.LAOSHAN_SCHOOL);
        var figures = new HashMap<String, String>();
        forms.find(school.form()).orElseThrow().fields().stream()
                .filter(field -> field.required())
                .forEach(field -> figures.put(field.id(), "3"));
        drafts.type(teacher, school.id(), figures);
        var under = drafts.open(teacher, school.id()).submission();
        assertThat(submissions.file(teacher, school.id(), under)).isInstanceOf(Filing.Filed.class);
        accept(reviews, school);

        assertThat(coverage(page(reviews, "/totals/laoshan-2099/week-statistics@2025")))
                .isEqualTo(new Covered(1, expected));
        var filler = world.filler(Qingdao2025.LAOSHAN_SCIENCE);
        var above = owes(Qingdao2025.LAOSHAN_SCIENCE);
        assertThat(coverage(page(filler, "/obligations/" + above.id())))
                .isEqualTo(new Covered(1, expected));
    }

    private Obligation owes(String unit) {
        return obligations.owed(world.filler(unit)).stream()
                .filter(one -> one.duty().equals(CITY_DUTY) || one.duty().equals(DISTRICT_DUTY))
                .findFirst()
                .orElseThrow();
    }

    private Obligation nothing(String unit, Nature nature) {
        var owed = owes(unit);
        submissions.answerNothing(world.filler(unit), owed.id(), nature, "今年没有举办");
        return owed;
    }

    private Obligation now(Obligation owed) {
        return obligations.obligation(city, owed.id());
    }

    private void accept(Actor by, Obligation owed) {
        reviews.accept(by, owed.id(), obligations.obligation(by, owed.id()).current());
    }

    /** 已通过 of 应报. */
    private record Covered(int reported, int expected) {
        static Covered of(String words) {
            var found = COVERED.matcher(words);
            assertThat(found.find()).as(words).isTrue();
            return new Covered(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        }

        Covered and(Covered other) {
            return new Covered(reported + other.reported, expected + other.expected);
        }
    }

    private static Covered coverage(Document page) {
        return Covered.of(page.select("main").text());
    }

    private static int owed(Document campaign) {
        return number(campaign.select("table.totals td.number").getFirst().text());
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }

    /** What the reviewer's list says of a duty. */
    private int received(Actor actor, DutyId duty) {
        return number(
                page(actor, "/reviews?duty=" + duty)
                        .select("nav[aria-label=按任务看] a[aria-current=page] b")
                        .text());
    }

    private int progress(Actor actor, DutyId duty) {
        return number(tabs(actor, duty).select("a").getFirst().select("b").text());
    }

    private org.jsoup.select.Elements tabs(Actor actor, DutyId duty) {
        return page(actor, "/progress?duty=" + duty).select("nav.tabs");
    }

    /** Of both lines together. */
    private Map<String, Integer> stands() {
        var sum = new LinkedHashMap<String, Integer>();
        for (var actor : new Actor[] {reviewer, association}) {
            for (var tab : tabs(actor, CITY_DUTY).select("a").subList(1, 5)) {
                sum.merge(tab.ownText(), number(tab.select("b").text()), Integer::sum);
            }
        }
        return sum;
    }

    private Document page(Actor actor, String uri) {
        var result = get(actor, uri);
        assertThat(result).as(uri).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }

    private MvcTestResult get(Actor actor, String uri) {
        return web.get()
                .uri(URI.create(uri))
                .with(user(actor.id().toString()))
                .accept("text/html")
                .exchange();
    }

    private MvcTestResult post(Actor actor, String uri) {
        return web.post()
                .uri(URI.create(uri))
                .with(user(actor.id().toString()))
                .with(csrf())
                .accept("text/html")
                .exchange();
    }

    private byte[] bytes(String uri) {
        var result = get(reviewer, uri);
        assertThat(result).as(uri).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private String docx(String uri) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(uri)));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private String pdf(String uri) throws Exception {
        try (var document = Loader.loadPDF(bytes(uri))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private String xlsx(String uri) throws Exception {
        var file = Files.write(folder.resolve("table.xlsx"), bytes(uri));
        Paper paper = new Intake(forms).open(file).orElseThrow();
        return paper.toString();
    }
}
