package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.FormId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the two reviewers of the city decide. */
final class Reviewers {
    private final Cast cast;

    Reviewers(Cast cast) {
        this.cast = cast;
    }

    void aCellComesBackAndGoesAgain() {
        try (var reviewer = cast.as("叶知微")) {
            reviewer.go("/reviews?duty=qingdao-2025/D3");
            reviewer.page.locator("main a", Cast.words("崂山区科学技术局")).first().click();
            var cell = reviewer.page.locator("[name='remark[public_on_site]']");
            cell.evaluate("one => one.closest('details').open = true");
            cell.fill("新闻里说有 700 人，请核对");
            reviewer.presses("退回");
        }
        try (var filler = cast.as("赵一鸣")) {
            filler.go("/desk");
            assertThat(filler.page.locator(".back").innerText()).contains("700 人");
            Cast.picture(filler.page, "desk");
            filler.opens("统计表");
            filler.types(Map.of("public_on_site", "700"));
            filler.files();
        }
    }

    void accepts(String name) {
        try (var reviewer = cast.as(name)) {
            for (int i = 0; i < 40; i++) {
                reviewer.go("/reviews?show=waiting");
                var next = reviewer.page.locator("main a[href$='/review']").first();
                if (next.count() == 0) {
                    return;
                }
                next.click();
                reviewer.presses("通过");
            }
            throw new AssertionError("there is no end of what waits");
        }
    }

    void picksAndSendsUp() throws Exception {
        try (var reviewer = cast.as("叶知微")) {
            reviewer.go("/selections");
            reviewer.page.locator("main h2 a").first().click();
            for (var name : List.of("崂山活动甲", "周启航推荐的活动")) {
                var candidate =
                        reviewer.page.locator("article.candidate", Cast.words(name)).first();
                candidate.locator("input[name=reason]").fill("参与面广");
                candidate.locator("button[value=yes]").click();
                reviewer.page.waitForLoadState();
            }
            reviewer.presses("报出清单");
            assertThat(reviewer.page.locator("main").innerText())
                    .contains("崂山活动甲", "周启航推荐的活动", "参与面广")
                    .doesNotContain("崂山活动乙");
            var list = reviewer.download("a[href$='list.docx']", cast.folder());
            var form = Cast.FORMS.find(FormId.of("recommendation@2025")).orElseThrow();
            assertThat(
                            Cast.INTAKE
                                    .whole(Path.of(list), "清单.docx", form)
                                    .received()
                                    .answers()
                                    .rows())
                    .hasSize(2);
        }
    }

    static void opens(Visitor reviewer, String unit) {
        reviewer.go("/reviews?duty=qingdao-2025/D3");
        reviewer.page.locator("main a", Cast.words(unit)).first().click();
        reviewer.page.waitForSelector("#decide .decision");
    }

    static void writes(Visitor reviewer, String words) {
        var cell = reviewer.page.locator("[name='remark[public_on_site]']");
        cell.evaluate("one => one.closest('details').open = true");
        cell.fill(words);
    }

    /** Chooses the two reports of 即墨, and that it counts with this one. */
    static void compares(Visitor reviewer, String kept) {
        reviewer.go("/totals/qingdao-2025/overlaps?q=%E5%8D%B3%E5%A2%A8");
        var found = reviewer.page.locator("#find [name=member]");
        found.all().forEach(one -> one.check());
        reviewer.presses("比对选中的");
        reviewer.page.locator("#choose label", Cast.words(kept)).locator("input").check();
    }

    static void flags(Visitor reviewer, String activity, String number) {
        reviewer.types(Map.of("activity", activity, "reason", "两家的总结都写了这一场"));
        reviewer.page.locator("#same tr:has-text('活动开展次数') input").fill(number);
        reviewer.presses("认定重复并扣除");
    }
}
