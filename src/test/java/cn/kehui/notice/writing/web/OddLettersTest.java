package cn.kehui.notice.writing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.notice.facts.web.Publisher;
import cn.kehui.world.Qingdao2025;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever is typed into a letter is kept, printed and read, or it is said why not. */
@KehuiTest
class OddLettersTest {
    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;

    private Publisher desk;

    @BeforeEach
    void issuer() {
        desk = new Publisher(web, world.issuer(Qingdao2025.CITY_SCIENCE));
    }

    @Test
    void aTitleOfManyWordsMakesANameThatADiskTakes() {
        var home = passedDown();
        desk.post(home + "/letter", "title", "关于做好科技活动周有关工作的通知".repeat(400), "body", "请报送。");

        for (var kind : List.of("docx", "pdf")) {
            var sent = printed(home, kind);
            assertThat(sent).hasStatusOk();
            var head = Objects.requireNonNull(sent.getResponse().getHeader("Content-Disposition"));
            var name = Objects.requireNonNull(ContentDisposition.parse(head).getFilename());
            assertThat(name).startsWith("关于做好科技活动周").endsWith("." + kind);
            assertThat(name.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(200);
        }
    }

    @Test
    void whatIsTypedOfAnAttachmentIsKeptAlsoWithoutItsName() {
        var home = passedDown();
        var params = new ArrayList<>(List.of("title", "关于做好活动的通知", "body", "请报送。"));
        for (int each = 0; each < 32; each++) {
            var name = each == 1 ? "" : "名单" + (each + 1);
            params.addAll(List.of("part" + each + ".name", name));
            params.addAll(List.of("part" + each + ".text", "第" + (each + 1) + "份"));
        }
        desk.post(home + "/letter", params.toArray(String[]::new));

        var page = desk.get(home + "/letter");
        assertThat(page.select("textarea[name=part1.text]").text()).isEqualTo("第2份");
        assertThat(page.select("textarea[name=part31.text]").text()).isEqualTo("第32份");
        assertThat(page.select(".lint").text()).contains("附件2没有名称。请写上名称。");
    }

    /** A form that a letter names may be taken out of its notice later, or be none at all. */
    @Test
    void aFormThatIsGoneIsSaidAndTheRestIsPrinted() {
        var home = passedDown();
        for (var form : List.of("gone@1", "gone")) {
            desk.post(
                    home + "/letter",
                    "title",
                    "关于做好活动的通知",
                    "body",
                    "请填统计表。",
                    "part0.name",
                    "统计表",
                    "part0.form",
                    form);

            assertThat(desk.get(home + "/letter").select(".lint").text())
                    .contains("附件说明列了“统计表”，文后没有这个附件。");
            for (var kind : List.of("docx", "pdf")) {
                assertThat(printed(home, kind)).as(form).hasStatusOk();
            }
        }
    }

    @Test
    void aDocumentThatCannotBeReadSaysWhy() {
        var home = passedDown();
        desk.post(home + "/letter", "title", "");

        var read = desk.post(home + "/letter/reading");
        assertThat(read).hasStatus(422);
        assertThat(Publisher.page(read).select(".trouble").text())
                .isEqualTo("没有读：公文还是空的。请先写好正文，按“保存并检查”，再读出事项。");
    }

    private String passedDown() {
        return Publisher.led(desk.post("/notices/above", "campaign", "shandong-2023", "days", "8"))
                .replace("/above", "");
    }

    private MvcTestResult printed(String home, String kind) {
        return web.get()
                .uri(home + "/letter." + kind)
                .with(user(desk.issuer().id().toString()))
                .exchange();
    }
}
