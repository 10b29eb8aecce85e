package cn.kehui.journey;

import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The people of the demo, each with a browser at hand. */
record Cast(Chromium chromium, String address, Path folder) {
    static final Forms FORMS = new Forms();
    static final Intake INTAKE = new Intake(FORMS);

    Visitor as(String name) {
        return as(name, chromium.desk());
    }

    Visitor as(String name, BrowserContext browser) {
        return Visitor.signIn(browser, address, name);
    }

    static Page.LocatorOptions words(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    /** For the README, where it is asked for. */
    static void picture(Page page, String name) {
        if (Boolean.getBoolean("kehui.pictures")) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("docs/images", name + ".png")));
        }
    }
}
