package cn.kehui.collection.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.collection.visit.ReadingDesk;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What strangers put into names, cells and addresses. */
class StrangePagesTest extends DeskWeb {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&.docx";

    @Test
    void printsHostileNamesAndWordsAsWords() throws IOException {
        send(HOSTILE, sample("市南区统计表.docx"));
        send("../../etc/passwd", "no document".getBytes());
        ReadingDesk.read(context);
        post(home + "/files/1/corrections", "at", "in_kind", "typed", "<script>alert(1)</script>");
        post(home + "/files/1/corrections", "at", "unit", "typed", "\"><svg onload=alert(1)>");

        for (var path :
                new String[] {
                    home,
                    home + "/files/1?at=in_kind",
                    home + "/files/1?at=%22%3E%3Cb%3E",
                    home + "/totals/events_held"
                }) {
            var page = get(path);
            assertThat(
                            page.select(
                                    "img, svg, b > script, script:not([src]), [onload], [onerror], [style], style"))
                    .as(path)
                    .isEmpty();
            assertThat(page.text()).as(path).contains("<svg onload");
        }
        assertThat(get(home).text()).contains(HOSTILE, "<script>alert(1)</script>", "etc/passwd");
        assertThat(web.get().uri(home + "/files/2/original"))
                .hasStatusOk()
                .headers()
                .hasValue(
                        "Content-Disposition",
                        "attachment; filename=\"passwd\"; filename*=UTF-8''passwd");
    }

    @Test
    void showsAFolderOfWhichNothingCouldBeRead() throws IOException {
        send("市南.docx", "x".getBytes());
        ReadingDesk.read(context);

        assertThat(get(home).text()).contains("市南.docx");
        get(home + "/totals/events_held");
    }

    @Test
    void saysThatThereIsNoSuchThing() throws IOException {
        send("市南区.docx", sample("市南区统计表.docx"));
        ReadingDesk.read(context);

        for (var path :
                new String[] {
                    "/collections/x",
                    "/collections/" + UUID.randomUUID(),
                    home + "/files/9",
                    home + "/files/x",
                    home + "/totals/in_kind",
                    home + "/totals/x",
                    home + "/files/9/original"
                }) {
            assertThat(web.get().uri(path).accept("text/html")).as(path).hasStatus(404);
        }
        assertThat(post(home + "/files/1/corrections", "at", "rows[7].x", "typed", "1"))
                .hasStatus(404);
        assertThat(post(home + "/files/1/rows/0/omission")).hasStatus(404);
        assertThat(post("/collections/" + UUID.randomUUID() + "/keeping")).hasStatus(404);
    }
}
