package cn.kehui.total.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.Guest;
import cn.kehui.world.Product;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asked for before the product ended, made after it was started again: nobody asks twice. */
@Tag("slow")
class ExportAfterRestartTest {
    private static final String TOTAL = "/totals/qingdao-2025/week-statistics@2025";
    private static final int LOOKS = 600;

    @TempDir static Path folder;

    @Test
    void whatWasAskedForIsMadeAfterTheNextStart() throws Exception {
        var data = folder.resolve("data");
        try (var product = Product.start(data, Map.of("kehui.exports", false))) {
            product.the(JdbcClient.class)
                    .sql("update parcel_rule set sheet_rows = 0, word_rows = 0, pdf_rows = 0")
                    .update();
            var guest = new Guest(product.address());
            guest.signIn("程清和");
            assertThat(guest.get(TOTAL + "/export.docx").status()).isEqualTo(303);
            var offer = guest.get("/exports/new?kind=total&asked=" + asked());
            assertThat(offer.status()).isEqualTo(200);
            var form = offer.page().select("form[action=/exports]").first();
            var sent =
                    Map.of(
                            "_csrf", offer.csrf(),
                            "kind", form.select("[name=kind]").val(),
                            "asked", form.select("[name=asked]").val());
            assertThat(guest.post("/exports", sent).status()).isEqualTo(303);
            assertThat(guest.get("/exports").page().select("[role=status]").eachText())
                    .contains("在排队，还没有开始做");
        }
        try (var product = Product.start(data, Map.of())) {
            var guest = new Guest(product.address());
            guest.signIn("程清和");
            var page = made(guest);
            assertThat(page.select("article")).hasSize(1);
            assertThat(page.select(".chip").text()).isEqualTo("做好了");
            assertThat(guest.get(page.select("a.button.main").attr("href")).status())
                    .isEqualTo(200);
            assertThat(guest.get("/messages").page().text()).contains("导出做好了");
        }
    }

    private static String asked() {
        var json =
                "{\"campaign\":\"qingdao-2025\",\"form\":\"week-statistics@2025\",\"said\":{},\"kind\":\"DOCX\"}";
        return java.net.URLEncoder.encode(json, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Document made(Guest guest) throws Exception {
        for (int look = 0; look < LOOKS; look++) {
            var page = guest.get("/exports").page();
            if (!page.select("a.button.main").isEmpty()) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("it was not made");
    }
}
