package cn.kehui.staff.directory.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ImportPagesTest extends DirectoryWeb {

    @Test
    void aTableIsTriedShownAndConfirmed() throws Exception {
        var csv = "编码,名称,层级\n370212-01,崂山区科学技术局,很高\n".getBytes(UTF_8);
        var wrong = upload(csv);
        assertThat(wrong.select("td.long").text()).contains("层级不能填“很高”");
        assertThat(wrong.select("main form")).isEmpty();

        var right = upload("编码,名称,简称\n370212-01,崂山区科学技术局,崂山科技\n".getBytes(UTF_8));
        assertThat(right.select("#changes ~ div tbody tr").text())
                .isEqualTo("2 崂山区科学技术局 简称 崂山区科技局 崂山科技");
        var confirmed = post(admin, right.selectFirst("main form").attr("action"));
        assertThat(confirmed.getResponse().getHeader("Location"))
                .isEqualTo("/units?added=0&changed=1");
        assertThat(page(get(admin, "/units?added=0&changed=1")).select(".notice").text())
                .isEqualTo("已导入：新增 0 个，更新 1 个。");
    }

    private Document upload(byte[] csv) throws Exception {
        var sent = sent(csv);
        assertThat(sent).hasStatus(303);
        return page(get(admin, sent.getResponse().getHeader("Location")));
    }

    @Test
    void aFileWithoutBytesIsNotCalledNoFile() {
        var empty = sent(new byte[0]);

        assertThat(empty).hasStatus(422);
        assertThat(page(empty).select("[role=alert]").text())
                .contains("0 字节")
                .doesNotContain("没有选择文件");
    }

    private MvcTestResult sent(byte[] csv) {
        return web.post()
                .uri("/units/imports")
                .multipart()
                .file(new MockMultipartFile("file", "单位.csv", "text/csv", csv))
                .with(user(admin.id().toString()))
                .with(csrf())
                .exchange();
    }
}
