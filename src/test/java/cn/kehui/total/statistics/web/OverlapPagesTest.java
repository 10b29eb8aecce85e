package cn.kehui.total.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverlapPagesTest extends Staff {
    private static final String OVERLAPS = "/totals/small-2025/overlaps";

    @BeforeEach
    void bothReport() {
        accepted(world.laoshan, laoshan, figures("public_on_site", "800"));
        accepted(world.laoshanAssociation, association, figures("public_on_site", "500"));
    }

    @Test
    void fromTheSearchToTheTotal() throws Exception {
        var found = page(bureau, OVERLAPS + "?q=崂山").select("#find input[name=member]");
        assertThat(found.eachAttr("value"))
                .containsExactly(laoshan.id().toString(), association.id().toString());
        var form = page(bureau, OVERLAPS + chosen());
        assertThat(form.select("tr:has(#public_on_site) td").eachText()).startsWith("500", "800");

        var refused = post(bureau, OVERLAPS, fields("900"));
        assertThat(refused).hasStatus(422);
        var again = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(again.select(".alert a").attr("href")).isEqualTo("#public_on_site");
        assertThat(again.select("#public_on_site").attr("value")).isEqualTo("900");
        assertThat(again.select("#public_on_site").attr("aria-invalid")).isEqualTo("true");

        assertThat(post(bureau, OVERLAPS, fields("300"))).hasStatus(303);
        assertThat(page(bureau, OVERLAPS).select("#flagged ~ .lines").text())
                .contains("启动仪式 计在小崂山区科学技术局，从小崂山区科学技术协会扣除：线下活动群众参与数量 300 人次");
        var trail = page(bureau, TOTALS + "/public_on_site");
        assertThat(trail.select("tfoot .number").text()).isEqualTo("1,000已扣重复 300");
        assertThat(trail.select(".taken").text()).contains("−300", "计在小崂山区科学技术局，从小崂山区科学技术协会扣除");
    }

    @Test
    void oneAloneAndNothingFoundAreSaid() throws Exception {
        assertThat(page(bureau, OVERLAPS + "?q=nobody").select("#find [role=status]").text())
                .contains("没有找到");
        var alone = get(bureau, OVERLAPS + "?q=崂山&member=" + laoshan.id());
        assertThat(alone).hasStatus(422);
        var page = Jsoup.parse(alone.getResponse().getContentAsString());
        assertThat(page.select(".trouble").text()).contains("只选了一份");
        assertThat(page.select("#find input[checked]").eachAttr("value"))
                .containsExactly(laoshan.id().toString());
    }

    @Test
    void aSecondFlagShowsTheFirstAndKeepsWhatWasTyped() throws Exception {
        post(bureau, OVERLAPS, fields("300"));
        var second = post(bureau, OVERLAPS, fields("450"));
        assertThat(second).hasStatus(409);
        var shown = Jsoup.parse(second.getResponse().getContentAsString());
        assertThat(shown.select(".trouble").text()).contains("王审 已在", "“启动仪式”", "300 人次", "没有另外扣除");
        assertThat(shown.select("#choose #public_on_site").attr("value")).isEqualTo("450");
        var change = shown.select("#choose input[name=change]").attr("value");
        assertThat(post(bureau, OVERLAPS, changing(change, "450"))).hasStatus(303);
        assertThat(page(bureau, TOTALS + "/public_on_site").select("tfoot .number").text())
                .isEqualTo("850已扣重复 450");

        var late = post(bureau, OVERLAPS, changing(change, "10"));
        assertThat(late).hasStatus(409);
        assertThat(Jsoup.parse(late.getResponse().getContentAsString()).select(".trouble").text())
                .contains("改过或取消", "没有保存");
    }

    @Test
    void aRevisedFigureIsAskedAboutAndConfirmed() throws Exception {
        post(bureau, OVERLAPS, fields("300"));
        revised(world.laoshan, laoshan, figures("public_on_site", "700"));
        var asked = page(bureau, OVERLAPS).select("#flagged ~ .lines .trouble");
        assertThat(asked.text()).contains("小崂山区科学技术局的线下活动群众参与数量：认定时 800 人次，现在 700 人次");
        assertThat(post(bureau, asked.select("form").attr("action"))).hasStatus(303);
        assertThat(page(bureau, OVERLAPS).select(".trouble")).isEmpty();
    }

    @Test
    void whoReviewsIsToldAndAskedWhenTheFigureMoved() throws Exception {
        var review = "/obligations/" + laoshan.id() + "/review";
        assertThat(page(bureau, review).select(".note")).isEmpty();
        post(bureau, OVERLAPS, fields("300"));
        assertThat(page(bureau, review).select(".note.hint").text())
                .contains("“启动仪式”已认定与小崂山区科学技术协会重复，只计一次：线下活动群众参与数量 300 人次");
        revised(world.laoshan, laoshan, figures("public_on_site", "700"));
        var asked = page(bureau, review).select(".note.trouble");
        assertThat(asked.text()).contains("认定时 800 人次，现在 700 人次");
        assertThat(
                        page(bureau, asked.select("a").attr("href").replaceFirst("#.*", ""))
                                .select(asked.select("a").attr("href").replaceFirst("[^#]*", "")))
                .hasSize(1);
    }

    @Test
    void endsWithAReason() throws Exception {
        post(bureau, OVERLAPS, fields("300"));
        var end = page(bureau, OVERLAPS).select("form[action$=ending]").attr("action");

        assertThat(post(bureau, end, "reason", "")).hasStatus(422);
        assertThat(post(bureau, end, "reason", "两场不同")).hasStatus(303);
        assertThat(page(bureau, OVERLAPS).select(".over").text()).contains("王审", "取消：两场不同");
        assertThat(post(bureau, end, "reason", "再来")).hasStatus(404);
        assertThat(post(bureau, OVERLAPS + "/1/ending", "reason", "再来")).hasStatus(404);
    }

    @Test
    void othersSeeNothingToFlag() throws Exception {
        var sibling = world.person(world.shinan, "邻居", Role.REVIEWER);
        assertThat(page(sibling, OVERLAPS).select(".lines li")).isEmpty();
        assertThat(post(sibling, OVERLAPS, fields("1"))).hasStatus(404);
    }

    private String chosen() {
        return "?member=" + association.id() + "&member=" + laoshan.id();
    }

    private String[] fields(String same) {
        return new String[] {
            "member",
            association.id().toString(),
            "member",
            laoshan.id().toString(),
            "kept",
            laoshan.id().toString(),
            "activity",
            "启动仪式",
            "reason",
            "两家总结都写了",
            "public_on_site",
            same
        };
    }

    private String[] changing(String id, String same) {
        var fields = Arrays.copyOf(fields(same), 14);
        fields[12] = "change";
        fields[13] = id;
        return fields;
    }
}
