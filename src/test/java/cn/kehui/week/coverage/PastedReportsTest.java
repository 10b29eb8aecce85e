package cn.kehui.week.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports that come many at once, and what is laid beside one. */
@KehuiTest
class PastedReportsTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired ApplicationContext context;
    @Autowired PressReports coverage;
    @Autowired Clippings clippings;
    @Autowired PastedReports pasted;
    @Autowired JdbcClient db;

    private Actor filler;
    private Actor reviewer;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
    }

    @Test
    void aClippingIsKeptAsItCameAndOnlyPicturesAndPdfAre() {
        var typed = typed("青岛日报", "市", "启动", "");
        assertThat(coverage.log(filler, SMALL, typed, sent("页.html", "text/html")))
                .isInstanceOfSatisfying(
                        CoverageSaving.Unfinished.class,
                        open ->
                                assertThat(open.findings())
                                        .containsExactly(
                                                Finding.stops(
                                                        "file", "coverage.no-clipping", "页.html")));
        assertThat(coverage.log(filler, SMALL, typed, sent("图.svg", "image/svg+xml")))
                .isInstanceOf(CoverageSaving.Unfinished.class);

        var id = id(coverage.log(filler, SMALL, typed, sent("报.pdf", "application/pdf")));

        var one = clippings.of(reviewer, id).getFirst();
        assertThat(one.name()).isEqualTo("报.pdf");
        assertThat(one.picture()).isFalse();
        clippings.remove(filler, id, one.blob().sha256());
        clippings.remove(filler, id, one.blob().sha256());
        assertThat(clippings.of(filler, id)).isEmpty();
        assertThat(acts(id.toString()))
                .containsExactly("ReportLogged", "ClippingMoved", "ClippingMoved");
    }

    @Test
    void manyLinesAreLookedAtThenLoggedAndWhatIsNotStays() {
        saved(filler, typed("青岛日报", "市", "启动", "https://a.cn/1"));
        var text =
                "媒体\t标题\t链接\t级别\n"
                        + "青岛日报\t启动\thttps://a.cn/1\t市\n"
                        + "半岛网\t讲座\thttps://b.cn/1\t市\n"
                        + "半岛网\t讲座\thttps://b.cn/1\t市\n"
                        + "\t没有媒体\t\t市";

        var looked = pasted.look(filler, SMALL, text);

        assertThat(looked.lines())
                .extracting(PastedReports.Line::fresh)
                .containsExactly(false, true, false, false);
        assertThat(coverage.seen(filler, SMALL, PressReports.Sought.ALL, 9).ones()).hasSize(1);
        assertThat(pasted.take(filler, SMALL, text))
                .isEqualTo(new PastedReports.Taken(1, 2, "媒体\t标题\t链接\t级别\n\t没有媒体\t\t市"));
        assertThat(pasted.take(filler, SMALL, text).logged()).isZero();
        assertThatThrownBy(() -> pasted.look(reviewer, SMALL, text)).isInstanceOf(NotFound.class);
    }

    private static Clippings.SentClipping sent(String name, String type) {
        return new Clippings.SentClipping(
                name, type, new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static CoverageTyped typed(String outlet, String level, String title, String link) {
        return new CoverageTyped(outlet, level, title, link, "", "", "");
    }

    private CoverageId saved(Actor who, CoverageTyped typed) {
        return id(coverage.log(who, SMALL, typed, null));
    }

    private static CoverageId id(CoverageSaving saving) {
        assertThat(saving).isInstanceOf(CoverageSaving.Saved.class);
        return ((CoverageSaving.Saved) saving).id();
    }

    private List<String> acts(String subject) {
        return db.sql("select act from journal where subject = ? order by at, act desc")
                .param(subject)
                .query(String.class)
                .list();
    }
}
