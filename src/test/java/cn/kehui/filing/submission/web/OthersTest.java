package cn.kehui.filing.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is not for somebody does not exist: each route, with the account of a sibling. */
class OthersTest extends FillingDesk {

    @Test
    void aSiblingFindsNothingAnywhere() {
        demandsASummary();
        send(
                filler,
                home(statistics) + "/papers",
                "总结.pdf",
                "%PDF-1.7\n".getBytes(UTF_8),
                Map.of("demand", "summary"));
        var paper = get(filler, home(statistics)).select("#paper-summary form a").attr("href");
        post(
                filler,
                home(statistics) + "/submissions",
                sends(get(filler, home(statistics)), figures()));

        for (var path :
                new String[] {"", "/versions", "/blank.docx", "/blank.xlsx", "/versions/1.docx"}) {
            assertThat(ask(sibling, home(statistics) + path)).as(path).hasStatus(404);
            assertThat(ask(filler, home(statistics) + path)).as(path).hasStatusOk();
        }
        assertThat(ask(sibling, paper)).hasStatus(404);
        for (var path :
                new String[] {
                    "/draft", "/submissions", "/withdrawal", "/revision", "/received/confirmation"
                }) {
            assertThat(post(sibling, home(statistics) + path, Map.of())).as(path).hasStatus(404);
        }
        assertThat(
                        post(
                                sibling,
                                home(statistics) + "/nothing",
                                Map.of("nature", "NIL", "note", "无")))
                .hasStatus(404);
        assertThat(answer(sibling, "events_held", "1")).hasStatus(404);
        assertThat(post(sibling, paper + "/removal", Map.of())).hasStatus(404);
        assertThat(
                        send(
                                sibling,
                                home(statistics) + "/papers",
                                "a.pdf",
                                new byte[1],
                                Map.of("demand", "summary")))
                .hasStatus(404);
        assertThat(send(sibling, home(statistics) + "/received", "a.docx", new byte[1], Map.of()))
                .hasStatus(404);
        assertThat(ask(filler, home(statistics) + "/papers/" + UUID.randomUUID())).hasStatus(404);
        assertThat(obligations.steps(filler, statistics.id())).hasSize(1);
    }
}
