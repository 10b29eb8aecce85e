package cn.kehui.launch.demo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.jte.Templates;
import cn.kehui.world.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page that shows every piece of the visual language. */
@KehuiTest
class StylesPagesTest {
    /** What a page loads, and the marks of a form: no pieces of their own. */
    private static final List<String> NO_PIECES = List.of("charted", "mark");

    @Autowired Templates templates;
    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    private Document page() {
        var shell = new Shell("叶", "科技局", List.of(), "t", "", "2025年5月6日 09:30");
        return Jsoup.parse(templates.launchDemoStyles(shell).render());
    }

    @Test
    void showsEachPieceByItsName() throws IOException {
        var pieces = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/jte/ui"))) {
            files.map(file -> file.getFileName().toString().replace(".jte", ""))
                    .filter(name -> !NO_PIECES.contains(name))
                    .forEach(pieces::add);
        }
        var words = page().select("main").text();
        assertThat(pieces)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(words).contains("ui/" + name));
        var told = Files.readString(Path.of("docs/looks.md"));
        assertThat(pieces).allSatisfy(name -> assertThat(told).contains("`ui/" + name + "`"));
    }

    @Test
    void aBarHasItsFiguresAndNobodyExpectedHasNoBar() {
        var gauges = page().select(".styles .charts > .gauge");
        assertThat(gauges.eachText())
                .containsExactly(
                        "报来 11 / 应报 14 已通过 8 待审核 3 退回 1 未报 2", "报来 0 / 应报 14 未报 14", "没有应报的单位");
        assertThat(gauges.get(0).select("rect").eachAttr("width")).containsExactly("8", "3", "1");
        assertThat(gauges.get(2).select("svg")).isEmpty();
    }

    @Test
    void nothingIsNotZeroAndNotTheDash() {
        var keys = page().select(".keys dd");
        assertThat(keys.eachText()).containsExactly("1,286 次", "3,050.5 万元", "0 万元", "—", "没有数据");
    }

    @Test
    void aChartHasItsTableAndIsHiddenUntilItIsDrawn() {
        assertThat(page().select("figure.chart")).hasSize(3);
        for (var chart : page().select("figure.chart")) {
            assertThat(chart.select("table thead th")).hasSizeGreaterThan(1);
            assertThat(chart.select("table tbody td")).isNotEmpty();
            assertThat(chart.select(".chart-picture").hasAttr("hidden")).isTrue();
        }
    }

    @Test
    void isNotThereOutsideTheDemo() {
        var world = new SmallWorld(context);
        var somebody = user(world.person(world.bureau, "某", Role.REVIEWER).id().toString());
        assertThat(web.get().uri("/styles").with(somebody)).hasStatus(404);
        assertThat(web.get().uri("/styles")).hasStatus(404);
    }
}
