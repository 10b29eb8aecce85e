package cn.kehui.week.activity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is offered where an activity is entered. */
@KehuiTest
class OffersTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired ActivityForm asked;
    @Autowired JdbcClient db;

    @Test
    void isWhatTheNoticeNamesWithItsClause() {
        var page =
                page(
                        """
                        [{"is": "block", "of": ["弘扬科学家精神"], "clause": "二2"},
                         {"is": "kind", "of": ["打卡探馆", "专家讲座"], "clause": "二3"}]
                        """);

        assertThat(page.select("#block-offered option").eachAttr("value"))
                .as("blocks are those of the notice alone")
                .containsExactly("弘扬科学家精神");
        assertThat(page.select("#block-offered option").attr("label")).isEqualTo("弘扬科学家精神（通知二2）");
        var kinds = page.select("#kind-offered option").eachAttr("value");
        assertThat(kinds).startsWith("打卡探馆", "专家讲座").doesNotHaveDuplicates();
        assertThat(kinds).hasSize(asked.choices("kind").size() + 1);
    }

    @Test
    void whereTheNoticeNamesNoneTheUsualOnesAreOffered() {
        var page = page("[]");

        assertThat(page.select("#block-offered option").eachAttr("value"))
                .isEqualTo(asked.choices("block"));
        assertThat(page.select("#kind-offered option[label]")).isEmpty();
    }

    private Document page(String offers) {
        var world = new SmallWorld(context);
        world.defined();
        db.sql(
                        "update campaign set definition = definition || jsonb_build_object('offers', :offers::jsonb) where id = 'small-2025'")
                .param("offers", offers)
                .update();
        Actor filler = world.person(world.laoshan, "李文", Role.FILLER);
        var id = context.getBean(Activities.class).begin(filler, SMALL, "开放日");
        var answer =
                web.get()
                        .uri(URI.create("/campaigns/small-2025/activities/" + id))
                        .accept("text/html")
                        .with(user(filler.id().toString()))
                        .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
