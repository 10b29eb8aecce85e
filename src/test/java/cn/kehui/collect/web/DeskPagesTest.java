package cn.kehui.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.collect.CollectionId;
import cn.kehui.collect.ReadingDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The desk as its HTML: what a person meets without a script. */
@KehuiTest
class DeskPagesTest {
    private static final Path SAMPLES = Path.of("samples/统计表");
    private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&.docx";

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    private final String home = "/collections/" + new CollectionId(UUID.randomUUID());

    private MvcTestResult send(String name, byte[] bytes) {
        return web.post()
                .uri(home + "/files")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("form", "week-statistics@2025")
                .accept("text/html")
                .exchange();
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }

    private Document get(String path) {
        var answer = web.get().uri(java.net.URI.create(path)).accept("text/html").exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private MvcTestResult post(String path, String... params) {
        var request = web.post().uri(path).accept("text/html");
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void opensWithAFormThatWorksWithoutAScript() {
        var page = get("/");

        var form = page.selectFirst("form.drop");
        assertThat(form.attr("action")).matches("/collections/[0-9a-f-]{36}/files");
        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(form.select("input[name=form]")).hasSize(5);
        assertThat(form.selectFirst("input[name=form][checked]").val()).isEqualTo("week-statistics@2025");
        assertThat(form.select("input[type=file][name=file][multiple]").attr("accept")).contains(".docx", ".xls", ".zip");
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

        var refused = post(home + "/files/1/corrections", "at", "public_on_site", "typed", "许多<b>人</b>");

        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(new String(refused.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.selectFirst("#typed").val()).isEqualTo("许多<b>人</b>");
        assertThat(page.selectFirst("#typed").attr("aria-describedby")).isEqualTo(page.selectFirst("[role=alert]:not([hidden])").id());

        assertThat(post(home + "/files/1/corrections", "at", "public_on_site", "typed", "400", "next", "1"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", home);
        assertThat(get(home).select("td.corrected").text()).contains("400");
    }

    @Test
    void printsHostileNamesAndWordsAsWords() throws IOException {
        send(HOSTILE, sample("市南区统计表.docx"));
        send("../../etc/passwd", "no document".getBytes());
        ReadingDesk.read(context);
        post(home + "/files/1/corrections", "at", "in_kind", "typed", "<script>alert(1)</script>");
        post(home + "/files/1/corrections", "at", "unit", "typed", "\"><svg onload=alert(1)>");

        for (var path : new String[] {home, home + "/files/1?at=in_kind", home + "/files/1?at=%22%3E%3Cb%3E", home + "/totals/events_held"}) {
            var page = get(path);
            assertThat(page.select("img, svg, b > script, script:not([src]), [onload], [onerror], [style], style")).as(path).isEmpty();
            assertThat(page.text()).as(path).contains("<svg onload");
        }
        assertThat(get(home).text()).contains(HOSTILE, "<script>alert(1)</script>", "etc/passwd");
        assertThat(web.get().uri(home + "/files/2/original")).hasStatusOk().headers()
                .hasValue("Content-Disposition", "attachment; filename=\"passwd\"; filename*=UTF-8''passwd");
    }

    @Test
    void saysThatThereIsNoSuchThing() throws IOException {
        send("市南区.docx", sample("市南区统计表.docx"));
        ReadingDesk.read(context);

        for (var path : new String[] {"/collections/x", "/collections/" + UUID.randomUUID(), home + "/files/9", home + "/files/x",
                home + "/totals/in_kind", home + "/totals/x", home + "/files/9/original"}) {
            assertThat(web.get().uri(path).accept("text/html")).as(path).hasStatus(404);
        }
        assertThat(post(home + "/files/1/corrections", "at", "rows[7].x", "typed", "1")).hasStatus(404);
        assertThat(post(home + "/files/1/rows/0/omission")).hasStatus(404);
        assertThat(post("/collections/" + UUID.randomUUID() + "/keeping")).hasStatus(404);
    }

    @Test
    void everyInputHasItsLabel() throws IOException {
        send("西海岸.docx", sample("西海岸新区统计表（盖章版）.docx"));
        ReadingDesk.read(context);

        for (var path : new String[] {"/", home, home + "/files/1?at=public_on_site"}) {
            var page = get(path);
            for (var input : page.select("input:not([type=hidden]), textarea")) {
                boolean labelled = input.closest("label") != null || !page.select("label[for=" + input.id() + "]").isEmpty();
                assertThat(labelled).as(path + " " + input).isTrue();
            }
        }
    }

    @Test
    void endsWhenAskedAndKeepsWhenAsked() throws IOException {
        send("市南区.docx", sample("市南区统计表.docx"));

        assertThat(post(home + "/keeping")).hasStatus(303);
        assertThat(get(home).selectFirst(".keeping").text()).contains("已要求保留");
        assertThat(get("/").select("a[href=" + home + "]")).hasSize(1);

        assertThat(post(home + "/ending")).hasStatus(303).headers().hasValue("Location", "/");
        assertThat(web.get().uri(home).accept("text/html")).hasStatus(404);
    }
}
