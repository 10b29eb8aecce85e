package cn.kehui.total.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.filing.cofiling.Giving;
import cn.kehui.filing.submission.CofiledDrafts;
import cn.kehui.filing.submission.CofiledDrafts.Asked;
import cn.kehui.filing.submission.Draft;
import cn.kehui.ground.account.Role;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A figure that another unit wrote than the one that filed it says so where it is opened. */
class CofiledTrailTest extends Staff {
    @Autowired CofiledDrafts cofiled;

    @Test
    void aCofiledFigureSaysWhichUnitAndPersonWroteIt() throws Exception {
        var lead = world.person(world.laoshan, "李文", Role.FILLER);
        var helper = world.person(world.laoshanAssociation, "钱宣", Role.FILLER);
        var rest = figures();
        rest.remove("media_outlets");
        rest.remove("media_reports");
        drafts.type(lead, laoshan.id(), rest);
        var asked =
                new Asked(
                        world.laoshanAssociation.id(),
                        Set.of("media_outlets"),
                        "",
                        Draft.Entered.NOTHING);
        assertThat(cofiled.give(lead, laoshan.id(), asked))
                .isEqualTo(new Giving.Given("小崂山区科学技术协会"));
        var typed = Map.of("media_outlets", "7", "media_reports", "31");
        var entered = new Draft.Entered(typed, Map.of(), false);
        cofiled.done(helper, laoshan.id(), entered, true);
        accepted(world.laoshan, laoshan, Map.of());

        assertThat(page(bureau, TOTALS + "/media_reports").select("tbody tr").text())
                .contains("31 第 1 版 李文，", "这个数由 小崂山区科学技术协会 钱宣 填");
        assertThat(page(bureau, TOTALS + "/events_held").select("tbody tr").text())
                .contains("3 第 1 版 李文，")
                .doesNotContain("钱宣");
        assertThat(
                        db.sql("select hands::text from submission where obligation_id = :id")
                                .param("id", laoshan.id().value())
                                .query(String.class)
                                .single())
                .as("who, and not a second time what")
                .isEqualTo(
                        "{\"media_outlets\": {\"name\": \"钱宣\", \"unit\": \"小崂山区科学技术协会\"}, \"media_reports\": {\"name\": \"钱宣\", \"unit\": \"小崂山区科学技术协会\"}}");
    }
}
