package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Debian's own Chromium, driven by Playwright; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** A busy machine takes its time to answer: what is tested is the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Playwright playwright;
    private final Browser browser;

    /** Skips the test, and says so, where there is no Chromium. */
    Chromium() {
        var found =
                Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(), "no Chromium here: the browser journey is skipped");
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(found.get())
                                        .setArgs(QUIET));
    }

    BrowserContext desk() {
        return context(1366, 768, true);
    }

    BrowserContext context(int width, int height, boolean script) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setJavaScriptEnabled(script)
                                .setLocale("zh-CN")
                                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE.toMillis());
        return context;
    }

    /** The same page at 200 %: half as many CSS pixels, each two wide. */
    BrowserContext zoomed() {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(683, 384).setDeviceScaleFactor(2));
    }

    /** Drops files or folders on an element as a hand does: the browser itself makes the event. */
    static void drop(Page page, String selector, Path... dropped) {
        var box = page.locator(selector).boundingBox();
        var data = new JsonObject();
        var files = new JsonArray();
        Stream.of(dropped).forEach(file -> files.add(file.toAbsolutePath().toString()));
        data.add("items", new JsonArray());
        data.add("files", files);
        data.addProperty("dragOperationsMask", 1);
        var session = page.context().newCDPSession(page);
        for (var type : List.of("dragEnter", "dragOver", "drop")) {
            var event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + box.height / 2);
            event.add("data", data);
            session.send("Input.dispatchDragEvent", event);
        }
        session.detach();
    }

    /**
     * Presses, and waits until what was sent is answered: whatever the page shows of it comes
     * after, and a page left before would take the press back.
     */
    static void answered(Page page, Runnable press) {
        page.waitForResponse(answer -> sent(answer.request()), press).finished();
    }

    /** What a person's press sends; an open form also tells, by itself, that it is open. */
    private static boolean sent(Request request) {
        return request.method().equals("POST") && !request.url().endsWith("/pages");
    }

    /** Faults that keep people out, each with the element; empty: none. */
    static List<String> faults(Page page) {
        var tells = new AxeRunOptions();
        tells.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        // our pages hold no frame of another origin, for which a page more would be
                        // opened
                        .setLegacyMode(true)
                        .options(tells)
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(fault -> List.of("serious", "critical").contains(fault.getImpact()))
                        .map(
                                fault ->
                                        page.url()
                                                + " "
                                                + fault.getId()
                                                + " "
                                                + new Gson()
                                                        .toJson(
                                                                fault.getNodes()
                                                                        .getFirst()
                                                                        .getHtml()))
                        .toList();
    }

    /** CSS pixels by which the page is wider than its window. */
    static int overflow(Page page) {
        return (int)
                page.evaluate(
                        "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth");
    }

    /** At a desk and on a telephone: nothing keeps people out, nothing is wider than its window. */
    static void looked(Page page, String name) {
        for (var wide : List.of(1366, 360)) {
            page.setViewportSize(wide, 780);
            picture(page, name + "-" + wide);
            assertThat(faults(page)).as(name + " at " + wide).isEmpty();
            assertThat(overflow(page)).as(name + " at " + wide).isLessThanOrEqualTo(0);
        }
        page.setViewportSize(1366, 768);
    }

    /** As a person types at a form, until the server has answered. */
    static void types(Page page, String place, String words) {
        // what is typed before the page keeps anything is sent with the next press only
        page.waitForFunction("() => window.keeper !== undefined");
        answered(
                page,
                () -> {
                    page.locator("[name='" + place + "']").fill(words);
                    page.locator("[name='" + place + "']").blur();
                });
        // the answer may have been another's: what is still to be sent is waited for too, unless
        // the page says that it cannot be kept
        page.waitForFunction(
                "() => !window.keeper.busy && (window.keeper.waiting.size === 0"
                        + " || window.keeper.state.classList.contains('trouble'))");
    }

    /** For whoever looks at them: {@code -Dkehui.shots=FOLDER}. */
    static void picture(Page page, String name) {
        var to = System.getProperty("kehui.shots");
        if (to != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of(to, name + ".png"))
                            .setFullPage(true));
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
