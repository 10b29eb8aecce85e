package cn.kehui.total.statistics.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.SmallWorld;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of a bureau to which hundreds report: some at a time, each once, with the sum of all. */
class ManyReportsTest extends Staff {
    private static final int GIVEN = 405;
    private static final int MISSING = 205;
    private static final String FIGURE = TOTALS + "/events_held";

    @BeforeEach
    void manyReport() {
        db.sql(
                        """
                        insert into unit (id, parent_id, code, name, region_code, kind, level, line, path)
                        select gen_random_uuid(), b.id, 'many-' || to_char(n, 'FM0000'), '众单位' || to_char(n, 'FM0000'), b.region_code, 'OTHER', 'BELOW',
                               'SCIENCE', b.path || 'many-' || to_char(n, 'FM0000') || '/'
                          from unit b cross join generate_series(1, :all) as n
                         where b.id = :bureau
                        """)
                .param("all", GIVEN + MISSING)
                .param("bureau", world.bureau.id().value())
                .update();
        db.sql(
                        """
                        insert into obligation (id, campaign_id, duty_id, unit_id, receiver_id, state, changed_at, current_id, accepted_id)
                        select gen_random_uuid(), 'small-2025', :duty, u.id, u.parent_id, case when k.given then 'ACCEPTED' else 'OPEN' end, now(),
                               case when k.given then u.id end, case when k.given then u.id end
                          from unit u
                          cross join lateral (select right(u.code, 4)::int <= :given as given) k
                         where u.code like 'many-%'
                        """)
                .param("duty", SmallWorld.STATISTICS)
                .param("given", GIVEN)
                .update();
        db.sql(
                        """
                        insert into submission (campaign_id, id, obligation_id, version, nature, form_id, form_version, answers, filed_by, filed_name, filed_unit, filed_at)
                        select o.campaign_id, o.accepted_id, o.id, 1, 'ANSWERS', 'week-statistics', '2025', '{"unit": "", "values": {}, "rows": []}',
                               :person, '某人', o.unit_id, now()
                          from obligation o where o.accepted_id is not null
                        """)
                .param("person", bureau.id().value())
                .update();
        db.sql(
                        """
                        insert into figure (campaign_id, submission_id, field, grade, quantity)
                        select s.campaign_id, s.id, 'events_held', 'NUMBER', right(u.code, 4)::int
                          from submission s join unit u on u.id = s.filed_unit
                        """)
                .update();
        db.sql(
                        """
                        insert into tally (campaign_id, submission_id, nature, fields, grades, quantities)
                        select campaign_id, submission_id, 'ANSWERS', field, array['N'::"char"], array[quantity] from figure
                        """)
                .update();
    }

    @Test
    void aFigureIsOpenedSomeAtATimeAndEachReportStandsThereOnce() throws Exception {
        var units = new ArrayList<String>();
        var missing = new ArrayList<String>();
        int pages = 0;
        for (var at = FIGURE; !at.isEmpty(); pages++) {
            var page = page(bureau, at);
            assertThat(get(bureau, at).getResponse().getContentAsByteArray().length)
                    .isLessThan(200_000);
            assertThat(page.select("tfoot .number").text()).isEqualTo("82,215"); // 1 + … + 405
            assertThat(page.select(".cover").text()).contains("405 / 应报 613");
            units.addAll(page.select("tbody th").eachText());
            at = page.select("nav[aria-label=已报送的] a:contains(看后面的)").attr("href");
        }
        assertThat(pages).isEqualTo(3);
        assertThat(units).hasSize(GIVEN).doesNotHaveDuplicates().isSorted();
        for (var at = FIGURE; !at.isEmpty(); ) {
            var page = page(bureau, at);
            assertThat(page.select("#missing").text()).isEqualTo("还缺 208 家");
            missing.addAll(page.select("#missing ~ .lines li").eachText());
            at = page.select("nav[aria-label=还缺的] a:contains(看后面的)").attr("href");
        }
        assertThat(missing).hasSize(MISSING + 3).doesNotHaveDuplicates();
    }

    @Test
    void whatIsFoundByAWordIsCountedAndAddedUpInTheDatabase() throws Exception {
        var found = page(bureau, FIGURE + "?q=" + encoded("位040"));
        assertThat(found.select("tbody th").eachText())
                .containsExactly("众单位0400", "众单位0401", "众单位0402", "众单位0403", "众单位0404", "众单位0405");
        assertThat(found.select(".found").text())
                .isEqualTo("名称里有“位040”的：已报送 6 家，还缺 4 家，各家之和 2,415 次");
        assertThat(found.select("tfoot .number").text()).isEqualTo("82,215");
        assertThat(found.select("#q").val()).isEqualTo("位040");

        var many = page(bureau, FIGURE + "?q=" + encoded("众单位"));
        var next = many.select("nav[aria-label=已报送的] a").attr("href");
        assertThat(page(bureau, next).select("#q").val()).isEqualTo("众单位");
        var none = page(bureau, FIGURE + "?q=nobody");
        assertThat(none.select(".found").text()).contains("已报送 0 家，还缺 0 家");
        assertThat(get(bureau, FIGURE + "?after=1")).hasStatus(404);
    }

    @Test
    void whatLiesBelowStandsBesideATotalSomeAtATime() throws Exception {
        var names = new ArrayList<String>();
        String at = TOTALS + "?line=science&below=1";
        do {
            var page = page(bureau, at);
            names.addAll(beside(page));
            assertThat(page.select("tbody tr").first().select("td").first().text())
                    .isEqualTo("82,215");
            at = page.select("nav[aria-label=下级] a:contains(看后面的)").attr("href");
        } while (!at.isEmpty());
        assertThat(names).hasSize(GIVEN + MISSING + 2).doesNotHaveDuplicates();
    }

    private static List<String> beside(Document page) {
        var all = page.select("thead th.figure a").eachText();
        assertThat(all).hasSizeLessThanOrEqualTo(32);
        return all;
    }

    @Test
    void whoIsMissingIsNamedAsFarAsAPageHasRoom() throws Exception {
        var page = page(bureau, TOTALS);
        assertThat(page.select(".cover.gaps summary").text()).isEqualTo("还缺 208 家");
        assertThat(page.select(".cover.gaps li")).hasSize(201);
        assertThat(page.select(".cover.gaps li").last().text()).startsWith("还有 8 家");
    }

    @Test
    void aFrozenTableTellsWhatItIsMadeOfSomeAtATime() throws Exception {
        var asked = page(bureau, TOTALS + "/freezing");
        assertThat(asked.select("#missing ~ ul li")).hasSize(201);
        assertThat(asked.select("#missing ~ ul li").last().text()).startsWith("还有 8 家");
        var home = post(bureau, TOTALS + "/snapshots").getResponse().getHeader("Location");
        var units = new ArrayList<String>();
        for (var at = home; !at.isEmpty(); ) {
            var page = page(bureau, at.replaceFirst("#.*", ""));
            assertThat(page.select("#sources").text()).isEqualTo("由 405 份报送组成");
            var some = page.select("#sources ~ .lines li").eachText();
            assertThat(some).hasSizeLessThanOrEqualTo(200);
            units.addAll(some);
            at = page.select("nav[aria-label=由来] a:contains(看后面的)").attr("href");
        }
        assertThat(units).hasSize(GIVEN).doesNotHaveDuplicates();
        assertThat(page(bureau, home + "?from=x").select("#sources ~ .lines li")).hasSize(200);
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, UTF_8);
    }
}
