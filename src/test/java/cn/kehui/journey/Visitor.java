package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Somebody of the cast with a browser of their own. */
final class Visitor implements AutoCloseable {
    static final List<String> COUNTS =
            List.of(
                    "events_held",
                    "staff_fulltime",
                    "staff_scientists",
                    "staff_volunteers",
                    "staff_other",
                    "public_on_site",
                    "public_online",
                    "media_outlets",
                    "media_reports",
                    "venues_open",
                    "institutes_open",
                    "universities_open");

    final Page page;
    private final BrowserContext browser;
    private final String address;

    private Visitor(BrowserContext browser, String address) {
        this.browser = browser;
        this.address = address;
        page = browser.newPage();
    }

    /** Picks {@code name} from the list of the cast. */
    static Visitor signIn(BrowserContext browser, String address, String name) {
        var visitor = new Visitor(browser, address);
        visitor.go("/sign-in");
        visitor.page
                .locator(".cast button", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        visitor.page.waitForURL(url -> !url.contains("sign-in"));
        return visitor;
    }

    void go(String path) {
        page.navigate(address + path);
    }

    /** Opens what is owed under a title with these words. */
    void opens(String duty) {
        go("/desk");
        page.locator("a[href^='/obligations/']", new Page.LocatorOptions().setHasText(duty))
                .first()
                .click();
        page.waitForSelector("header.duty");
    }

    void types(Map<String, String> answers) {
        answers.forEach((place, words) -> page.locator("[name='" + place + "']").fill(words));
    }

    /** The same number for every count of the statistics table. */
    void counts(String number) {
        COUNTS.forEach(field -> page.locator("[name='" + field + "']").fill(number));
    }

    void recommends(int row, String name) {
        while (page.locator("[name='rows[" + row + "].name']").count() == 0) {
            presses("再加一项");
        }
        types(
                Map.of(
                        "rows[" + row + "].name", name,
                        "rows[" + row + "].intro", name + "：现场讲解，动手体验",
                        "rows[" + row + "].time_place", "5月24日，科技馆",
                        "rows[" + row + "].recommender", "本单位",
                        "rows[" + row + "].contact", "联系人 0532-85910000"));
    }

    void attachesSummary() {
        saves();
        var part = page.locator(".paper-part", new Page.LocatorOptions().setHasText("总结报告"));
        part.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "总结报告.docx",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                blank()));
        part.getByText("上传").last().click();
        page.waitForSelector(".paper-part a:has-text('总结报告.docx')");
    }

    private static byte[] blank() {
        try {
            return Files.readAllBytes(Path.of("samples/统计表/市南区统计表.docx"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void saves() {
        presses("保存");
    }

    void presses(String button) {
        arrives(
                () ->
                        page.locator(
                                        "button:not(.unseen):visible",
                                        new Page.LocatorOptions().setHasText(button))
                                .filter(new Locator.FilterOptions().setHasText(button))
                                .first()
                                .click());
    }

    /** Files, and sees that it was taken. */
    void files() {
        arrives(
                () ->
                        page.locator("button.main", new Page.LocatorOptions().setHasText("报送给"))
                                .click());
        assertThat(page.locator(".summary, .trouble").allInnerTexts()).isEmpty();
        assertThat(page.locator(".notice").innerText()).contains("可以撤回");
    }

    /** What is done on the page that one leaves is lost: the next page is waited for. */
    private void arrives(Runnable press) {
        page.waitForNavigation(press);
        page.waitForLoadState();
    }

    String download(String selector, Path folder) throws IOException {
        var download = page.waitForDownload(() -> page.locator(selector).first().click());
        var file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        assertThat(Files.size(file)).isPositive();
        return file.toString();
    }

    @Override
    public void close() {
        browser.close();
    }
}
