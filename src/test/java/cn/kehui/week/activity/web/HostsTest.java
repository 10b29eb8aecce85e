package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An activity that one unit leads and others hold with it. */
class HostsTest extends ActivityDesk {
    private Actor partner;

    @BeforeEach
    void other() {
        partner = world.person(world.laoshanAssociation, "协办", Role.FILLER);
    }

    @Test
    void unitsOfTheDirectoryAreKnownAndOthersAreSaidNotToBe() {
        var home = begun(filler, "海洋科普");
        hosted(home, "小崂山区科学技术协会、蓝海公司；小崂山区科学技术局，蓝海公司");

        assertThat(get(filler, home).select("[data-place=hosts] .meant").text())
                .isEqualTo("名录里的单位：小崂山区科学技术协会，提交以后看得到这一项，不能改。不在名录里：蓝海公司。");
        assertThat(said(keep(filler, home, get(filler, home), "hosts", "蓝海公司")))
                .contains("不在名录里：蓝海公司");
        assertThat(said(keep(filler, home, get(filler, home), "hosts", "无")))
                .contains("\"understood\":\"\"");
    }

    @Test
    void aHostReadsItOnceItIsSubmittedAndNeverWrites() {
        var home = begun(filler, "海洋科普");
        hosted(home, "小崂山区科学技术协会");
        assertThat(ask(partner, home)).hasStatus(404);
        assertThat(get(partner, ALL).select(".state-card")).isEmpty();

        submitted(filler, home);

        assertThat(get(partner, ALL).select(".state-card").text())
                .contains("海洋科普进校园", "小崂山区科学技术局 牵头，我单位共同主办");
        var read = get(partner, home);
        assertThat(read.select("#fill, #review, .moves")).isEmpty();
        assertThat(read.select(".facts").text()).contains("共同主办 小崂山区科学技术协会");
        for (var path : new String[] {"/draft", "/submission", "/moves/CANCEL", "/review"}) {
            assertThat(post(partner, home + path, Map.of("title", "改", "words", "不办了")))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(post(partner, home + "/safety/permit", Map.of("number", "1"))).hasStatus(404);
        assertThat(activity(filler, home).title()).isEqualTo("海洋科普进校园");
    }

    @Test
    void onlyTheHostItselfSeesIt() {
        var home = begun(filler, "海洋科普");
        hosted(home, "小市南区科学技术局");
        submitted(filler, home);

        assertThat(get(neighbour, ALL).select(".state-card")).hasSize(1);
        assertThat(ask(partner, home)).hasStatus(404);
        assertThat(ask(world.person(world.street, "街道", Role.FILLER), home)).hasStatus(404);
        assertThat(ask(world.person(world.shinan, "管理员", Role.SYSTEM_ADMIN), home)).hasStatus(404);
        assertThat(ask(world.person(world.shinan, "查看", Role.VIEWER), home)).hasStatusOk();
    }

    @Test
    void whoIsNamedNoMoreSeesItNoMore() {
        var home = begun(filler, "海洋科普");
        hosted(home, "小崂山区科学技术协会");
        submitted(filler, home);
        assertThat(post(filler, home + "/moves/TAKE_BACK", Map.of())).hasStatus(303);
        save(filler, home, get(filler, home), Map.of("hosts", ""));
        submitted(filler, home);

        assertThat(ask(partner, home)).hasStatus(404);
    }

    @Test
    void everyLineOfACampaignIsReadByWhoSeesItWhole() {
        var home = begun(filler, "海洋科普");
        var association = world.person(world.association, "协会", Role.REVIEWER);
        save(filler, home, get(filler, home), whole());
        assertThat(ask(association, home)).hasStatus(404);

        submitted(filler, home);

        assertThat(get(association, home).select("#review")).isEmpty();
        assertThat(get(association, ALL).select(".state-card")).isEmpty();
        assertThat(ask(world.person(world.association, "填报", Role.FILLER), home)).hasStatus(404);
    }

    private void hosted(String home, String names) {
        var typed = whole();
        typed.put("hosts", names);
        assertThat(save(filler, home, get(filler, home), typed)).hasStatus(303);
    }
}
