package cn.kehui.visitor.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.visitor.programme.VisitorFrame;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The list goes on with what was chosen, and says in which language it is. */
class ProgrammeListTest extends VisitorDesk {
    @Test
    void aDayThatIsChosenIsTheOneThatCardsShow() {
        ones.published(
                Map.of(
                        "rows[1].day", "5月26日",
                        "rows[1].from", "14:00",
                        "rows[1].venue", "科技馆"));
        programme.renew();

        var first = page("/programme?from=2025-05-24&to=2025-05-24");
        assertThat(first.select(".card .date b").text()).isEqualTo("24");
        assertThat(first.select(".card .when").text()).startsWith("5月24日");
        assertThat(first.select(".tags .past")).hasSize(1);
        assertThat(page("/programme?from=2025-05-25&to=2025-05-26").select(".date b").text())
                .isEqualTo("26");
        assertThat(page("/programme?from=2999-01-01").select(".card")).isEmpty();
    }

    @Test
    void whateverIsSentAsTheBeginningOfAPageIsOneOfAsManyAsThereAreEntries() {
        ones.published(Map.of());
        programme.renew();
        var edition = programme.now();
        var last = edition.cursor("zzzzzzzz." + new UUID(-1, -1));

        for (var sent : List.of("", "x", "x.y", "1." + new UUID(0, 7), "-5." + new UUID(0, 8))) {
            assertThat(edition.cursor(sent)).isEmpty();
        }
        assertThat(last).endsWith(edition.entries().getLast().id().toString());
        assertThat(edition.cursor(last)).isEqualTo(last);
        assertThat(titles("/programme?after=rubbish")).hasSize(1);
    }

    @Test
    void whatIsChosenIsSentAlongByEitherForm() {
        var id = ones.published(Map.of());
        ones.published(Map.of("title", "讲座", "kind", "专家讲座"));
        programme.renew();
        var venue = programme.now().entry(id.value()).orElseThrow().sessions().getFirst().venue();

        var list =
                page(
                        "/programme?q="
                                + VisitorFrame.encoded("科考")
                                + "&from=2025-05-24&age=CHILD&venue="
                                + venue.id());

        assertThat(sent(list, ".search"))
                .containsExactlyInAnyOrder("from=2025-05-24", "age=CHILD", "venue=" + venue.id());
        assertThat(sent(list, ".filters"))
                .containsExactlyInAnyOrder("from=2025-05-24", "q=科考", "venue=" + venue.id());
        assertThat(list.select(".filters select[name=age] option[selected]").attr("value"))
                .isEqualTo("CHILD");
    }

    private static List<String> sent(Document page, String form) {
        return page.select("form" + form + " input[type=hidden]").stream()
                .map(one -> one.attr("name") + "=" + one.attr("value"))
                .toList();
    }

    @Test
    void whatUnitsHaveEnteredIsChineseOnEnglishPagesToo() {
        var id = ones.published(Map.of("post", "科普办公室"));
        programme.renew();

        var list = page("/programme?lang=en");
        assertThat(list.select("#found").hasAttr("role")).isFalse();
        assertThat(list.select(".card .where [lang=zh-CN]").text()).contains("青岛港");
        assertThat(list.select(".card .tags [lang=zh-CN]").eachText()).containsExactly("参观研学");
        assertThat(list.select("option[value=参观研学]").attr("lang")).isEqualTo("zh-CN");
        assertThat(list.select("option[value=CHILD]").hasAttr("lang")).isFalse();
        var one = page("/programme/activities/" + id + "?lang=en");
        assertThat(one.select(".facts dd[lang=zh-CN]").eachText()).contains("科普办公室");
        assertThat(one.select(".facts dd:not([lang])").text()).startsWith("Not stated");
        assertThat(page("/programme/week?lang=en").select("td[lang=zh-CN]")).hasSize(2);
    }

    @Test
    void theLanguageInWhichItIsToldIsAFilter() {
        var id = ones.published(Map.of("language", "普通话、英语"));
        ones.published(Map.of("title", "讲座", "language", "胶东话"));
        programme.renew();

        assertThat(titles("/programme?language=" + VisitorFrame.encoded("英语")))
                .containsExactly("走近深海：科考船开放日");
        var list = page("/programme?lang=en");
        assertThat(list.select("select[name=language] option").eachText())
                .containsExactlyInAnyOrder("Any", "Mandarin", "English", "胶东话");
        assertThat(list.select("option[value=英语]").hasAttr("lang")).isFalse();
        assertThat(list.select("option[value=胶东话]").attr("lang")).isEqualTo("zh-CN");
        assertThat(page("/programme/activities/" + id).select(".facts").text())
                .contains("讲解语言 普通话、英语");
    }
}
