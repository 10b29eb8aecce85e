package cn.kehui.launch.about.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.launch.about.Part;
import cn.kehui.launch.about.Parts;
import java.net.URI;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KehuiTest
class AboutPagesTest {
    @Autowired MockMvcTester web;

    @Test
    void everyPageLeadsToTheLicencesAlsoOfWhoIsNotSignedIn() {
        assertThat(page("/sign-in").select("footer a").eachAttr("href")).containsExactly("/about");
        assertThat(page("/about").select("tbody tr td:first-child").eachText())
                .isEqualTo(Parts.read().all().stream().map(Part::title).toList());
    }

    /** A stranger is told what is used, not which hole to look for. */
    @Test
    void strangersAreShownNoVersions() {
        var versions =
                Parts.read().all().stream()
                        .map(Part::version)
                        .filter(Predicate.not(version -> version.length() < 4))
                        .toList();
        var words = page("/about").select("main").text();
        assertThat(versions).isNotEmpty().noneMatch(words::contains);
    }

    @Test
    void aPartOpensItsLicenceWordForWord() {
        var href = page("/about").select("a:matchesOwn(^PostgreSQL$)").attr("href");
        assertThat(page(href).select("pre").text()).contains("without a written agreement");
        assertThat(page("/about/parts/Noto%20Serif%20SC").select("h1").text())
                .isEqualTo("Noto Serif SC");
    }

    @Test
    void anUnknownPartIsNotFound() {
        assertThat(web.get().uri("/about/parts/none").exchange()).hasStatus(404);
    }

    private Document page(String path) {
        var result = web.get().uri(URI.create(path)).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
