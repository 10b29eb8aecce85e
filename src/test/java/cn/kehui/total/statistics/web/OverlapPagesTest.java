package cn.kehui.total.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
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
    void fromTheProposalToTheTotal() throws Exception {
        var list = page(bureau, OVERLAPS);
        var choose = list.select("#candidates ~ .lines a").attr("href");
        var form = page(bureau, choose.replaceFirst("#.*", ""));
        assertThat(form.select("tr:has(#public_on_site) td").eachText()).startsWith("500", "800");
        var kept = form.select("input[name=kept]").eachAttr("value");

        var refused = post(bureau, OVERLAPS, fields(kept, "900"));
        assertThat(refused).hasStatus(422);
        var again = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(again.select(".alert a").attr("href")).isEqualTo("#public_on_site");
        assertThat(again.select("#public_on_site").attr("value")).isEqualTo("900");
        assertThat(again.select("#public_on_site").attr("aria-invalid")).isEqualTo("true");

        assertThat(post(bureau, OVERLAPS, fields(kept, "300"))).hasStatus(303);
        assertThat(page(bureau, OVERLAPS).select("#flagged ~ .lines").text())
                .contains("启动仪式 计在小崂山区科学技术局，从小崂山区科学技术协会扣除：线下活动群众参与数量 300 人次");
        var trail = page(bureau, TOTALS + "/public_on_site");
        assertThat(trail.select("tfoot .number").text()).isEqualTo("1000已扣重复 300");
        assertThat(trail.select(".taken").text()).contains("−300", "计在小崂山区科学技术局，从小崂山区科学技术协会扣除");
    }

    @Test
    void endsWithAReason() throws Exception {
        var form = page(bureau, OVERLAPS).select("#candidates ~ .lines a").attr("href");
        var kept =
                page(bureau, form.replaceFirst("#.*", ""))
                        .select("input[name=kept]")
                        .eachAttr("value");
        post(bureau, OVERLAPS, fields(kept, "300"));
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
        var kept = java.util.List.of(association.id().toString(), laoshan.id().toString());
        assertThat(post(sibling, OVERLAPS, fields(kept, "1"))).hasStatus(404);
    }

    private static String[] fields(java.util.List<String> ids, String same) {
        return new String[] {
            "one",
            ids.get(0),
            "other",
            ids.get(1),
            "kept",
            ids.get(1),
            "activity",
            "启动仪式",
            "reason",
            "两家总结都写了",
            "public_on_site",
            same
        };
    }
}
