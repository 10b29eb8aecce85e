package cn.kehui.ground.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.HowFar.Of;
import cn.kehui.ground.workshop.Underway.One;
import cn.kehui.total.statistics.web.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is being read, as another process, another tab and another person see it. */
class UnderwayTest extends Staff {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Whose own;
    private Instant now;
    private Underway here;
    private Underway there;

    @BeforeEach
    void twoProcesses() {
        own = new Whose(bureau.id().toString());
        now = context.getBean(Clock.class).instant();
        here = new Underway(context.getBean(UnderwaySql.class), LONGEST, new Moved());
        there = new Underway(context.getBean(UnderwaySql.class), LONGEST, new Moved());
    }

    private final class Moved extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void isWrittenAboutOnceASecondSeenEverywhereAndGoneAtTheEnd() {
        try (var watch = here.begin(own, "长.pdf")) {
            watch.heard().at(Of.PAGES, 1, 300);
            assertThat(there.of(own)).isEmpty(); // what takes a moment is written nowhere
            now = now.plusMillis(1000);
            watch.heard().at(Of.PAGES, 7, 300);
            assertThat(there.of(own)).containsExactly(new One("长.pdf", Of.PAGES, 7, 300));
            now = now.plusMillis(999);
            watch.heard().at(Of.PAGES, 20, 300);
            assertThat(there.of(own)).containsExactly(new One("长.pdf", Of.PAGES, 7, 300));
            now = now.plusMillis(1);
            watch.heard().at(Of.PAGES, 21, 300);
            assertThat(there.of(own)).containsExactly(new One("长.pdf", Of.PAGES, 21, 300));
            assertThat(there.of(new Whose("another"))).isEmpty();
        }
        assertThat(there.of(own)).isEmpty();
    }

    @Test
    void whatAProcessLeftThatIsNoMoreIsForgotten() {
        var lost = here.begin(own, "断.pdf");
        now = now.plusSeconds(1);
        lost.heard().at(Of.BYTES, 1, 2);
        now = now.plus(LONGEST);
        assertThat(there.of(own)).isEmpty();
        var next = there.begin(own, "下一份.pdf");
        now = now.plusSeconds(1);
        next.heard().at(Of.BYTES, 1, 2);
        assertThat(
                        db.sql("select name from reading_underway where whose = :own")
                                .param("own", own.key())
                                .query(String.class)
                                .list())
                .containsExactly("下一份.pdf");
    }

    @Test
    void whatIsToldAfterTheEndIsNotWritten() {
        var watch = here.begin(own, "晚.pdf");
        watch.close();
        now = now.plusSeconds(5);
        watch.heard().at(Of.PAGES, 2, 3);
        assertThat(there.of(own)).isEmpty();
    }

    @Test
    void saysPagesOrAShare() {
        assertThat(new One("a.pdf", Of.PAGES, 3, 12).words()).isEqualTo("a.pdf：第 3 页，共 12 页");
        assertThat(new One("a.docx", Of.BYTES, 41, 100).words()).isEqualTo("a.docx：读了 41 %");
        assertThat(new One("a.docx", Of.BYTES, 9, 0).words()).isEqualTo("a.docx：读了 0 %");
    }

    /** As the page asks every 700 ms, and as somebody without a script does. */
    @Test
    void aPageShowsOnesOwnAndNobodyElses() throws Exception {
        assertThat(piece("/readings").select("li, [hx-get]")).isEmpty();
        var watch = here.begin(own, "<b>通知</b>.pdf");
        now = now.plusSeconds(1);
        watch.heard().at(Of.PAGES, 3, 12);
        here.begin(new Whose("another"), "别人的.pdf").heard().at(Of.PAGES, 1, 2);
        var piece = piece("/readings");
        assertThat(piece.select("li").eachText()).containsExactly("<b>通知</b>.pdf：第 3 页，共 12 页");
        assertThat(piece.select(".underway").attr("hx-trigger")).isEqualTo("every 700ms");
        var whole = page(bureau, "/readings");
        assertThat(whole.select("li").eachText()).containsExactly("<b>通知</b>.pdf：第 3 页，共 12 页");
        assertThat(whole.select("noscript").html()).contains("http-equiv=\"refresh\"");
        watch.close();
        assertThat(piece("/readings?was=true").text()).isEqualTo("读完了，刷新这一页看结果。");
    }

    private org.jsoup.nodes.Document piece(String path) throws Exception {
        var answer =
                mvc.get()
                        .uri(path)
                        .header("HX-Request", "true")
                        .with(
                                org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.user(
                                        bureau.id().toString()))
                        .accept("text/html")
                        .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
