package cn.kehui.week.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.evidence.Entered;
import cn.kehui.week.evidence.Looking;
import cn.kehui.world.SmallWorld;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Photographs side by side as a reviewer meets them, without a script. */
@KehuiTest
class SheetPagesTest {
    private static final String UNITS = "/campaigns/small-2025/photos";

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    private Actor filler;
    private Actor reviewer;
    private Actor neighbour;
    private PhotosPage photos;
    private String sheet;

    @BeforeEach
    void begin() throws IOException {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
        var id = Entered.submitted(context, filler);
        photos = new PhotosPage(web, "/campaigns/small-2025/activities/" + id + "/photos");
        photos.send(filler, "现场<i>.jpg", PhotosPage.jpeg());
        context.getBean(Looking.class).all();
        sheet = UNITS + "/" + world.laoshan.id();
    }

    @Test
    void theUnitsLeadToTheirSheets() {
        var line = photos.get(reviewer, UNITS).select(".state-card a");

        assertThat(line.eachText()).containsExactly("小崂山区科学技术局");
        assertThat(line.attr("href")).isEqualTo(sheet);
        assertThat(photos.get(neighbour, UNITS).select(".state-card")).isEmpty();
        assertThat(photos.ask(neighbour, sheet)).hasStatus(404);
        assertThat(photos.ask(reviewer, UNITS + "/nobody")).hasStatus(404);
    }

    @Test
    void whatIsSentBackStandsOnTheUnitsPageWithItsReason() {
        var back = card(reviewer).select("form:has([value=RETURNED])").first();
        assertThat(back.select("[name=words]").val()).isNotBlank();

        var became = press(reviewer, back, "RETURNED", "看不清<b>字");

        assertThat(became).hasStatus(303);
        assertThat(became.getResponse().getHeader("Location"))
                .isEqualTo(sheet + "#" + card(reviewer).id());
        assertThat(card(reviewer).select(".decided").text())
                .startsWith("退回 小市科学技术局 王审，")
                .endsWith("看不清<b>字");
        var theirs = photos.get(filler).select(".photos .decided").text();
        assertThat(theirs).startsWith("审核：退回").endsWith("看不清<b>字");
        assertThat(photos.get(filler).select("#together ~ ul").text()).contains("退回的 1 张换好以前不算数");
    }

    @Test
    void whoOnlyReadsHasNoButtons() {
        assertThat(card(filler).select("form")).isEmpty();
        assertThat(card(reviewer).select("button").eachAttr("data-key"))
                .containsExactly("1", "3", "2");
    }

    @Test
    void theSlowerOfTwoIsToldOnTheCardAndKeepsTheWords() {
        var shown = card(reviewer).select("form:has([value=RETURNED])").first();
        press(reviewer, shown, "DOUBTED", "");

        var late = press(reviewer, shown, "RETURNED", "太暗");

        assertThat(late).hasStatus(409);
        var told = PhotosPage.said(late).select(".contact");
        assertThat(told.select("[role=alert]").text()).contains("已定为“存疑”");
        assertThat(told.select("[name=words]").val()).isEqualTo("太暗");
        assertThat(told.select("[name=shown]").first().val()).isEqualTo("1");
    }

    @Test
    void withoutAReasonNothingIsSentBack() {
        var back = card(reviewer).select("form:has([value=RETURNED])").first();

        var refused = press(reviewer, back, "RETURNED", " ");

        assertThat(refused).hasStatus(422);
        assertThat(PhotosPage.said(refused).select(".contact [role=alert]").text())
                .startsWith("没有退回：请写明原因");
        assertThat(press(reviewer, back, "BURNT", "")).hasStatus(404);
        assertThat(press(filler, back, "DOUBTED", "")).hasStatus(404);
        assertThat(press(neighbour, back, "DOUBTED", "")).hasStatus(404);
    }

    private Element card(Actor who) {
        return photos.get(who, sheet).select(".contact").first();
    }

    private MvcTestResult press(Actor who, Element form, String verdict, String words) {
        var shown = form.select("[name=shown]").val();
        var sent = List.of("verdict", verdict, "shown", shown, "words", words);
        return photos.post(who, form.attr("action"), sent);
    }
}
