package cn.kehui.total.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.ground.account.Actor;
import cn.kehui.total.statistics.ReportingDay;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens pages as somebody of the staff. */
public abstract class Staff extends ReportingDay {
    protected static final String TOTALS = "/totals/small-2025/week-statistics@2025";

    @Autowired protected MockMvcTester mvc;

    protected MvcTestResult get(Actor actor, String uri) {
        return mvc.get()
                .uri(URI.create(uri))
                .with(user(actor.id().toString()))
                .accept("text/html")
                .exchange();
    }

    /**
     * @param fields names and values in turn
     */
    protected MvcTestResult post(Actor actor, String uri, String... fields) {
        var request =
                mvc.post()
                        .uri(URI.create(uri))
                        .with(user(actor.id().toString()))
                        .with(csrf())
                        .accept("text/html");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    protected Document page(Actor actor, String uri) throws Exception {
        var result = get(actor, uri);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
