package cn.kehui.filing.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two campaigns ask the same units for the same thing: no two rows of a page read alike. */
@KehuiTest
class TwoAlikeTest {
    @Autowired ApplicationContext context;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;

    private Actor filler;
    private Actor reviewer;

    @BeforeEach
    void twoCampaigns() {
        var world = new SmallWorld(context);
        db.sql(
                        """
                        insert into campaign (id, title, year, region_code, definition, published_at)
                        values ('small-2026', '2026年小市科技活动周', 2026, '990200', '{}', timestamptz '2026-04-30 09:00+08')
                        """)
                .update();
        db.sql(
                        """
                        insert into duty (id, campaign_id, place, title, form_id, form_version, deadline_words, closes_at, definition)
                        select 'small-2026/D3', 'small-2026', place, title, form_id, form_version, deadline_words, closes_at, definition
                          from duty where id = 'small-2025/D3'
                        """)
                .update();
        for (var duty : List.of(SmallWorld.STATISTICS, "small-2026/D3")) {
            world.owes(duty, world.laoshan, world.bureau);
            world.owes(duty, world.shinan, world.bureau);
        }
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
    }

    @Test
    void eachNamesItsCampaign() {
        var both = List.of("报送统计表（2025年小市科技活动周）", "报送统计表（2026年小市科技活动周）");
        assertThat(get(filler, "/desk").select("#due ~ .owed h3").eachText()).isEqualTo(both);
        assertThat(own(get(reviewer, "/desk"), "[aria-labelledby=unfiled] h3")).isEqualTo(both);
        assertThat(own(get(reviewer, "/reviews"), "[aria-labelledby=missing] h3")).isEqualTo(both);
        assertThat(get(reviewer, "/progress").select("tbody tr").eachText())
                .doesNotHaveDuplicates();
    }

    private static List<String> own(Document page, String selector) {
        return page.select(selector).stream().map(one -> one.ownText().strip()).toList();
    }

    private Document get(Actor who, String path) {
        var answer = web.get().uri(path).with(user(who.id().toString())).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
