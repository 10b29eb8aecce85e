package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** What becomes of a notice that was published: passed down, uploaded again, taken back. */
final class NoticeAgain {
    private NoticeAgain() {}

    /** What the district passed down keeps the city's hour and how many each may send. */
    static void keepsHourAndQuota(Visitor district) {
        var said = district.page.locator("section:has(#kind-DUTY)").innerText();
        assertThat(said).contains("17:00", "不超过5项");
    }

    static void isKnown(Cast cast, Path notice) throws Exception {
        try (var issuer = cast.as("程清和")) {
            issuer.go("/notices");
            issuer.page.locator("#file").setInputFiles(notice);
            issuer.presses("读通知");
            assertThat(issuer.page.locator("[role=alert]").innerText())
                    .contains("这份通知已经收过", "没有再收一份");
            holds(issuer);
            issuer.page.locator("[role=alert] a", Cast.words("打开那一份")).click();
            issuer.page.waitForURL("**/notices/*");
            assertThat(issuer.page.locator(".notice").innerText()).contains("已经发布");
        }
    }

    /** Before anybody filed; who owed it is told. */
    static void isTakenBack(Cast cast, String campaign) throws Exception {
        try (var issuer = cast.as("程清和")) {
            issuer.page.navigate(campaign);
            issuer.page.locator("a[href$=withdrawal]").click();
            issuer.page.waitForURL("**/withdrawal");
            holds(issuer);
            issuer.page.locator("[name=reason]").fill("日期写错了");
            issuer.presses("撤回");
            assertThat(issuer.page.locator(".truth").innerText()).contains("已撤回");
        }
        try (var filler = cast.as("赵一鸣")) {
            filler.go("/messages");
            assertThat(filler.page.locator("main").innerText()).contains("通知已撤回，不用报了");
        }
    }

    static void holds(Visitor visitor) {
        assertThat(Chromium.faults(visitor.page)).isEmpty();
        assertThat(Chromium.overflow(visitor.page)).isLessThanOrEqualTo(0);
        visitor.page.setViewportSize(360, 740);
        assertThat(Chromium.overflow(visitor.page)).isLessThanOrEqualTo(0);
        visitor.page.setViewportSize(1366, 768);
    }
}
