package cn.kehui.total.board.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Definition;
import cn.kehui.notice.facts.web.Publisher;
import cn.kehui.world.Asked;
import cn.kehui.world.Guest;
import cn.kehui.world.Product;
import cn.kehui.world.Week2099;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list asks the database for all that it lists at once, however much that is. */
class ListsAskOnceTest {
    private static final Asked ASKED = new Asked();

    @TempDir static Path folder;
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.start(folder.resolve("data"), ASKED);
    }

    @AfterAll
    static void end() {
        product.close();
    }

    @Test
    void aCampaignMoreIsNoStatementMore() throws Exception {
        var guest = new Guest(product.address());
        guest.signIn("程清和");
        guest.get("/campaigns");
        ASKED.next("GET /campaigns");
        var before = asked(guest);
        assertThat(before.values()).allSatisfy(many -> assertThat(many).isBetween(5, 12));

        draft();

        assertThat(asked(guest)).isEqualTo(before);
        assertThat(guest.get("/campaigns").page().text()).contains("2099年青岛市科技活动周");
    }

    @Test
    void aNoticeWithManyQuestionsAsksForItsUnitsOnce() throws Exception {
        var guest = new Guest(product.address());
        guest.signIn("程清和");
        var sent = Map.of("_csrf", guest.get("/notices").csrf(), "text", Publisher.AUTUMN);
        assertThat(guest.post("/notices", sent).status()).isEqualTo(303);
        var notice =
                guest.get("/notices").page().select("section:has(#kept) li a").first().attr("href");

        var page = guest.get(notice).page();

        assertThat(page.select(".offers")).hasSize(3);
        assertThat(ASKED.next("GET " + notice).statements()).hasSizeLessThanOrEqualTo(8);
    }

    /** Nothing is read unit by unit: the figures are added up in one statement, and it alone. */
    @Test
    void aTotalAndAFigureOpenedAreAFewStatements() throws Exception {
        var guest = new Guest(product.address());
        guest.signIn("程清和");
        var total = "/totals/qingdao-2025/week-statistics@2025";
        for (var page : new String[] {total, total + "/public_on_site"}) {
            assertThat(guest.get(page).status()).isEqualTo(200);
            var statements = ASKED.next("GET " + page).statements();
            assertThat(statements).as(page).hasSizeLessThanOrEqualTo(16);
            assertThat(statements)
                    .filteredOn(sql -> sql.contains("sum(t.quantities[1])"))
                    .hasSize(1);
        }
    }

    /** How many statements each list is. */
    private static Map<String, Integer> asked(Guest guest) throws Exception {
        var asked = new LinkedHashMap<String, Integer>();
        for (var list :
                new String[] {
                    "/campaigns", "/totals", "/desk", "/reviews", "/progress", "/units"
                }) {
            assertThat(guest.get(list).status()).isEqualTo(200);
            asked.put(list, ASKED.next("GET " + list).statements().size());
        }
        return asked;
    }

    private static void draft() {
        var yaml = Week2099.CITY_HEAD.getBytes(UTF_8);
        product.the(Campaigns.class)
                .draft(
                        product.person("程清和"),
                        Definition.read("more", new ByteArrayInputStream(yaml)));
    }
}
