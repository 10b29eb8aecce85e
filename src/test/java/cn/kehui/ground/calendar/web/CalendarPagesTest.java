package cn.kehui.ground.calendar.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.world.Qingdao2025;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KehuiTest
class CalendarPagesTest {
    private static final String LABOUR = "2027-05-03,休,劳动节\n2027-05-09,班,劳动节";

    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 qingdao;

    @Test
    void showsAYearAsItsNoticeDoes() {
        var page = get("/calendar?year=2023");
        assertThat(page.select("section:has(#shown) p").text()).isEqualTo("国办发明电〔2022〕16号，随产品附带。");
        assertThat(page.select("section:has(#shown) tbody tr").eachText())
                .startsWith(
                        "元旦 12月31日（周六）至1月2日（周一） 3", "春节 1月21日（周六）至1月27日（周五） 7 1月28日（周六）、1月29日（周日）")
                .hasSize(6);
        assertThat(page.select(".places a[aria-current=page]").text()).isEqualTo("日历");
    }

    @Test
    void aYearIsTriedThenKept() {
        var tried = post("check", "2027", LABOUR);
        assertThat(tried).hasStatus(200);
        var page = parse(tried);
        assertThat(page.select("[role=status]").text()).contains("还没有写入", "全年只读出 1 个放假日");
        assertThat(page.select("[aria-label=将要导入的安排] tbody").text())
                .isEqualTo("劳动节 5月3日（周一） 1 5月9日（周日）");
        assertThat(page.select("textarea").text()).isEqualTo(LABOUR);

        var kept = post("keep", "2027", LABOUR);
        assertThat(kept).hasStatus(303);
        assertThat(get(kept.getResponse().getHeader("Location")).select("[role=status]").text())
                .isEqualTo("已导入 2027 年的安排（国办发明电〔2026〕1号），剩余时间从现在起按它算。");
        assertThat(parse(post("check", "2027", LABOUR)).select("[role=status]").text())
                .contains("代替现有的“国办发明电〔2026〕1号”");
    }

    @Test
    void eachRowsProblemIsSaidAndNothingIsKept() {
        var refused = post("keep", "2027", LABOUR + "\n五一,休,劳动节");
        assertThat(refused).hasStatus(422);
        var page = parse(refused);
        assertThat(page.select("[role=alert] a").text()).startsWith("第 3 行的“五一”不是日期");
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#text");
        assertThat(page.selectFirst("#text").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("button[value=keep]")).isEmpty();
        assertThat(get("/calendar?year=2027").select("section:has(#shown) p").text())
                .startsWith("还没有录入。");
    }

    @Test
    void aFileOfAChineseExcelIsReadAndShown() {
        var page =
                parse(
                        web.post()
                                .uri("/calendar/imports")
                                .with(user(qingdao.systemAdmin().id().toString()))
                                .with(csrf())
                                .multipart()
                                .file(
                                        new org.springframework.mock.web.MockMultipartFile(
                                                "file",
                                                "2027.csv",
                                                "text/csv",
                                                LABOUR.getBytes(Charset.forName("GB18030"))))
                                .param("year", "2027")
                                .param("source", "某号")
                                .param("text", "")
                                .exchange());
        assertThat(page.select("textarea").text()).isEqualTo(LABOUR);
        assertThat(page.select("button[value=keep]")).hasSize(1);
    }

    @Test
    void anEmptyFileIsCalledEmptyAndWhatWasTypedStays() {
        var answer =
                web.post()
                        .uri("/calendar/imports")
                        .with(user(qingdao.systemAdmin().id().toString()))
                        .with(csrf())
                        .multipart()
                        .file(
                                new org.springframework.mock.web.MockMultipartFile(
                                        "file", "2027.csv", "text/csv", new byte[0]))
                        .param("year", "2027")
                        .param("source", "某号")
                        .param("text", LABOUR)
                        .exchange();
        assertThat(answer).hasStatus(422);
        var page = parse(answer);
        assertThat(page.select("[role=alert] li").text())
                .isEqualTo("2027.csv：文件是空的（0 字节），没有读入。请找到原文件，打开看过再选，或把内容贴在下面。");
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#file");
        assertThat(page.select("#year").val()).isEqualTo("2027");
        assertThat(page.select("textarea").text()).isEqualTo(LABOUR);
    }

    @Test
    void isNotThereForOthers() {
        var issuer = qingdao.issuer(Qingdao2025.CITY_SCIENCE);
        assertThat(web.get().uri("/calendar").with(user(issuer.id().toString()))).hasStatus(404);
        assertThat(post(issuer, "keep", "2027", LABOUR)).hasStatus(404);
    }

    private Document get(String path) {
        var actor = qingdao.systemAdmin();
        return parse(web.get().uri(path).with(user(actor.id().toString())).exchange());
    }

    private MvcTestResult post(String step, String year, String text) {
        return post(qingdao.systemAdmin(), step, year, text);
    }

    private MvcTestResult post(Actor actor, String step, String year, String text) {
        return web.post()
                .uri("/calendar/imports")
                .with(user(actor.id().toString()))
                .with(csrf())
                .param("step", step)
                .param("year", year)
                .param("source", "国办发明电〔2026〕1号")
                .param("text", text)
                .exchange();
    }

    private static Document parse(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
