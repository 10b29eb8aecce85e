package cn.kehui.week.photo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.launch.darkroom.Edit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A set as a whole, and as it is told: line by line for programs, as a page for people. */
class PhotoPageTest {
    private static final PhotoDemands RULES =
            PhotoDesk.rules("counts: { onSite: 3, online: 1, noOnline: 没有线上活动, says: 现场照片不少于3张 }");

    @TempDir Path folder;

    private CheckedSet set() throws IOException {
        new PhotoDesk(folder)
                .put("线下/<b>开幕.jpg", PhotoDesk.jpeg(1))
                .put("线下/剪彩.jpg", Edit.MIRRORED.of(PhotoDesk.scene(1), 1))
                .put("线下/讲座.jpg", PhotoDesk.jpeg(2));
        return new Photographs(Readers.here(), null, RULES).check(folder, true, _ -> {});
    }

    @Test
    void aPictureThatComesTwiceCountsOnce() throws IOException {
        var totals = set().totals();
        assertThat(List.of(totals.photos(), totals.onSite(), totals.online(), totals.distinct()))
                .isEqualTo(List.of(3, 2, 0, 2));
        assertThat(totals.verdict()).isEqualTo(PhotoOutcome.FAIL);
        assertThat(totals.messages())
                .startsWith(
                        "3 张照片里只有 2 张不同。几张照片要反映几场活动，请把重复的换掉。",
                        "现场照片要 3 张不同的，现在有 2 张，还差 1 张。请补上，或说明为什么不适用。（要求：“现场照片不少于3张”）",
                        "不适用：没有线上活动");
    }

    @Test
    void programsReadALineForEachAndOneForTheSet() throws IOException {
        var set = set();
        var json = JsonMapper.builder().build();
        var line = json.readTree(PhotoJson.of(set.photos().get(1)));
        assertThat(line.propertyNames()).containsExactly("file", "verdict", "checks", "duplicates");
        assertThat(line.at("/file").asString()).isEqualTo("线下/剪彩.jpg");
        assertThat(line.at("/checks").valueStream().map(one -> one.at("/check").asString()))
                .containsExactly(
                        "format",
                        "size",
                        "sharpness",
                        "exposure",
                        "watermark",
                        "wording",
                        "people",
                        "duplicate",
                        "authenticity",
                        "legibility",
                        "aigc");
        assertThat(line.at("/checks/7/verdict").asString()).isEqualTo("fail");
        assertThat(line.at("/duplicates/0/file").asString()).isEqualTo("线下/<b>开幕.jpg");
        assertThat(line.at("/duplicates/0/how").asString()).isEqualTo("mirrored");
        var last = json.readTree(PhotoJson.of(set.totals())).at("/set");
        assertThat(last.propertyNames())
                .containsExactly("photos", "onSite", "online", "distinct", "verdict", "messages");
    }

    @Test
    void thePageShowsBothSideBySideAndRunsNothing() throws IOException {
        var html = PhotoPage.html(set());
        assertThat(html).doesNotContain("<b>开幕");
        var page = Jsoup.parse(html);
        assertThat(page.select("article h2").eachText())
                .containsExactly("请看线下/<b>开幕.jpg", "不合格线下/剪彩.jpg", "未知线下/讲座.jpg");
        assertThat(page.select("article > img")).hasSize(3);
        assertThat(page.select("article:nth-of-type(2) .twins figcaption").text())
                .isEqualTo("线下/<b>开幕.jpg：左右翻转");
        assertThat(page.select("article:nth-of-type(2) .twins img").attr("src"))
                .isEqualTo(page.select("article:nth-of-type(1) > img").attr("src"));
        assertThat(page.select("script")).isEmpty();
    }
}
