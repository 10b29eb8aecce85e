package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.filing.submission.Drafts;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.ledger.CountGrade;
import cn.kehui.week.ledger.CountTyped;
import cn.kehui.week.ledger.Counted;
import cn.kehui.week.ledger.Counting;
import cn.kehui.week.ledger.Ledgers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of the week beside what the activities of the unit add up to. */
class HeldFiguresTest extends TakingDesk {
    private static final String WHY = "另有一场在别的系统里登记";

    @Autowired Ledgers ledgers;
    @Autowired Drafts drafts;

    private void counted(ActivityId id, Counted what, String quantity, CountGrade grade) {
        var source = grade == CountGrade.PLATFORM ? "直播间" : "";
        var typed = new CountTyped(UUID.randomUUID(), what, quantity, grade, "", source, null, "");
        assertThat(ledgers.enter(filler, id, typed)).isInstanceOf(Counting.Entered.class);
    }

    /** 400 on site, of which 300 were counted; nobody wrote how many volunteers there were. */
    private void twoHeld() {
        world.defined();
        var one = held(Map.of("funds_city", "1.5"));
        counted(one, Counted.ON_SITE, "300", CountGrade.CLICKER);
        counted(one, Counted.ONLINE, "12000", CountGrade.PLATFORM);
        counted(held(Map.of()), Counted.ON_SITE, "100", CountGrade.ESTIMATE);
    }

    private static String beside(Document page, String field) {
        return page.select("[data-place=" + field + "] > .told > .summed").text();
    }

    /** All that is asked, as the activities have it where they say something. */
    private static Map<String, String> asHeld() {
        var typed = figures();
        typed.putAll(
                Map.of(
                        "events_held", "2",
                        "funds_city", "1.5",
                        "public_on_site", "400",
                        "public_online", "12000"));
        return typed;
    }

    @Test
    void eachCellSaysWhatTheActivitiesAddUpToAndOpens() {
        twoHeld();

        var page = get(filler, home(statistics));

        assertThat(page.select("#taking b").text()).startsWith("已举办的活动 2 项，可以算出 4 项");
        assertThat(offered(page, "public_on_site")).isEqualTo("已举办的 2 项活动：400");
        assertThat(beside(page, "public_on_site")).isEqualTo("活动台账合计 400 人次，其中实计 75% 看 2 项的记录");
        assertThat(beside(page, "public_online")).isEqualTo("活动台账合计 12,000 人次，其中实计 0% 看 1 项的记录");
        assertThat(beside(page, "funds_city")).isEqualTo("活动台账合计 1.5 万元 看 1 项的记录");
        assertThat(beside(page, "staff_volunteers")).isEqualTo("已举办 2 项活动，都没有写这个数：不是 0 去活动里补");
        assertThat(beside(page, "media_outlets")).isEqualTo("还没有登记宣传报道：不是 0 看宣传报道");
        assertThat(beside(page, "venues_open")).isEqualTo("已举办 2 项活动，都没有写这个数：不是 0 去活动里补");
        assertThat(offered(page, "staff_volunteers")).isEmpty();

        var records = page.select("[data-place=public_on_site] > .told > .summed a").attr("href");
        assertThat(get(filler, records).select(".state-card")).hasSize(2);
        assertThat(get(reviewer, records).select(".state-card")).hasSize(2);
        assertThat(ask(sibling, records)).hasStatus(404);
    }

    @Test
    void whatThePressToldIsOfferedToo() {
        twoHeld();
        var log = "/campaigns/small-2025/coverage";
        post(
                filler,
                log,
                Map.of("outlet", "青岛日报", "title", "科学进校园", "under", UUID.randomUUID() + ""));
        post(
                filler,
                log,
                Map.of("outlet", "青岛晚报", "title", "看星星", "under", UUID.randomUUID() + ""));

        var page = get(filler, home(statistics));

        assertThat(beside(page, "media_outlets")).isEqualTo("登记的报道 2 篇，合计 2 看宣传报道");
        assertThat(offered(page, "media_reports")).isEqualTo("登记的 2 篇报道：2");
        assertThat(page.select("[data-place=media_reports] > .told > .summed a").attr("href"))
                .isEqualTo(log);
    }

    @Test
    void whatIsFiledAsItAddsUpIsAskedNothing() {
        twoHeld();

        assertThat(file(asHeld())).hasStatus(303);
    }

    @Test
    void anotherNumberIsFiledWithAnExplanationThatGoesWithIt() throws IOException {
        twoHeld();
        var typed = new LinkedHashMap<>(asHeld());
        typed.put("public_on_site", "650");

        var refused = file(typed);

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select(".summary li").eachText())
                .singleElement()
                .asString()
                .contains("已举办的活动里有 2 项写了这个数，合计 400 人次，填的是 650 人次。请写明差在哪里");
        typed.put("why.public_on_site", WHY);
        assertThat(file(typed)).hasStatus(303);

        var review = get(reviewer, home(statistics) + "/review");
        var line =
                review.select(".line").stream()
                        .filter(one -> one.text().startsWith("线下活动群众参与数量"))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.select(".reason").text()).isEqualTo("填报人说明：" + WHY);
        assertThat(line.select(".said").text()).contains("合计 400 人次，填的是 650 人次");
        assertThat(printed()).contains("填报说明（线下活动群众参与数量）：" + WHY);
    }

    private String printed() throws IOException {
        var bytes =
                ask(reviewer, home(statistics) + "/export.docx")
                        .getResponse()
                        .getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void anotherFigureIsAnotherQuestion() {
        twoHeld();
        var typed = new LinkedHashMap<>(asHeld());
        typed.put("public_on_site", "650");
        typed.put("why.public_on_site", WHY);
        post(filler, home(statistics) + "/draft", sends(get(filler, home(statistics)), typed));
        // the first time it is asked, the second it is answered
        post(filler, home(statistics) + "/draft", sends(get(filler, home(statistics)), typed));

        counted(held(Map.of()), Counted.ON_SITE, "1", CountGrade.CLICKER);
        typed.put("events_held", "3");

        var again = sends(get(filler, home(statistics)), Map.of("events_held", "3"));
        again.remove("why.public_on_site");
        assertThat(post(filler, home(statistics) + "/submissions", again)).hasStatus(422);
    }

    @Test
    void whatAColleagueWroteSinceThePageWasMadeStays() {
        twoHeld();
        var press = new OfferPress(Map.of("public_on_site", "400", "events_held", "2"), true, "");
        drafts.type(filler, statistics.id(), Map.of("public_on_site", "650"));

        press.take(drafts, filler, statistics.id());

        var answers = drafts.open(filler, statistics.id()).answers();
        assertThat(answers.at("public_on_site")).isEqualTo("650");
        assertThat(answers.at("events_held")).isEqualTo("2");
    }

    @Test
    void whoHoldsNothingIsAskedNothing() {
        held(Map.of());
        var others = world.owes("small-2025/D3", world.shinan, world.bureau);

        var page = get(sibling, home(others));

        assertThat(page.select(".summed")).isEmpty();
        assertThat(page.select("#taking")).isEmpty();
    }
}
