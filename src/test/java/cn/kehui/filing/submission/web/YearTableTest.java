package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.YamlMap;
import cn.kehui.sheet.dictionary.Dictionaries;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.form.KeptForms;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.ledger.CountGrade;
import cn.kehui.week.ledger.CountTyped;
import cn.kehui.week.ledger.Counted;
import cn.kehui.week.ledger.Counting;
import cn.kehui.week.ledger.Ledgers;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table that asks for a year by the rows of 科普统计, read out of a notice. */
class YearTableTest extends TakingDesk {
    @Autowired Ledgers ledgers;
    @Autowired KeptForms kept;
    @Autowired Forms forms;
    @Autowired Dictionaries dictionaries;

    @BeforeEach
    void asksForAYear() throws IOException {
        world.defined();
        try (var yaml = getClass().getResourceAsStream("/forms-of-tests/year-2025.yaml")) {
            kept.keep(YamlMap.read("year", yaml).shape());
        }
        db.sql(
                        """
                        update duty set form_id = 'year', form_version = '2025',
                               definition = jsonb_set(definition, '{form}', '"year@2025"') where id = 'small-2025/D3'
                        """)
                .update();
    }

    private void confirmed() {
        var form = forms.find(FormId.of("year@2025")).orElseThrow();
        var facts = new HashMap<String, FactName>();
        dictionaries.suggested(form).forEach((field, match) -> facts.put(field, match.fact()));
        dictionaries.confirm(world.person(world.bureau, "程发", Role.ISSUER), form, facts);
        assertThat(facts)
                .isEqualTo(
                        Map.of(
                                "jz", FactName.LECTURE_EVENTS,
                                "jzxx", FactName.LECTURE_ON_SITE,
                                "js", FactName.CONTEST_EVENTS,
                                "zd", FactName.MAJOR_EVENTS));
    }

    private void twoLectures() {
        counted(held(Map.of("title", "讲深海", "kind", "专家讲座")), "300");
        held(Map.of("title", "讲气象", "kind", "科普讲座"));
        held(Map.of("title", "看展", "kind", "展览展示"));
    }

    private void counted(ActivityId id, String quantity) {
        var typed =
                new CountTyped(
                        UUID.randomUUID(),
                        Counted.ON_SITE,
                        quantity,
                        CountGrade.CLICKER,
                        "",
                        "",
                        null,
                        "");
        assertThat(ledgers.enter(filler, id, typed)).isInstanceOf(Counting.Entered.class);
    }

    private static String beside(Document page, String field) {
        return page.select("[data-place=" + field + "] > .told > .summed").text();
    }

    @Test
    void eachCellIsOfferedWhatTheYearHoldsAndOpens() {
        confirmed();
        twoLectures();

        var page = get(filler, home(statistics));

        assertThat(page.select("#taking b").text()).startsWith("已举办的活动 3 项，可以算出 2 项");
        assertThat(offered(page, "jz")).isEqualTo("已举办的 3 项活动：2");
        assertThat(offered(page, "jzxx")).isEqualTo("已举办的 3 项活动：300");
        assertThat(beside(page, "jzxx")).isEqualTo("活动台账合计 300 人次，其中实计 100% 看 1 项的记录");
        assertThat(beside(page, "js")).isEqualTo("全年已举办 3 项活动，没有一项写了能算进这一格的：不是 0 看全年各行");
        assertThat(offered(page, "js")).isEmpty();
        assertThat(beside(page, "zd")).startsWith("全年已举办 3 项活动，没有一项");
        // neither on site nor online: nothing is added up for it
        assertThat(beside(page, "jzrc")).isEmpty();

        var records = page.select("[data-place=jz] > .told > .summed a").attr("href");
        assertThat(get(filler, records).select(".state-card h2").eachText())
                .containsExactly("讲深海", "讲气象");
        assertThat(ask(sibling, records)).hasStatus(404);
        var year = page.select("[data-place=js] > .told > .summed a").attr("href");
        assertThat(get(filler, year).select("h1").text()).startsWith("2025年科普统计的活动行");
    }

    @Test
    void anotherNumberIsAskedWhy() {
        confirmed();
        twoLectures();

        var refused = file(Map.of("jz", "5", "jzxx", "300"));

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select(".summary li").eachText())
                .singleElement()
                .asString()
                .contains("已举办的活动里有 2 项写了这个数，合计 2 次，填的是 5 次");
        assertThat(file(Map.of("jz", "5", "jzxx", "300", "why.jz", "另有三场没有登记"))).hasStatus(303);
    }

    @Test
    void nothingIsOfferedBeforeSomebodyHasConfirmedWhatItAsksFor() {
        twoLectures();

        var page = get(filler, home(statistics));

        assertThat(page.select(".summed")).isEmpty();
        assertThat(offered(page, "jz")).isEmpty();
    }
}
