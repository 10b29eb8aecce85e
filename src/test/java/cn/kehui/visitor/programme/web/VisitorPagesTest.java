package cn.kehui.visitor.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.week.activity.ActivityMove;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The programme as everybody reads it. */
class VisitorPagesTest extends VisitorDesk {
    @Test
    void whatIsPublishedIsFoundAndWhatIsNotIsNot() {
        ones.approved(Map.of("title", "还没有发布的活动"));
        var id = ones.published(Map.of());
        programme.renew();

        var list = page("/programme");
        assertThat(list.select(".card h3").eachText()).isEqualTo(List.of("走近深海：科考船开放日"));
        assertThat(list.select(".banner h1").text()).isEqualTo("2025年小市科技活动周");
        assertThat(list.select("#found").text()).isEqualTo("共 1 项活动");
        assertThat(list.select(".card a").attr("href")).isEqualTo("/programme/activities/" + id);

        var one = page("/programme/activities/" + id);
        assertThat(one.select("h1").text()).isEqualTo("走近深海：科考船开放日");
        assertThat(one.select(".sessions .when").text()).startsWith("2025年5月24日 周六 9:00");
        assertThat(one.select(".facts dd").eachText()).contains("小崂山区科学技术局");
        assertThat(one.select(".where a").attr("href")).startsWith("/programme/venues/");
        assertThat(page(one.select(".where a").attr("href")).select("h1").text())
                .isEqualTo("小崂山区青岛港三号码头");
        assertThat(page(one.select(".facts dd a").attr("href")).select(".card")).hasSize(1);
    }

    @Test
    void nobodysNameOrTelephoneIsShown() throws UnsupportedEncodingException {
        var id =
                ones.published(
                        Map.of(
                                "post",
                                "科普办公室",
                                "mail",
                                "liwen@example.cn",
                                "secrecy_note",
                                "三号楼不开放"));
        programme.renew();

        for (var path : new String[] {"/programme", "/programme/activities/" + id}) {
            assertThat(get(path).getResponse().getContentAsString())
                    .doesNotContain("李文", "85910000", "赵负责", "liwen", "三号楼不开放", "王审");
        }
        assertThat(page("/programme/activities/" + id).select(".facts").text()).contains("科普办公室");
    }

    @Test
    void whatIsOpenInPartShowsOnlyItsShortWords() {
        var id = ones.published(Map.of("secrecy", "部分内容不公开（写在保密情况补充里）", "about", "二号库的详细情况"));
        programme.renew();

        assertThat(page("/programme/activities/" + id).text())
                .contains("登上科考船")
                .doesNotContain("二号库");
    }

    @Test
    void whatIsCancelledStaysToSaySo() {
        var id = ones.published(Map.of());
        ones.move(id, ActivityMove.CANCEL, "台风");
        programme.renew();

        assertThat(page("/programme").select(".tags .cancelled").text()).isEqualTo("已取消");
        assertThat(page("/programme/activities/" + id).select(".state").text())
                .isEqualTo("本活动已取消，不再举办。");
    }

    @Test
    void whatIsBeingChangedStandsAsItWasApproved() {
        var id = ones.published(Map.of());
        ones.move(id, ActivityMove.CHANGE, "");
        programme.renew();

        assertThat(page("/programme/activities/" + id).select("h1").text())
                .isEqualTo("走近深海：科考船开放日");
    }

    @Test
    void isNarrowedByWhatIsChosen() {
        ones.published(Map.of());
        ones.published(
                Map.of(
                        "title",
                        "线上讲座",
                        "kind",
                        "专家讲座",
                        "rows[0].venue",
                        "",
                        "rows[0].link",
                        "https://live.example/1"));
        programme.renew();

        assertThat(titles("/programme?how=online")).containsExactly("线上讲座");
        assertThat(titles("/programme?kind=" + VisitorFrame.encoded("参观研学")))
                .containsExactly("走近深海：科考船开放日");
        assertThat(titles("/programme?from=2025-05-25")).isEmpty();
        assertThat(titles("/programme?from=2025-05-24&to=2025-05-24")).hasSize(2);
        assertThat(titles("/programme?region=990212")).hasSize(2);
        assertThat(titles("/programme?region=990202")).isEmpty();
        assertThat(page("/programme?region=990202").select(".none").text()).startsWith("没有符合条件的活动");
    }

    @Test
    void isReadPageByPageInTheOrderOfItsDays() {
        for (int i = 1; i <= 25; i++) {
            ones.published(Map.of("title", "第" + i + "场", "rows[0].day", "5月" + i + "日"));
        }
        programme.renew();

        var first = page("/programme?from=2025-05-01");
        assertThat(first.select(".card")).hasSize(20);
        assertThat(first.select(".card h3").first().text()).isEqualTo("第1场");
        var next = page(first.select("a[rel=next]").attr("href"));
        assertThat(next.select(".card h3").eachText())
                .containsExactly("第21场", "第22场", "第23场", "第24场", "第25场");
        assertThat(next.select("a[rel=next]")).isEmpty();
    }

    @Test
    void leavesNothingBehindAndIsNotSentTwice() {
        ones.published(Map.of());
        programme.renew();

        var first = get("/programme");
        assertThat(first.getResponse().getHeaderNames()).doesNotContain("Set-Cookie");
        assertThat(first.getRequest().getSession(false)).isNull();
        var tag = first.getResponse().getHeader("ETag");
        assertThat(web.get().uri("/programme").header("If-None-Match", tag).exchange())
                .hasStatus(304);
    }

    @Test
    void readsInEnglishAndInLargePrint() {
        var id = ones.published(Map.of());
        programme.renew();

        var english = page("/programme?lang=en");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("#found").text()).isEqualTo("Events: 1");
        assertThat(english.select(".card a").attr("href"))
                .isEqualTo("/programme/activities/" + id + "?lang=en");
        var large = page("/programme?view=large&lang=en");
        assertThat(large.select("html.large .card a").attr("href")).endsWith("?lang=en&view=large");
    }

    @Test
    void whoIsSignedInGoesOnWithTheWork() {
        assertThat(web.get().uri("/").with(user(ones.filler.id().toString())).exchange())
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/desk");
        programme.renew();
        assertThat(page("/").select("a[href=/sign-in]")).isNotEmpty();
    }
}
