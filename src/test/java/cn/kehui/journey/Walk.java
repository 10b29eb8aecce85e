package cn.kehui.journey;

import com.microsoft.playwright.Page;

/** What people do with an activity in a browser, step by step. */
final class Walk {
    private Walk() {}

    /** Nothing but what has to be known of it. */
    static String entered(Page page, String title) {
        page.locator("#title").fill(title);
        Chromium.answered(page, () -> page.locator("form.begin button").click());
        page.waitForSelector("#fill");
        var home = page.url().replaceAll("[?#].*", "");
        Chromium.types(page, "intro", "工程师带机器人到社区，居民动手操控。");
        Chromium.types(page, "contact", "周启航 0532-82880001");
        Chromium.types(page, "rows[0].day", "5月5日");
        Chromium.types(page, "rows[0].from", "9:00");
        Chromium.types(page, "rows[0].venue", "湛山社区活动中心");
        page.locator("#secrecy").selectOption("不涉密，可以公开");
        page.waitForFunction("() => window.keeper.waiting.size === 0 && !window.keeper.busy");
        Chromium.looked(page, "newcomer-entered");
        return home;
    }

    static void submits(Page page) {
        Chromium.answered(page, () -> page.locator(".file-acts .main").click());
        page.waitForSelector(".chip:has-text('待审核')");
    }

    static void approves(Page page, String activity) {
        page.navigate(activity);
        for (var check : new String[] {"content", "secrecy", "safety"}) {
            page.locator("[name='check." + check + "'][value=yes]").check();
        }
        Chromium.answered(page, () -> page.locator("#review button[value=approve]").click());
        page.waitForSelector(".chip:has-text('已通过')");
    }

    static void held(Page page, String activity, String many) {
        page.navigate(activity);
        Chromium.answered(
                page,
                () ->
                        page.locator(".moves button", new Page.LocatorOptions().setHasText("确认已举办"))
                                .click());
        page.waitForSelector(".chip:has-text('已举办')");
        page.navigate(activity + "/counts");
        page.locator("#quantity").fill(many);
        page.locator("#what").selectOption("ON_SITE");
        page.locator("#grade").selectOption("HEAD_COUNT");
        Chromium.answered(page, () -> page.locator("button.main").click());
        page.waitForSelector(".told-facts b:has-text('" + many + "')");
        Chromium.looked(page, "newcomer-counted");
    }
}
