package cn.kehui.linear;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.database.Settings;
import cn.kehui.world.Guest;
import cn.kehui.world.Known;
import cn.kehui.world.ManyUnits;
import cn.kehui.world.Plans;
import cn.kehui.world.Product;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the database knows of its tables, a page of a bureau costs it no more than in proportion
 * to the units: also where they were counted while nothing was in them, as they are the evening
 * before a campaign, or never.
 */
@Tag("slow")
class UncountedTablesTest {
    private static final Plans PLANS = new Plans();
    private static final String STATISTICS = "qingdao-2025/D3";
    private static final String RECOMMENDATION = "qingdao-2025/D1";
    private static final int SOME = 400;

    /** Twice as much, and a little for how it falls. */
    private static final double STEEP = 2.4;

    /**
     * Rows that pass through a plan for a unit: what reads fewer does not grow with all of them.
     */
    private static final long FEW = 50;

    private static final List<String> PAGES =
            List.of(
                    "/desk",
                    "/reviews",
                    "/reviews?q=2",
                    "/reviews?show=accepted&duty=" + STATISTICS,
                    "/reviews/rows?duty=" + RECOMMENDATION,
                    "/progress",
                    "/progress?state=missing&sort=name",
                    "/campaigns",
                    "/campaigns/qingdao-2025/board",
                    "/totals",
                    "/totals/qingdao-2025/week-statistics@2025",
                    "/totals/qingdao-2025/week-statistics@2025?basis=filed",
                    "/totals/qingdao-2025/week-statistics@2025?below=1",
                    "/totals/qingdao-2025/week-statistics@2025?by=regions&below=1",
                    "/totals/qingdao-2025/week-statistics@2025/events_held",
                    "/totals/qingdao-2025/week-statistics@2025/events_held?q=1",
                    "/totals/qingdao-2025/week-statistics@2025/freezing",
                    "/totals/qingdao-2025/week-statistics@2025/units.xlsx",
                    "/totals/qingdao-2025/week-statistics@2025/export.xlsx",
                    "/totals/qingdao-2025/overlaps",
                    "/totals/qingdao-2025/snapshots",
                    "/selections",
                    "/selections/qingdao-2025");

    @TempDir static Path folder;
    private Product product;
    private ManyUnits many;

    private void start(Known known) throws Exception {
        var settings = new Settings(folder.resolve(known.name()), "a test", null);
        product = Product.start(settings, Map.of(), PLANS::listen);
        many = new ManyUnits(product, product.person("叶知微"));
        known.of(many);
    }

    @AfterEach
    void end() {
        product.close();
    }

    private void filled(int from, int until) throws Exception {
        many.owe(from, until, STATISTICS, RECOMMENDATION);
        many.owner(
                """
                insert into figure (campaign_id, submission_id, field, grade, quantity)
                select s.campaign_id, s.id, f.field, 'NUMBER', 100 + split_part(u.code, '-', 2)::int / 2
                  from submission s join unit u on u.id = s.filed_unit
                 cross join unnest(array['events_held', 'public_on_site']) as f (field)
                 where u.code like 'many-%' and s.form_id = 'week-statistics' and not exists (select 1 from figure e where e.submission_id = s.id)
                """);
        many.owner(
                """
                insert into tally (campaign_id, submission_id, nature, fields, grades, quantities)
                select s.campaign_id, s.id, 'ANSWERS', coalesce(string_agg(f.field, ',' order by f.field), ''),
                       coalesce(array_agg('N'::"char" order by f.field) filter (where f.field is not null), '{}'),
                       coalesce(array_agg(f.quantity order by f.field) filter (where f.field is not null), '{}')
                  from submission s left join figure f on f.submission_id = s.id
                 where not exists (select 1 from tally e where e.submission_id = s.id)
                 group by 1, 2
                """);
    }

    private Map<String, Map<String, Long>> work() throws Exception {
        var guest = new Guest(product.address());
        guest.signIn("叶知微");
        var all = new LinkedHashMap<String, Map<String, Long>>();
        for (var page : PAGES) {
            var reads =
                    PLANS.of(() -> assertThat(guest.get(page).status()).as(page).isLessThan(400));
            var each = new LinkedHashMap<String, Long>();
            reads.forEach(one -> each.merge(one.sql(), one.work(), Long::sum));
            all.put(page, each);
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void twiceAsManyUnitsCostTwiceAsMuch(Known known) throws Exception {
        start(known);
        filled(0, SOME);
        var before = work();
        filled(SOME, 2 * SOME);
        var steep = new ArrayList<String>();
        work().forEach(
                        (page, each) ->
                                each.forEach(
                                        (sql, work) -> {
                                            long was = before.get(page).getOrDefault(sql, 0L);
                                            if (work > STEEP * was && work > FEW * 2 * SOME) {
                                                steep.add(
                                                        "%s %d -> %d%n%s"
                                                                .formatted(page, was, work, sql));
                                            }
                                        }));
        assertThat(before.get("/totals/qingdao-2025/week-statistics@2025").values())
                .as("it is counted")
                .anyMatch(work -> work > SOME);
        assertThat(steep).isEmpty();
    }
}
