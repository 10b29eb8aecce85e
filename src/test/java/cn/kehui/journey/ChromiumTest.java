package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The eyes of the journeys see what they are to see. */
@Tag("slow")
class ChromiumTest {
    @Test
    void seesWhatKeepsPeopleOutAndWhatIsTooWide() {
        try (var chromium = new Chromium();
                var browser = chromium.context(360, 780, true)) {
            var page = browser.newPage();
            page.setContent(
                    "<!doctype html><html lang=zh><title>一页</title><main><h1>一页</h1><p>好的</p></main>");
            assertThat(Chromium.faults(page)).isEmpty();
            assertThat(Chromium.overflow(page)).isLessThanOrEqualTo(0);

            page.setContent(
                    "<!doctype html><html lang=zh><title>一页</title><main><h1>一页</h1><input><img src='x'>"
                            + "<p style='color:#ddd;background:#fff;width:900px'>看不清</p></main>");
            assertThat(Chromium.faults(page))
                    .extracting(fault -> fault.split(" ")[1])
                    .containsExactlyInAnyOrder("color-contrast", "image-alt", "label");
            assertThat(Chromium.overflow(page)).isGreaterThan(500);
        }
    }
}
