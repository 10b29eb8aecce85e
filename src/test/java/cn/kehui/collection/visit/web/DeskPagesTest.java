package cn.kehui.collection.visit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.collection.visit.ReadingDesk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The desk as its HTML: what a person meets without a script. */
class DeskPagesTest extends DeskWeb {

    @Test
    void opensWithAFormThatWorksWithoutAScript() {
        var page = get("/collections");

        var form = page.selectFirst("form.drop");
        assertThat(form.attr("action")).matches("/collections/[0-9a-f-]{36}/files");
        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(form.select("input[name=form]")).hasSize(5);
        assertThat(form.selectFirst("input[name=form][checked]").val())
                .isEqualTo("week-statistics@2025");
        assertThat(form.select("input[type=file][name=file][multiple]").attr("accept"))
                .contains(".docx", ".xls", ".zip");
        assertThat(form.select("button:not([type])")).hasSize(1);
    }

    @Test
    void showsWhatWasSentAsATableWithItsProblems() throws IOException {
        assertThat(send("西海岸.docx", sample("西海岸新区统计表（盖章版）.docx"))).hasStatus(303);
        ReadingDesk.read(context);

        var page = get(home);

        assertThat(page.selectFirst("h1").text()).startsWith("收到 1 份，读出 1 份，1 个单位；必须改 1 处");
        var cell = page.selectFirst("td.stops.unread a");
        assertThat(cell.text()).isEqualTo("改必须改： 300-500");
        assertThat(cell.attr("href")).isEqualTo(home + "/files/1?at=public_on_site#here");
        assertThat(page.selectFirst("tfoot").text()).contains("1 个单位合计", "1 家未填");

        var file = get(home + "/files/1?at=public_on_site");
        assertThat(file.select("#here").text()).contains("300-500");
        assertThat(file.selectFirst("label[for=typed]").text()).contains("人次");
    }

    @Test
    void keepsNothingThatIsWrongAndLosesNothingThatWasTyped() throws IOException {
        send("西海岸.docx", sample("西海岸新区统计表（盖章版）.docx"));
        ReadingDesk.read(context);

        var refused =
                post(home + "/files/1/corrections", "at", "public_on_site", "typed", "许多<b>人</b>");

        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(new String(refused.getResponse().getContentAsByteArray(), UTF_8));
        assertThat(page.selectFirst("#typed").val()).isEqualTo("许多<b>人</b>");
        assertThat(page.selectFirst("#typed").attr("aria-describedby"))
                .isEqualTo(page.selectFirst("[role=alert]:not([hidden])").id());

        assertThat(
                        post(
                                home + "/files/1/corrections",
                                "at",
                                "public_on_site",
                                "typed",
                                "400",
                                "next",
                                "1"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", home);
        assertThat(get(home).select("td.corrected").text()).contains("400");
    }

    @Test
    void givesBackWhatWasSentAndACopyWithItsProblems() throws Exception {
        var sent = sample("西海岸新区统计表（盖章版）.docx");
        send("西海岸.docx", sent);
        send("坏的.docx", "no document".getBytes(UTF_8));
        ReadingDesk.read(context);

        var original = web.get().uri(home + "/files/1/original").exchange();
        assertThat(original.getResponse().getContentAsByteArray()).isEqualTo(sent);
        assertThat(original.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment");

        var all = web.get().uri(home + "/returned.zip").exchange();
        var names = new ArrayList<String>();
        try (var zip =
                new ZipInputStream(
                        new ByteArrayInputStream(all.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactlyInAnyOrder("退回_西海岸.docx", "退回_坏的.docx");
    }

    @Test
    void everyInputHasItsLabel() throws IOException {
        send("西海岸.docx", sample("西海岸新区统计表（盖章版）.docx"));
        ReadingDesk.read(context);

        for (var path : new String[] {"/collections", home, home + "/files/1?at=public_on_site"}) {
            var page = get(path);
            for (var input : page.select("input:not([type=hidden]), textarea")) {
                boolean labelled =
                        input.closest("label") != null
                                || !page.select("label[for=" + input.id() + "]").isEmpty();
                assertThat(labelled).as(path + " " + input).isTrue();
            }
        }
    }

    @Test
    void endsWhenAskedAndKeepsWhenAsked() throws IOException {
        send("市南区.docx", sample("市南区统计表.docx"));

        assertThat(post(home + "/keeping")).hasStatus(303);
        assertThat(get(home).selectFirst(".keeping").text()).contains("已要求保留");
        assertThat(get("/collections").select("a[href=" + home + "]")).hasSize(1);

        assertThat(post(home + "/ending"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/collections");
        assertThat(web.get().uri(home).accept("text/html")).hasStatus(404);
    }
}
