package cn.kehui.notice.facts.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.ground.account.Actor;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who issues notices, at the pages. */
public record Publisher(MockMvcTester web, Actor issuer) {

    public MvcTestResult take(MockMultipartFile file) {
        return web.post()
                .uri("/notices")
                .multipart()
                .file(file)
                .with(user(issuer.id().toString()))
                .with(csrf())
                .exchange();
    }

    /** Where a press leads. */
    public static String led(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    /** Confirms what a person has to decide, as it was read. */
    public void decideAll(String home) {
        for (var fact : get(home).select(".fact-asks")) {
            var id = fact.id().substring("fact-".length());
            led(
                    fact.select("textarea[name=decision]").isEmpty()
                            ? post(home + "/facts/" + id, "press", "keep")
                            : post(home + "/facts/" + id, "press", "save", "decision", "按正文"));
        }
    }

    public MvcTestResult post(String uri, String... params) {
        var request = web.post().uri(uri).with(user(issuer.id().toString())).with(csrf());
        for (int each = 0; each < params.length; each += 2) {
            request = request.param(params[each], params[each + 1]);
        }
        return request.exchange();
    }

    public Document get(String uri) {
        var result = web.get().uri(uri).with(user(issuer.id().toString())).exchange();
        assertThat(result).hasStatusOk();
        return page(result);
    }

    public static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
