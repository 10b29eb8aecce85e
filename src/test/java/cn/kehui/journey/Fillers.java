package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.FormId;
import java.util.Map;

/** What the units of the journey write and file, each with its own trouble. */
final class Fillers {
    private static final String STATISTICS = "统计表";
    private static final String RECOMMENDATION = "推荐表";

    private final Cast cast;

    Fillers(Cast cast) {
        this.cast = cast;
    }

    /** The notice addresses them and asks no statistics of them. */
    void asksTheUniversityAndTheDepartments() {
        try (var issuer = cast.as("沈静姝")) {
            asks(issuer, "D2", "中国海洋大学科协");
            asks(issuer, "D4", "中国海洋大学科协");
        }
        try (var issuer = cast.as("叶知微")) {
            asks(issuer, "D3", "青岛市教育局");
            asks(issuer, "D3", "青岛市海洋发展局");
        }
    }

    private static void asks(Visitor issuer, String duty, String unit) {
        issuer.go("/asking");
        issuer.page.locator("#duty").selectOption("qingdao-2025/" + duty);
        issuer.types(Map.of("unit", unit, "reason", "校内、系统内活动多，请一并统计"));
        issuer.presses("请它报送");
        assertThat(issuer.page.locator(".notice").innerText()).contains("已请" + unit);
    }

    void laoshanRecommendsOneTooMany() {
        try (var filler = cast.as("赵一鸣")) {
            filler.opens(RECOMMENDATION);
            for (int row = 0; row < 4; row++) {
                filler.recommends(row, "崂山活动" + "甲乙丙丁".charAt(row));
            }
            filler.presses("报送给");
            assertThat(filler.page.locator(".summary").innerText()).contains("附件1 说明2", "3");
            filler.presses("删去第 4 项");
            filler.files();
        }
    }

    void laoshanSendsAWordFile() throws Exception {
        var form = Cast.FORMS.find(FormId.of("week-statistics@2025")).orElseThrow();
        var word = Mail.statistics(form, "崂山区科学技术局", "7", cast.folder());
        try (var filler = cast.as("赵一鸣")) {
            filler.opens(STATISTICS);
            filler.page.locator("summary:has-text('Word 或 Excel')").click();
            filler.page.locator("#received").setInputFiles(word);
            filler.presses("读一读");
            assertThat(filler.page.locator("main").innerText()).contains("活动开展次数", "7");
            filler.page.locator("main button.main").first().click();
            filler.page.waitForSelector("#fill");
            filler.attachesSummary();
            filler.files();
        }
    }

    void theSecondLineOfLaoshanPutsFaultsRight() {
        try (var filler = cast.as("卢云舒")) {
            filler.opens(RECOMMENDATION);
            filler.recommends(0, "科学家故事会");
            filler.files();
            filler.opens(STATISTICS);
            filler.counts("5");
            filler.types(Map.of("public_on_site", "300-500", "public_online", "约1.2万"));
            filler.attachesSummary();
            filler.presses("报送给");
            var problem = filler.page.locator(".summary a", Cast.words("线下活动群众参与数量"));
            problem.first().click();
            filler.page.waitForFunction("document.activeElement.name === 'public_on_site'");
            filler.types(Map.of("public_on_site", "400"));
            filler.presses("就按 12000 人次 报");
            filler.saves();
            filler.files();
        }
    }

    void filesBoth(String name) {
        try (var filler = cast.as(name)) {
            filler.opens(RECOMMENDATION);
            filler.recommends(0, name + "推荐的活动");
            filler.files();
            filler.opens(STATISTICS);
            filler.counts("2");
            filler.attachesSummary();
            filler.files();
        }
    }
}
