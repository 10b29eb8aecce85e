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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reasons as people write them below photographs. */
@KehuiTest
class ReasonPagesTest {
    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    private Actor filler;
    private Actor reviewer;
    private PhotosPage photos;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        var id = Entered.submitted(context, filler);
        photos = new PhotosPage(web, "/campaigns/small-2025/activities/" + id + "/photos");
    }

    @Test
    void aSentenceThatAsksForAReasonLeadsToItsField() throws IOException {
        photos.send(filler, "现场.jpg", PhotosPage.jpeg());
        context.getBean(Looking.class).all();
        var page = photos.get(filler);

        var ask = page.select(".photos .said a[href^=#why-]").first();
        var form = page.select("form.why-form:has(" + ask.attr("href") + ")").first();
        assertThat(form.select("input[name=shown]").val()).isEqualTo("0");

        assertThat(explain(filler, form, "0", "只有<b>这一张")).hasStatus(303);

        assertThat(photos.get(reviewer).select(".photos .why-said").text())
                .startsWith("换不了的，写明原因 只有<b>这一张 李文，");
        assertThat(photos.get(reviewer).select(".why-form")).isEmpty();

        var other = explain(filler, form, "0", "又一个原因");
        assertThat(other).hasStatus(409);
        var told = PhotosPage.said(other);
        assertThat(told.select("[role=alert]").text()).contains("已写了“只有<b>这一张”");
        assertThat(told.select(".why-form:has(" + ask.attr("href") + ") textarea").val())
                .isEqualTo("又一个原因");
        assertThat(told.select(".why-form:has(" + ask.attr("href") + ") input[name=shown]").val())
                .isEqualTo("1");
    }

    @Test
    void whyTooFewAreEnoughStandsBesideWhatIsAsked() throws IOException {
        context.getBean(JdbcClient.class)
                .sql(
                        """
                        update campaign
                           set definition = definition || '{"evidence": [
                               {"is": "least", "kind": "现场照片", "least": 5, "clause": "附件3"},
                               {"is": "least", "kind": "线上活动照片", "least": 2, "clause": "附件3"}]}'
                         where id = 'small-2025'
                        """)
                .update();
        photos.send(filler, "现场.jpg", PhotosPage.jpeg());
        context.getBean(Looking.class).all();
        assertThat(photos.get(filler).select("#together .chip").text()).isEqualTo("不合要求");
        var forms = photos.get(filler).select("section.photo-card form.why-form");
        assertThat(forms.eachAttr("id")).containsExactly("why-ON_SITE", "why-ONLINE");

        for (var form : forms) {
            explain(filler, form, "0", "不适用：全部在室外");
        }

        assertThat(photos.get(reviewer).select("section.photo-card .why-said")).hasSize(2);
    }

    private MvcTestResult explain(Actor who, Element form, String shown, String words) {
        var about = form.select("input[name=about]").val();
        var sent = List.of("about", about, "shown", shown, "words", words);
        return photos.post(who, form.attr("action"), sent);
    }
}
