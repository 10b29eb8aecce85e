package cn.kehui.filing.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attachments: what is asked for, what is taken, what goes with a version for good. */
class AttachmentPagesTest extends FillingDesk {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(UTF_8);
    private static final Map<String, String> SUMMARY = Map.of("demand", "summary");

    @Test
    void whatIsRequiredStopsUntilItIsThere() {
        demandsASummary();
        var page = get(filler, home(statistics));
        var answer = post(filler, home(statistics) + "/submissions", sends(page, figures()));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".summary a").eachAttr("href"))
                .containsExactly("#paper-summary");
        assertThat(page(answer).selectFirst(".summary li").text())
                .as("its label once")
                .isEqualTo("改必须改： 总结报告：至少要 1 份，现在有 0 份（三(四)）。请上传。");
        assertThat(page(answer).select("#paper-summary .said li").text())
                .startsWith("改必须改： 至少要 1 份");
        assertThat(page(answer).select("#paper-summary .said").text()).contains("三(四)");

        assertThat(send(filler, papers(), "../../总结<b>.pdf", PDF, SUMMARY)).hasStatus(303);
        page = get(filler, home(statistics));
        assertThat(page.select("#paper-summary form a").text()).isEqualTo("总结<b>.pdf");
        assertThat(post(filler, home(statistics) + "/submissions", sends(page, Map.of())))
                .hasStatus(303);
    }

    @Test
    void theSameFileIsKeptOnceAndThatIsSaid() {
        demandsASummary();
        assertThat(send(filler, papers(), "总结.pdf", PDF, SUMMARY)).hasStatus(303);
        var again = send(filler, papers(), "总结（改名）.pdf", PDF, SUMMARY);
        assertThat(again).hasStatus(422);
        assertThat(page(again).select("[role=alert]").text())
                .isEqualTo("总结（改名）.pdf：和已经传上的“总结.pdf”一字不差，没有再存一份。要换一份，请先删去那一份再传。");
        var page = get(filler, home(statistics));
        assertThat(page.select("#paper-summary form a").eachText()).containsExactly("总结.pdf");

        var removal = page.select("#paper-summary form").first().attr("action");
        assertThat(post(filler, removal, Map.of())).hasStatus(303);
        assertThat(send(filler, papers(), "总结（改名）.pdf", PDF, SUMMARY)).hasStatus(303);
    }

    @Test
    void theBlankFormIsNamedByRuleToo() {
        assertThat(
                        ask(filler, home(statistics) + "/blank.xlsx")
                                .getResponse()
                                .getHeader("Content-Disposition"))
                .contains(encoded("小崂山区科学技术局_空白统计表_"), ".xlsx");
    }

    @Test
    void whatIsRemovedLaterStaysWithTheVersionThatWasFiled() {
        demandsASummary();
        send(filler, papers(), "总结.pdf", PDF, SUMMARY);
        var page = get(filler, home(statistics));
        var removal = page.select("#paper-summary form").first().attr("action");
        post(filler, home(statistics) + "/submissions", sends(page, figures()));
        assertThat(post(filler, removal, Map.of())).as("it is filed").hasStatus(404);
        post(filler, home(statistics) + "/withdrawal", Map.of("reason", "换一份"));
        assertThat(post(filler, removal, Map.of())).hasStatus(303);

        assertThat(get(filler, home(statistics)).select("#paper-summary form a")).isEmpty();
        var versions = get(filler, home(statistics) + "/versions");
        var kept = versions.select("a[href*=/papers/]").first();
        assertThat(kept.text()).isEqualTo("总结.pdf");
        var sent = ask(reviewer, kept.attr("href"));
        assertThat(sent.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(sent.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(encoded("小崂山区科学技术局_总结报告_"), ".pdf");
        assertThat(
                        ask(reviewer, home(statistics) + "/versions/1.docx")
                                .getResponse()
                                .getHeader("Content-Disposition"))
                .contains(encoded("小崂山区科学技术局_统计表_"), ".docx");
        assertThat(sent.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(sent.getResponse().getContentType()).startsWith("application/octet-stream");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefusedWithAWayOut() {
        demandsASummary();
        var answer =
                send(
                        filler,
                        papers(),
                        "总结.pdf",
                        "<script>alert(1)</script>".getBytes(UTF_8),
                        SUMMARY);
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).selectFirst("[role=alert]").text())
                .contains("总结.pdf", "没有收下", "内容却是 文字");
        var empty = send(filler, papers(), "总结.pdf", new byte[0], SUMMARY);
        assertThat(empty).hasStatus(422);
        assertThat(page(empty).selectFirst("[role=alert]").text())
                .contains("总结.pdf：没有收下，文件是空的（0 字节）。请找到原文件，打开看过再上传。");

        assertThat(send(filler, papers(), "总结.exe", new byte[] {'M', 'Z'}, SUMMARY)).hasStatus(422);
        assertThat(send(filler, papers(), "x.pdf", PDF, Map.of("demand", "unknown")))
                .hasStatus(404);
        assertThat(get(filler, home(statistics)).select("#paper-summary form a")).isEmpty();
    }

    /** 12,345 bytes are 12 KB to whoever sends them and to whoever reviews them. */
    @Test
    void aSizeIsWrittenTheSameToBothSides() {
        demandsASummary();
        var large = Arrays.copyOf(PDF, 1_600_000);
        send(filler, papers(), "总结.pdf", large, SUMMARY);
        assertThat(get(filler, home(statistics)).select("#paper-summary small").text())
                .contains("1.5 MB");
        post(
                filler,
                home(statistics) + "/submissions",
                sends(get(filler, home(statistics)), figures()));
        assertThat(get(reviewer, home(statistics) + "/review").select(".attached small").text())
                .isEqualTo("1.5 MB");
    }

    /** A remark on an attachment is told by what the notice calls it. */
    @Test
    void noKeyOfTheProgramReachesAPage() {
        demandsASummary();
        send(filler, papers(), "总结.pdf", PDF, SUMMARY);
        post(
                filler,
                home(statistics) + "/submissions",
                sends(get(filler, home(statistics)), figures()));
        reviews.sendBack(
                reviewer,
                statistics.id(),
                obligations.obligation(reviewer, statistics.id()).current(),
                new cn.kehui.filing.review.Reviews.Reasons("", Map.of("paper:summary", "缺盖章页")));
        for (var page :
                List.of(
                        get(filler, "/desk"),
                        get(filler, home(statistics)),
                        get(reviewer, home(statistics) + "/review"),
                        get(filler, home(statistics) + "/versions"))) {
            assertThat(page.text()).doesNotContain("paper:");
        }
        assertThat(get(filler, home(statistics)).select(".returned a").text()).isEqualTo("总结报告");
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, UTF_8);
    }

    private String papers() {
        return home(statistics) + "/papers";
    }
}
