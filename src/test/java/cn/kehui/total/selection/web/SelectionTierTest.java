package cn.kehui.total.selection.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivitySteps;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is recommended is an activity that was entered, and goes upward as a tier. */
class SelectionTierTest extends SelectionDesk {
    @Autowired Activities activities;
    @Autowired ActivitySteps steps;

    @Test
    void aRowLeadsToTheActivityThatTheUnitEntered() {
        var id = entered(other, "灯光秀", "特色示范");
        entered(filler, "灯光秀", "一般");

        var rows = get(reviewer, HOME).select(".candidate");

        assertThat(rows.get(1).select("a[href$=" + id + "]")).hasSize(1);
        assertThat(rows.get(1).text()).contains("特色示范，待审核");
        assertThat(rows.get(1).select("select option[selected]").text()).isEqualTo("特色示范");
        assertThat(rows.get(0).select("a[href*=/activities/]")).isEmpty();
        assertThat(rows.get(0).select("select option").eachText())
                .containsExactly("不写", "启动式", "轮值主场", "特色示范", "一般");
    }

    @Test
    void whatSomebodyWritesYetIsNotShown() {
        activities.enter(other, CampaignId.of("small-2025"), Map.of("title", "灯光秀"));

        assertThat(get(reviewer, HOME).select(".candidate a[href*=/activities/]")).isEmpty();
    }

    @Test
    void itIsRecommendedUpwardAsATierAndTheListSaysSo() {
        picks("yes", "轮值主场");
        var page = get(reviewer, HOME);
        assertThat(page.select(".candidate.picked .pick").text()).startsWith("入选，推荐为轮值主场：覆盖面广（王审，");
        assertThat(page.select(".candidate.picked select option[selected]").text())
                .isEqualTo("轮值主场");
        reviews.accept(reviewer, shinan.id(), now(shinan).current());

        var sent = post(reviewer, HOME + "/lists", Map.of("title", "清单"));

        assertThat(sent).hasStatus(303);
        assertThat(get(reviewer, String.valueOf(sent.getResponse().getRedirectedUrl())).text())
                .contains("推荐为轮值主场：覆盖面广");
        assertThat(
                        db.sql("select detail ->> 'tier' from journal where act = 'Picked'")
                                .query(String.class)
                                .list())
                .containsExactly("轮值主场");
    }

    /** Each tier goes to another desk of the level above. */
    @Test
    void eachTierIsADocumentOfItsOwn() throws IOException {
        picks("yes", "特色示范");
        var first = new LinkedHashMap<>(pick(shinan, 0, "yes", "听众多"));
        first.put("tier", "轮值主场");
        post(reviewer, HOME + "/picks", first);
        reviews.accept(reviewer, shinan.id(), now(shinan).current());
        var sent = post(reviewer, HOME + "/lists", Map.of("title", "清单"));
        var home = String.valueOf(sent.getResponse().getRedirectedUrl());

        var parts = get(reviewer, home).select("section:has(#parts) li");

        assertThat(parts.eachText())
                .containsExactly("轮值主场：Word：轮值主场 Excel：轮值主场", "特色示范：Word：特色示范 Excel：特色示范");
        try (var word = new XWPFDocument(bytes(parts.get(0).select("a").get(0).attr("href")))) {
            assertThat(word.getTables().getFirst().getText())
                    .contains("海洋之声科普讲座")
                    .doesNotContain("灯光秀");
        }
        try (var excel = new XSSFWorkbook(bytes(parts.get(1).select("a").get(1).attr("href")))) {
            var words = new StringBuilder();
            excel.getSheetAt(0).forEach(row -> row.forEach(cell -> words.append(cell)));
            assertThat(words).contains("清单（特色示范）", "灯光秀").doesNotContain("海洋之声");
        }
        assertThat(ask(reviewer, home + "/list.docx?tier=x")).hasStatus(404);
    }

    @Test
    void whatIsNoTierOrNotPickedIsRecommendedAsNothing() {
        picks("yes", "天下第一");
        assertThat(db.sql("select tier from pick").query(String.class).single()).isEmpty();

        picks("no", "一般");

        assertThat(db.sql("select tier from pick").query(String.class).single()).isEmpty();
    }

    @Test
    void eachUnitsQuotaIsSaidWithItsClause() {
        assertThat(get(reviewer, HOME).select(".of-unit h2 small").eachText())
                .containsExactly("推荐 2 项，至多 3 项（附件1 说明2）", "推荐 1 项，至多 3 项（附件1 说明2）");
    }

    private void picks(String chosen, String tier) {
        var sent = new LinkedHashMap<>(pick(shinan, 1, chosen, "覆盖面广"));
        sent.put("tier", tier);
        assertThat(post(reviewer, HOME + "/picks", sent)).hasStatus(303);
    }

    private ActivityId entered(Actor who, String title, String tier) {
        var id =
                activities.enter(
                        who,
                        CampaignId.of("small-2025"),
                        Map.of(
                                "title", title,
                                "tier", tier,
                                "intro", "简介",
                                "contact", "李文 0532-85910000",
                                "secrecy", "不涉密，可以公开",
                                "rows[0].day", "5月24日",
                                "rows[0].venue", "五四广场"));
        assertThat(steps.submit(who, id)).isInstanceOf(ActivityMoving.Moved.class);
        return id;
    }
}
