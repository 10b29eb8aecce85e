package cn.kehui.notice.writing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.notice.facts.web.Publisher;
import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeFile;
import cn.kehui.notice.reader.NoticeReader;
import cn.kehui.world.Qingdao2025;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A notice passed down a level, written, checked, printed, and read back. */
@KehuiTest
class LetterPagesTest {
    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;
    @TempDir Path folder;

    private Actor issuer;

    @BeforeEach
    void issuer() {
        issuer = world.issuer(Qingdao2025.CITY_SCIENCE);
    }

    @Test
    void whatIsPassedDownIsComparedDutyByDuty() {
        var above = get(passedDown() + "/above");

        assertThat(above.select("tbody tr")).isNotEmpty();
        for (var row : above.select("tbody tr")) {
            assertThat(row.child(4).text()).matches("早 [0-9]+ 个工作日");
        }
    }

    @Test
    void theDocumentIsReadBackWithTheSameDuties() throws IOException {
        var home = passedDown();
        // written in the year of the campaign, as it would be
        assertThat(post(home + "/facts?new=ISSUED", "press", "save", "day", "2023-05-12"))
                .hasStatus(303);
        var duties =
                get(home).select("section:has(#kind-DUTY) > .fact-card").stream()
                        .filter(card -> !card.hasClass("fact-out"))
                        .map(card -> card.select(".fact-says").first().text())
                        .toList();
        assertThat(duties).isNotEmpty();
        save(home, get(home + "/letter"));

        for (var kind : List.of("docx", "pdf")) {
            var read = read(home + "/letter." + kind, kind);
            assertThat(read.duties()).as(kind).hasSameSizeAs(duties);
            for (int each = 0; each < duties.size(); each++) {
                var closes = Objects.requireNonNull(read.duties().get(each).due().closes());
                assertThat(duties.get(each)).contains("截止日期 " + Moments.day(closes.day()));
                assertThat(read.duties().get(each).owedBy()).isNotEmpty();
                assertThat(read.duties().get(each).routes())
                        .extracting(DutyDraft.Route::to)
                        .allMatch(to -> to.contains("青岛市"));
            }
            assertThat(read.issuers()).extracting(NoticeDraft.Fact::words).contains("青岛市科学技术局");
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsPlace() {
        var home = passedDown();
        post(
                home + "/letter",
                "title",
                "关于做好活动的通知",
                "number",
                "青科字[2025]第09号",
                "body",
                "请于2025年5月3日前报送。",
                "date",
                "二〇二五年五月一日",
                "signers",
                "青岛市科学技术局");

        var page = get(home + "/letter");
        assertThat(page.select(".lint a").eachAttr("href")).contains("#number", "#date", "#body");
        assertThat(page.select("textarea[name=body]").text()).isEqualTo("请于2025年5月3日前报送。");
        assertThat(page.select("#burden ~ p").text()).contains("要填");
    }

    @Test
    void whatItAsksIsCountedAsItIsOwedOnceItIsOut() {
        issuer = world.issuer(Qingdao2025.LAOSHAN_SCIENCE);
        var home = passedDown("qingdao-2025");
        post(home + "/facts?new=ISSUED", "press", "save", "day", "2025-05-06");
        new Publisher(web, issuer).decideAll(home);
        // all offices of the district, among them the one that takes it in
        for (var card : get(home).select(".fact-card:has([name=receiver])")) {
            var params = new java.util.ArrayList<>(List.of("press", "save", "levels", "COUNTY"));
            for (var input :
                    card.select(
                            "input[type=text][name], input:not([type])[name], textarea[name], [checked][name]")) {
                params.addAll(List.of(input.attr("name"), input.val()));
            }
            for (var select : card.select("select[name]")) {
                params.addAll(
                        List.of(select.attr("name"), select.select("[selected]").attr("value")));
            }
            Publisher.led(
                    post(home + "/facts/" + card.id().substring(5), params.toArray(String[]::new)));
        }
        var units =
                Pattern.compile("（(\\d+) 个单位 × ")
                        .matcher(get(home + "/letter").select("#burden ~ p").text());
        assertThat(units.find()).as(get(home + "/letter").select("#burden ~ *").text()).isTrue();

        var campaign = Publisher.led(post(home + "/campaign"));
        var owed = get(campaign).select("section.task:contains(统计表)").select("summary").eachText();
        assertThat(owed).isNotEmpty().containsOnly("应报的 " + units.group(1) + " 家");
    }

    private void save(String home, Document page) {
        var params = new java.util.ArrayList<String>();
        for (var input : page.select("form.card [name]")) {
            if (!input.attr("name").equals("_csrf")) {
                params.add(input.attr("name"));
                params.add(input.tagName().equals("textarea") ? input.wholeText() : input.val());
            }
        }
        assertThat(post(home + "/letter", params.toArray(String[]::new))).hasStatus(303);
    }

    private NoticeDraft read(String uri, String kind) throws IOException {
        var sent = web.get().uri(uri).with(user(issuer.id().toString())).exchange();
        assertThat(sent).hasStatusOk();
        var file = folder.resolve("通知." + kind);
        Files.write(file, sent.getResponse().getContentAsByteArray());
        return switch (NoticeFile.open(file)) {
            case NoticeFile.Readable(var text) -> NoticeReader.read(text);
            case NoticeFile.Unreadable unread -> throw new IOException(unread.message());
        };
    }

    private String passedDown() {
        return passedDown("shandong-2023");
    }

    private String passedDown(String campaign) {
        var taken = post("/notices/above", "campaign", campaign, "days", "8");
        assertThat(taken).hasStatus(303);
        return Objects.requireNonNull(taken.getResponse().getHeader("Location"))
                .replace("/above", "");
    }

    private MvcTestResult post(String uri, String... params) {
        var request = web.post().uri(uri).with(user(issuer.id().toString())).with(csrf());
        for (int each = 0; each < params.length; each += 2) {
            request = request.param(params[each], params[each + 1]);
        }
        return request.exchange();
    }

    private Document get(String uri) {
        var result = web.get().uri(uri).with(user(issuer.id().toString())).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
