package cn.kehui.filing.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(page(answer).select("#paper-summary .said").text()).contains("三(四)");

        assertThat(send(filler, papers(), "../../总结<b>.pdf", PDF, SUMMARY)).hasStatus(303);
        page = get(filler, home(statistics));
        assertThat(page.select("#paper-summary form a").text()).isEqualTo("总结<b>.pdf");
        assertThat(post(filler, home(statistics) + "/submissions", sends(page, Map.of())))
                .hasStatus(303);
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
        assertThat(sent.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
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
                .contains("总结.pdf", "没有收下", "内容却是");

        assertThat(send(filler, papers(), "总结.exe", new byte[] {'M', 'Z'}, SUMMARY)).hasStatus(422);
        assertThat(send(filler, papers(), "x.pdf", PDF, Map.of("demand", "unknown")))
                .hasStatus(404);
        assertThat(get(filler, home(statistics)).select("#paper-summary form a")).isEmpty();
    }

    private String papers() {
        return home(statistics) + "/papers";
    }
}
