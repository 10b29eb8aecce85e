package cn.kehui.notice.facts.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.ground.account.Actor;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who issues notices, at the pages. */
public record Publisher(MockMvcTester web, Actor issuer) {
    /** A notice that leaves three things open. */
    public static final String AUTUMN =
            """
            青科字〔2026〕21号

            青岛市科学技术局 青岛市科学技术协会
            关于举办2026年青岛市科学之秋活动的通知

            各区（市、功能区）科技主管部门、科协：

            一、活动时间：2026年9月12日至9月20日。
            各区市要选好项目，于9月10日12点前报送《2026年全国科学之秋推荐表》（附件1）电子版，各区市不超过3项，由各区市科技主管部门牵头推荐的，发送至“青岛市科学技术局人才处”邮箱；由各区市科协牵头推荐的，发送至“青岛市科学技术协会宣传部”邮箱。

            附件：1.2026年青岛市科学之秋推荐表

            青岛市科学技术局    青岛市科学技术协会
            2026年8月20日

            附件1
            2026年青岛市科学之秋推荐表
            序号\t活动名称\t活动简介\t时间地点\t推荐单位
            1\t\t\t\t
            2\t\t\t\t
            3\t\t\t\t
            4\t\t\t\t
            5\t\t\t\t
            说明：1.请将推荐表发送至青岛市科学技术局人才处和青岛市科学技术协会宣传部。
            """;

    public MvcTestResult take(MockMultipartFile file) {
        return web.post()
                .uri("/notices")
                .multipart()
                .file(file)
                .with(user(issuer.id().toString()))
                .with(csrf())
                .exchange();
    }

    /** A notice that was written as plain text. */
    public MvcTestResult take(String text) {
        return take(new MockMultipartFile("file", "通知.txt", "text/plain", text.getBytes(UTF_8)));
    }

    /** What a page shows of one fact. */
    public Element card(String home, String fact) {
        return Objects.requireNonNull(get(home).selectFirst("#fact-" + fact));
    }

    /** Decides a fact by one of the choices it offers. */
    public void choose(String home, String fact, String choice) {
        led(post(home + "/facts/" + fact, "press", "choose", "choice", choice));
    }

    /** Where a press leads. */
    public static String led(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    /** Confirms what a person has to decide, as it was read. */
    public void decideAll(String home) {
        for (var fact : get(home).select(".fact-asks")) {
            var id = fact.id().substring("fact-".length());
            led(
                    fact.select("textarea[name=decision]").isEmpty()
                            ? post(home + "/facts/" + id, "press", "keep")
                            : post(home + "/facts/" + id, "press", "save", "decision", "按正文"));
        }
    }

    public MvcTestResult post(String uri, String... params) {
        var request = web.post().uri(uri).with(user(issuer.id().toString())).with(csrf());
        for (int each = 0; each < params.length; each += 2) {
            request = request.param(params[each], params[each + 1]);
        }
        return request.exchange();
    }

    public Document get(String uri) {
        var result = web.get().uri(uri).with(user(issuer.id().toString())).exchange();
        assertThat(result).hasStatusOk();
        return page(result);
    }

    public static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
