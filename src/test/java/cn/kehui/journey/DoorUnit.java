package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The unit that leads an activity, at its doors. */
final class DoorUnit {
    private static final String ACTIVITY = "石老人海边的潮间带课堂";

    private final Visitor unit;
    private final String address;

    /**
     * @param address of the product
     */
    DoorUnit(Visitor unit, String address) {
        this.unit = unit;
        this.address = address;
    }

    /** How many came, which tickets there is something to say of, one ticket, the paper. */
    void looksOn() {
        unit.page.reload();
        assertThat(unit.page.locator(".inside").nth(1).innerText()).isEqualTo("6");
        assertThat(unit.page.locator("#now").innerText())
                .contains("凭预约 3 人（1 组）", "没有预约 3 人（成人 2，儿童 1）", "用了两次的票：1 张", "1 号机", "2 号机");
        assertThat(unit.page.locator("#now").innerText()).contains("取消了却进场的票：1 张");
        Chromium.looked(unit.page, "door-unit");
        var code = unit.page.locator("#twice ~ ul b").first().innerText();
        unit.page.locator("#find").fill(code.substring(5).toLowerCase());
        unit.page.locator("section:has(#find) button").click();
        unit.page.waitForSelector("#find-said:has-text('找到 1 张')");
        Chromium.looked(unit.page, "door-found");
        unit.page.locator("#sheets ~ ul a").nth(1).click();
        unit.page.waitForSelector(".tally");
        assertThat(unit.page.locator(".scroll tbody").innerText()).contains(code.substring(5));
        Chromium.looked(unit.page, "door-sheet");
        unit.page.goBack();
    }

    /** While no telephone hears of it, the family's booking is given back. */
    void cancels() {
        var door = unit.page.url();
        unit.go(door.substring(address.length()).replaceAll("/door.*", "/booking"));
        unit.page.locator("a:has-text('设置与名单')").nth(1).click();
        unit.page.locator("button[aria-label^='取消']").click();
        unit.page.waitForSelector("#guests");
        assertThat(unit.page.locator("button[aria-label^='取消']").count()).isZero();
        unit.page.navigate(door);
    }

    /** Eight places on the second session; the address for visitors. */
    String offers() {
        unit.go("/campaigns/qingdao-2025/activities");
        unit.page.locator("a", new Page.LocatorOptions().setHasText(ACTIVITY)).first().click();
        unit.page.locator("a[href$='/booking']").first().click();
        unit.page.locator("a:has-text('设置与名单')").nth(1).click();
        unit.page.locator("#capacity").fill("8");
        unit.page.locator("#lead").fill("0");
        unit.page.locator("form.offer button.main").click();
        unit.page.waitForSelector("#guests");
        return unit.page.locator("a[href^='/booking/']").first().getAttribute("href");
    }

    /** A link for the second session. */
    String passes() {
        unit.go("/campaigns/qingdao-2025/activities");
        unit.page.locator("a", new Page.LocatorOptions().setHasText(ACTIVITY)).first().click();
        unit.page.locator("a[href$='/door']").first().click();
        unit.page.locator("#place").fill("东门");
        unit.page.locator("input[name=session]").nth(1).check();
        unit.page.locator("button.main").click();
        unit.page.waitForSelector("details.fold");
        unit.page.locator("details.fold summary").click();
        Chromium.looked(unit.page, "door-pass");
        var href = unit.page.locator("details.fold a").getAttribute("href");
        return address + href.substring(href.indexOf("/door/"));
    }
}
