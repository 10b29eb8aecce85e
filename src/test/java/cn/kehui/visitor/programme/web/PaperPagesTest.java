package cn.kehui.visitor.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The programme as a calendar, and on paper. */
class PaperPagesTest extends VisitorDesk {
    @Test
    void aWeekHasEachSessionOnItsDayByTheHour() {
        ones.published(Map.of("rows[1].day", "5月25日", "rows[1].venue", "科技馆"));
        ones.published(Map.of("title", "早场", "rows[0].from", "8:00"));
        ones.published(Map.of("title", "下一周", "rows[0].day", "5月27日"));
        programme.renew();

        var week = page("/programme/week?of=2025-05-24");
        assertThat(week.select("section h2").eachText())
                .containsExactly("5月24日 周六 共 2 项活动", "5月25日 周日 共 1 项活动");
        assertThat(week.select("section").first().select("tbody th").eachText())
                .containsExactly("早场", "走近深海：科考船开放日");
        assertThat(week.select("a[rel=prev]")).isEmpty();
        var next = page(week.select("a[rel=next]").attr("href"));
        assertThat(next.select("tbody th").eachText()).containsExactly("下一周");
        assertThat(next.select("a[rel=prev]")).hasSize(1);
        var narrowed = page("/programme/week?how=site&of=2025-05-24");
        assertThat(narrowed.select("a[rel=next]").attr("href")).contains("how=site", "of=2025-05-");
    }

    @Test
    void aPosterLeadsToItsActivity() {
        var id = ones.published(Map.of());
        programme.renew();

        var poster = page("/programme/activities/" + id + "/poster");
        assertThat(poster.select("h1").text()).isEqualTo("走近深海：科考船开放日");
        assertThat(poster.select("svg[role=img]").attr("aria-label")).isEqualTo("活动页面的二维码");
        assertThat(poster.select("figcaption small").text())
                .endsWith("/programme/activities/" + id);
        assertThat(poster.select("dl").text()).contains("2025年5月24日 周六 9:00", "小崂山区科学技术局");
    }
}
