package cn.kehui.visitor.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.week.activity.ActivityMove;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The programme for calendars, news readers, programs and search engines. */
class FeedPagesTest extends VisitorDesk {
    @Autowired PublicAnswers answers;

    @Test
    void aCalendarHasAnEventForEachSession() throws UnsupportedEncodingException {
        var id =
                ones.published(
                        Map.of(
                                "title",
                                "深海，很深；\\",
                                "rows[0].to",
                                "11:30",
                                "rows[1].day",
                                "5月25日",
                                "rows[1].venue",
                                "科技馆"));
        programme.renew();

        var all = text("/programme/feed.ics");
        assertThat(all).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(all.split("BEGIN:VEVENT", -1)).hasSize(3);
        assertThat(all).contains("DTSTART:20250524T010000Z\r\nDTEND:20250524T033000Z\r\n");
        assertThat(all).contains("DTSTART;VALUE=DATE:20250525\r\n");
        assertThat(all).contains("SUMMARY:深海，很深；\\\\\r\n", "STATUS:CONFIRMED");
        assertThat(text("/programme/activities/" + id + "/calendar.ics")).contains("UID:" + id);
        assertThat(all.lines())
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                        .hasSizeLessThan(76));

        ones.move(id, ActivityMove.CANCEL, "台风");
        programme.renew();
        assertThat(text("/programme/feed.ics")).contains("STATUS:CANCELLED");
    }

    @Test
    void newsAndProgramsGetTheSameList() throws UnsupportedEncodingException {
        ones.published(Map.of("title", "深海 <b>& 船"));
        ones.published(Map.of("title", "讲座", "kind", "专家讲座"));
        programme.renew();

        var kind = "?kind=" + VisitorFrame.encoded("专家讲座");
        var atom = Jsoup.parse(text("/programme/feed.atom"), "", Parser.xmlParser());
        assertThat(atom.select("entry > title").eachText())
                .containsExactlyInAnyOrder("深海 <b>& 船", "讲座");
        assertThat(
                        Jsoup.parse(text("/programme/feed.atom" + kind), "", Parser.xmlParser())
                                .select("entry"))
                .hasSize(1);
        assertThat(text("/programme/feed.json" + kind))
                .contains("\"total\":1", "\"title\":\"讲座\"")
                .doesNotContain("85910000");
    }

    @Test
    void searchEnginesFindEveryActivity() throws UnsupportedEncodingException {
        var id = ones.published(Map.of("title", "</script><script>x"));
        programme.renew();

        assertThat(text("/sitemap.xml")).contains("/programme/activities/" + id + "</loc>");
        assertThat(text("/robots.txt")).contains("Disallow: /\n", "/sitemap.xml");
        var one = page("/programme/activities/" + id);
        assertThat(one.select("script[type=application/ld+json]").html())
                .contains("\"@type\":\"Event\"", "\\u003c/script>", "2025-05-24T09:00+08:00");
        assertThat(one.select("script")).hasSize(2);
    }

    @Test
    void whatIsCutSaysWhereItGoesOn() throws UnsupportedEncodingException {
        for (int i = 0; i < 101; i++) {
            ones.published(Map.of("title", "第" + i + "场"));
        }
        programme.renew();

        var first = Jsoup.parse(text("/programme/feed.atom"), "", Parser.xmlParser());
        assertThat(first.select("entry")).hasSize(100);
        var next = first.select("feed > link[rel=next]").attr("href");
        var second =
                Jsoup.parse(
                        text(next.substring(next.indexOf("/programme"))), "", Parser.xmlParser());
        assertThat(second.select("entry")).hasSize(1);
        assertThat(second.select("feed > link[rel=next]")).isEmpty();
        assertThat(text("/programme/feed.ics")).doesNotContain("X-WR-CALDESC");
        var bound = new CalendarFeed.About("一周", "500 项，共 600 项");
        assertThat(CalendarFeed.of(bound, List.of(), programme.now(), ""))
                .contains("X-WR-CALDESC:500 项，共 600 项\r\n");
    }

    @Test
    void everybodyGetsTheSameMapWhateverTheLanguage() throws UnsupportedEncodingException {
        ones.published(Map.of());
        programme.renew();

        text("/sitemap.xml");
        int kept = PublicAnswersTest.count(answers);
        text("/sitemap.xml?lang=en");
        text("/sitemap.xml?view=large");
        assertThat(PublicAnswersTest.count(answers)).isEqualTo(kept);
        text("/programme/feed.json?after=rubbish");
        text("/programme/feed.json?after=rubbish2&lang=en");
        text("/programme/feed.json?kind=none");
        assertThat(PublicAnswersTest.count(answers)).isEqualTo(kept + 1);
    }

    private String text(String path) throws UnsupportedEncodingException {
        var answer = get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
