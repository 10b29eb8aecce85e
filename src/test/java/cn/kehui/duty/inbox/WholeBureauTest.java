package cn.kehui.duty.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Actor;
import cn.kehui.world.Asked;
import cn.kehui.world.Guest;
import cn.kehui.world.ManyUnits;
import cn.kehui.world.Product;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages of a bureau ask the database for what they print: with twice as many units they ask as
 * often, fetch as many rows and are as long; and page by page nobody is left out.
 */
class WholeBureauTest {
    private static final Asked ASKED = new Asked();
    private static final String STATISTICS = "qingdao-2025/D3";
    private static final String RECOMMENDATION = "qingdao-2025/D1";
    private static final int MOST_BYTES = 200_000;

    /** More than any page has room for, in every state. */
    private static final int SOME = 1500;

    @TempDir static Path folder;
    private static Product product;
    private static Actor reviewer;
    private static ManyUnits many;

    @BeforeAll
    static void start() throws Exception {
        product = Product.start(folder.resolve("data"), ASKED);
        reviewer = product.person("叶知微");
        many = new ManyUnits(product, reviewer);
        many.owe(0, SOME, STATISTICS, RECOMMENDATION);
    }

    @AfterAll
    static void end() {
        product.close();
    }

    /** What a page costs. */
    private record Cost(int statements, long rows) {}

    @Test
    void twiceAsManyUnitsCostNoPageMore() throws Exception {
        var guest = new Guest(product.address());
        guest.signIn("叶知微");
        var pages =
                List.of(
                        "/desk",
                        "/reviews",
                        "/reviews?show=accepted",
                        "/reviews?show=waiting&duty=" + STATISTICS,
                        "/reviews?q=2",
                        "/reviews/rows?duty=" + RECOMMENDATION,
                        "/progress",
                        "/progress?state=missing&sort=name",
                        "/progress?sort=time&q=1&duty=" + STATISTICS);
        var before = costs(guest, pages);
        var selection = "/selections/qingdao-2025";
        var picking = costs(guest, List.of(selection)).get(selection);

        many.owe(SOME, 2 * SOME, STATISTICS, RECOMMENDATION);

        assertThat(costs(guest, pages)).isEqualTo(before);
        // the same activity may be recommended by anybody: of each its name is read, two a unit
        assertThat(costs(guest, List.of(selection)).get(selection))
                .isEqualTo(new Cost(picking.statements(), picking.rows() + 2L * SOME * 2 / 3));
        assertThat(before.values())
                .allSatisfy(cost -> assertThat(cost.rows()).isBetween(20L, 1300L));
    }

    @Test
    void pageByPageNobodyIsLeftOutOrListedTwice() throws Exception {
        var guest = new Guest(product.address());
        guest.signIn("叶知微");
        for (var list :
                List.of(
                        "/reviews?show=accepted&duty=" + STATISTICS,
                        "/progress?state=done&sort=name&duty=" + STATISTICS,
                        "/progress?state=done&sort=time&duty=" + STATISTICS,
                        "/progress?state=done&duty=" + STATISTICS)) {
            var listed = new ArrayList<String>();
            for (var path = list; !path.isEmpty(); ) {
                var page = guest.get(path).page();
                listed.addAll(
                        page.select("main a[href~=^/obligations/.*/review$]").eachAttr("href"));
                path = page.select("nav.pager a[rel=next]").attr("href");
            }
            assertThat(new LinkedHashSet<>(listed)).as(list).hasSize(listed.size());
            assertThat(listed).as(list).hasSize(accepted());
        }
    }

    /** Somebody moved it elsewhere meanwhile: the list goes on from where it stands by now. */
    @Test
    void aListGoesOnAlthoughItsLastLineHasMoved() throws Exception {
        var guest = new Guest(product.address());
        guest.signIn("叶知微");
        var list = "/reviews?show=accepted&duty=" + STATISTICS;
        var next = guest.get(list).page().select("nav.pager a[rel=next]").attr("href");
        var last = UUID.fromString(next.substring(next.indexOf("after=") + "after=".length()));
        var before = guest.get(next).page().select("main ul.names-list a").eachText();

        many.owner("update obligation set state = 'RETURNED' where id = '" + last + "'");
        try {
            assertThat(guest.get(next).page().select("main ul.names-list a").eachText())
                    .isEqualTo(before);
        } finally {
            many.owner("update obligation set state = 'ACCEPTED' where id = '" + last + "'");
        }
    }

    @Test
    void whatIsCountedIsAllAndNotThePage() throws Exception {
        var guest = new Guest(product.address());
        guest.signIn("叶知微");
        var page = guest.get("/progress?duty=" + STATISTICS).page();

        assertThat(page.select("tbody tr")).hasSize(200);
        assertThat(page.select("nav.tabs a[aria-current] b").text())
                .isEqualTo("" + received().many());
    }

    private static Tallies received() {
        return product.the(Inboxes.class).tallies(reviewer, Sieve.ALL.of(STATISTICS));
    }

    private static int accepted() {
        return received().in(Set.of(State.ACCEPTED)).many();
    }

    private static Map<String, Cost> costs(Guest guest, List<String> pages) throws Exception {
        var costs = new LinkedHashMap<String, Cost>();
        for (var path : pages) {
            var came = guest.get(path);
            assertThat(came.status()).as(path).isEqualTo(200);
            assertThat(came.page().html().getBytes(StandardCharsets.UTF_8).length)
                    .as(path)
                    .isLessThan(MOST_BYTES);
            var asked = ASKED.next("GET " + path.replaceAll("[?].*", ""));
            costs.put(path, new Cost(asked.statements().size(), asked.rows()));
        }
        return costs;
    }
}
