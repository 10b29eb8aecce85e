package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.ground.picture.Photo;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures that go with a form: shown small, and measured by the rules of the notice. */
class PhotosTest extends FillingDesk {
    private static final String PLACE = "#" + "paper-photos";

    @BeforeEach
    void asksForPhotos() {
        demandsASummary();
        db.sql(
                        """
                        update campaign set definition = definition || '{"evidence": [
                            {"is": "formats", "of": ["jpg", "jpeg"], "clause": "附件3 第2条"},
                            {"is": "size", "words": "0.2M—2M", "from": 200000, "to": 2097152, "clause": "附件3 第2条"},
                            {"is": "least", "kind": "现场照片", "least": 2, "clause": "附件3 第3条"}]}'
                         where id = 'small-2025'
                        """)
                .update();
        db.sql(
                        """
                        update duty set definition = jsonb_set(definition, '{papers,1,most}', '5') where id = 'small-2025/D3'
                        """)
                .update();
    }

    private Document page() {
        return get(filler, home(statistics));
    }

    private Document sends(String name, byte[] bytes) {
        var path = home(statistics) + "/papers";
        assertThat(send(filler, path, name, bytes, Map.of("demand", "photos"))).hasStatus(303);
        return page();
    }

    /** A picture with so many bytes in all. */
    private static byte[] photo(int bytes) throws Exception {
        return Arrays.copyOf(Photo.held(Photo.jpeg(1200, 900), 6), bytes);
    }

    @Test
    void theRulesOfTheCampaignStandBesideTheUpload() {
        assertThat(page().select(".photo-rules li").eachText())
                .containsExactly(
                        "格式：JPG、JPEG（附件3 第2条）",
                        "每张大小：0.2M—2M（200000—2097152 字节）（附件3 第2条）",
                        "现场照片不少于 2 张（附件3 第3条）");
        assertThat(page().select("input[type=file][accept='.jpg,.jpeg']")).isNotEmpty();
    }

    @Test
    void whatBreaksARuleIsKeptAndSaidWithByHowMuch() throws Exception {
        var one = sends("开幕式.jpg", photo(3_500_000));
        assertThat(said(one))
                .containsExactly(
                        "开幕式.jpg：3.34M，通知要的是 0.2M—2M（附件3 第2条），多 1.34M。照片已收下；请压缩后重新上传，换不了的写明原因。",
                        "现场照片：通知要不少于 2 张（附件3 第3条），现在 1 张，少 1 张。请补上，补不了的写明原因。");
        assertThat(one.select(".papers a").eachText()).contains("开幕式.jpg");

        var two = sends("讲座.jpg", photo(150_000));
        assertThat(said(two))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("讲座.jpg：0.14M，通知要的是 0.2M—2M（附件3 第2条），少 0.05M。");
        // a byte too many is not called as much as is allowed
        assertThat(said(sends("一.jpg", photo(2_097_153))).get(2)).startsWith("一.jpg：2.01M，");
        assertThat(said(sends("二.jpg", photo(2_097_152)))).hasSize(3);
    }

    @Test
    void whoCannotSendAnotherSaysWhyAndTheReviewerReadsIt() throws Exception {
        sends("开幕式.jpg", photo(300_000));
        var page = sends("讲座.jpg", photo(150_000));
        assertThat(
                        send(
                                filler,
                                home(statistics) + "/papers",
                                "总结.pdf",
                                "%PDF-1.4".getBytes(),
                                Map.of("demand", "summary")))
                .hasStatus(303);
        var refused = post(filler, home(statistics) + "/submissions", sends(page(), figures()));
        assertThat(page(refused).select(".summary").text()).contains("讲座.jpg：0.14M");

        var sent = new LinkedHashMap<>(sends(page(), figures()));
        assertThat(page.select("textarea[name='why.paper:photos'][form=fill]")).hasSize(1);
        sent.put("why.paper:photos", "现场只有手机截屏");
        assertThat(post(filler, home(statistics) + "/submissions", sent)).hasStatus(303);

        var review = get(reviewer, home(statistics) + "/review");
        assertThat(review.select(".attached .said").text()).contains("讲座.jpg：0.14M");
        assertThat(review.select(".attached .reason").text()).isEqualTo("填报人说明：现场只有手机截屏");
        assertThat(review.select(".attached img").eachAttr("alt"))
                .containsExactly("开幕式.jpg 的小图", "讲座.jpg 的小图");
        // the same size is written the same way to both sides
        var read = get(filler, home(statistics));
        assertThat(review.select(".attached small").eachText())
                .containsAll(read.select("main a[href*=papers] + small").eachText());
        assertThat(obligations.obligation(filler, statistics.id()).state()).isEqualTo(State.FILED);
    }

    @Test
    void aPictureIsShownSmallToWhoFillsInAndWhoReviewsAndToNobodyElse() throws Exception {
        var page = sends("开幕式.jpg", photo(300_000));
        var small = page.select(".papers img").attr("src");
        for (var who : java.util.List.of(filler, reviewer)) {
            var answer = ask(who, small);
            assertThat(answer).hasStatusOk().hasContentType("image/jpeg");
            assertThat(answer.getResponse().getHeader("X-Content-Type-Options"))
                    .isEqualTo("nosniff");
            var bytes = answer.getResponse().getContentAsByteArray();
            assertThat(bytes.length).isLessThan(60_000);
            var shown = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(shown.getWidth()).as("upright").isEqualTo(360);
        }
        assertThat(ask(sibling, small)).hasStatus(404);
        // the same content is made small once, though it was taken out and sent again
        var removal = page.select(PLACE + " form[action$=/removal]").attr("action");
        assertThat(post(filler, removal, Map.of())).hasStatus(303);
        var again = sends("又一张.jpg", photo(300_000)).select(".papers img").eachAttr("src");
        assertThat(again).hasSize(1).doesNotContain(small);
        assertThat(ask(filler, again.getFirst())).hasStatusOk();
        assertThat(db.sql("select count(*) from picture").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whatCannotBeShownHasASignInItsPlace() throws Exception {
        var page = sends("坏的.jpg", Arrays.copyOf(Photo.jpeg(1200, 900), 20));
        var answer = ask(filler, page.select(".papers img").attr("src"));
        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/no-picture.svg");
        assertThat(ask(filler, "/no-picture.svg")).hasStatusOk();
    }

    private static java.util.List<String> said(Document page) {
        return page.select(PLACE + " .said li").eachText().stream()
                .map(words -> words.replaceFirst("^核?要确认： ", ""))
                .toList();
    }
}
