package cn.kehui.total.snapshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import cn.kehui.total.statistics.web.Staff;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SnapshotPagesTest extends Staff {

    @Test
    void freezesAndShowsWhatChangedSince() throws Exception {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500"));
        var frozen = pressed(page(bureau, TOTALS + "?by=regions"));
        assertThat(frozen).hasStatus(303);
        var uri = frozen.getResponse().getHeader("Location");

        var then = page(bureau, uri);
        assertThat(then.select(".cover.whole").text()).isEqualTo("定稿以后没有变动。");
        assertThat(then.select(".cover.gaps").text()).contains("定稿时还缺 2 家", "小市南区科学技术局（未报送）");
        assertThat(then.select("tr:contains(市级财政经费投入情况) td").first().text()).isEqualTo("没有数据");

        accepted(world.shinan, shinan, figures("public_on_site", "40"));
        var now = page(bureau, uri);
        assertThat(now.select("tr:contains(线下活动群众参与数量) td").eachText())
                .containsExactly("500", "540");
        assertThat(now.select("#moved + .lines").text()).isEqualTo("小市南区科学技术局 定稿后新计入第 1 版");
        assertThat(page(bureau, "/totals/small-2025/snapshots").select(".lines a").attr("href"))
                .isEqualTo(uri);
    }

    /** What is missing is said first, and what moved meanwhile is asked about again. */
    @Test
    void asksBeforeItFreezes() throws Exception {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500"));
        var asked = page(bureau, TOTALS + "/freezing");
        assertThat(asked.select("section:has(#missing) li").eachText())
                .containsExactly("小市南区科学技术局（未报送）", "小崂山区科学技术协会（未报送）");
        assertThat(asked.select("button.main").text()).isEqualTo("就按现在的定稿");
        assertThat(page(bureau, "/totals/small-2025/snapshots").select(".lines li")).isEmpty();

        accepted(world.shinan, shinan, figures("public_on_site", "40"));
        var seen = asked.select("[name=seen]").val();
        var refused = post(bureau, TOTALS + "/snapshots", "seen", seen);
        assertThat(refused).hasStatus(409);
        var again = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(again.select("[role=alert]").text()).startsWith("没有定稿：您看的时候到现在，汇总又变了");
        assertThat(post(bureau, TOTALS + "/snapshots", "seen", again.select("[name=seen]").val()))
                .hasStatus(303);
        var filler = world.person(world.bureau, "李填", Role.FILLER);
        assertThat(get(filler, TOTALS + "/freezing")).hasStatus(404);
    }

    /** 定稿 on the total, then on the page that asks. */
    private MvcTestResult pressed(Document total) throws Exception {
        var asked = page(bureau, total.select("a.button.main:contains(定稿)").attr("href"));
        var form = asked.select("form[action*=snapshots]");
        var sent = new ArrayList<String>();
        form.select("input:not([name=_csrf])")
                .forEach(input -> sent.addAll(List.of(input.attr("name"), input.val())));
        return post(bureau, form.attr("action"), sent.toArray(String[]::new));
    }

    @Test
    void linksOnlyWhatTheReaderMayOpen() throws Exception {
        accepted(world.laoshan, laoshan, figures());
        accepted(world.laoshanAssociation, association, figures());
        var uri = post(bureau, TOTALS + "/snapshots").getResponse().getHeader("Location");
        assertThat(page(bureau, uri).select("#sources + .lines a").eachAttr("href"))
                .containsExactly("/obligations/" + laoshan.id());
    }

    @Test
    void anothersSnapshotIsNotThere() throws Exception {
        accepted(world.laoshan, laoshan, figures());
        var uri = post(bureau, TOTALS + "/snapshots").getResponse().getHeader("Location");
        var sibling = world.person(world.shinan, "邻居", Role.REVIEWER);
        assertThat(get(sibling, uri)).hasStatus(404);
        assertThat(get(sibling, "/snapshots/1")).hasStatus(404);
        assertThat(page(sibling, "/totals/small-2025/snapshots").select(".lines li")).isEmpty();
        assertThat(get(sibling, "/obligations/" + laoshan.id() + "/revision")).hasStatus(404);
        var filler = world.person(world.bureau, "李填", Role.FILLER);
        assertThat(post(filler, TOTALS + "/snapshots")).hasStatus(404);
    }

    @Test
    void showsWhatARevisionMoved() throws Exception {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500"));
        var filler = world.person(world.laoshan, "李文", Role.FILLER);
        var first = obligations.obligation(filler, laoshan.id()).accepted();
        submissions.askRevision(filler, laoshan.id(), "漏计一场");
        reviews.grantRevision(bureau, laoshan.id(), first);
        accepted(world.laoshan, laoshan, figures("public_on_site", "650"));

        var page = page(bureau, "/obligations/" + laoshan.id() + "/revision");
        assertThat(page.select("h1").text()).isEqualTo("修订的影响第 1 版 → 第 2 版");
        assertThat(page.select("tbody tr").eachText()).contains("线下活动群众参与数量（人次） 小市 500 650");
    }

    /**
     * The bureau's total moved, and its reviewer sees by what, though the report is another line's.
     */
    @Test
    void whoSeesThatATotalMovedSeesWhyOnEitherLine() throws Exception {
        accepted(world.laoshanAssociation, association, figures("public_on_site", "500"));
        var filler = world.person(world.laoshanAssociation, "李文", Role.FILLER);
        var theirs = world.person(world.association, "赵审", Role.REVIEWER);
        var first = obligations.obligation(filler, association.id()).accepted();
        submissions.askRevision(filler, association.id(), "漏计一场");
        reviews.grantRevision(theirs, association.id(), first);
        accepted(world.laoshanAssociation, association, figures("public_on_site", "520"));

        var trail = page(bureau, TOTALS + "/public_on_site");
        var why = trail.select("a[href$=/revision]").attr("href");
        var page = page(bureau, why);
        assertThat(page.select("tr:contains(线下活动群众参与数量) td.number").eachText())
                .contains("500", "520");
        assertThat(page.select(".path a").eachAttr("href")).containsExactly("/totals");
        assertThat(page(theirs, why).select(".path a").eachAttr("href"))
                .containsExactly("/totals", "/obligations/" + association.id());
        var sibling = world.person(world.shinan, "邻居", Role.REVIEWER);
        assertThat(get(sibling, why)).hasStatus(404);
    }
}
