package cn.kehui.filing.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A filled form that arrives as a file: shown first, taken in or filed when it is confirmed. */
class ReceivedPagesTest extends FillingDesk {
    @Autowired Layouts layouts;
    @Autowired Forms forms;

    @Test
    void aWordFileIsReadShownAndFiled() throws IOException {
        var answer = send(filler, received(), "统计表.docx", word(figures()), Map.of());

        assertThat(answer).hasStatusOk();
        var page = page(answer);
        assertThat(page.select("table.compared tbody tr").first().text()).contains("活动开展次数", "3");
        assertThat(obligations.steps(filler, statistics.id())).isEmpty();

        assertThat(confirm(page, "file")).hasStatus(303);
        var filed = get(filler, home(statistics));
        assertThat(filed.text()).contains("读自来件 统计表.docx", "第 1 版");
    }

    @Test
    void whatTheDraftHoldsStandsBesideItAndStaysWhereTheFileIsBlank() throws IOException {
        post(
                filler,
                home(statistics) + "/draft",
                sends(
                        get(filler, home(statistics)),
                        Map.of("events_held", "7", "in_kind", "图书<i>")));
        var some = figures();
        some.put("public_on_site", "2000000");
        var page = page(send(filler, received(), "a<b>.docx", word(some), Map.of()));

        assertThat(page.select("table.compared tr:contains(活动开展次数) td").last().text())
                .isEqualTo("7");
        assertThat(page.select("table.compared tr:contains(线下活动) td").first().text())
                .contains("2000000", "超过通常");
        assertThat(page.select("button[value=file]")).as("something is asked").isEmpty();

        assertThat(confirm(page, "fill")).hasStatus(303);
        var form = get(filler, home(statistics));
        assertThat(form.getElementById("events_held").val()).isEqualTo("3");
        assertThat(form.getElementById("in_kind").wholeText()).isEqualTo("图书<i>");
    }

    @Test
    void anotherFormOrNoneIsSaidAndChangesNothing() throws IOException {
        var other = new ByteArrayOutputStream();
        layouts.blankDocx(forms.find(FormId.of("recommendation@2025")).orElseThrow(), other);
        var wrong = send(filler, received(), "推荐表.docx", other.toByteArray(), Map.of());
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).selectFirst("[role=alert]").text()).contains("推荐表", "统计表");

        var broken = send(filler, received(), "坏.docx", "nothing".getBytes(UTF_8), Map.of());
        assertThat(broken).hasStatus(422);
        assertThat(page(broken).selectFirst("[role=alert]").text()).contains("坏.docx");
        assertThat(get(filler, home(statistics)).getElementById("events_held").val()).isEmpty();
    }

    @Test
    void aTableOfManyUnitsIsNotTakenForTheUnitsOwn() {
        var head = "<tr><td>单位名称<td>活动次数<td>专职人员<td>科技工作者<td>科技志愿者<td>其他人员<td>线下参与人次<td>线上参与人次";
        var rows =
                "<tr><td>小崂山区科学技术局" + "<td>3".repeat(7) + "<tr><td>小市南区科学技术局" + "<td>4".repeat(7);
        var many = "<html><table>" + head + rows + "</table>";
        var answer = send(filler, received(), "总表.xls", many.getBytes(UTF_8), Map.of());
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).selectFirst("[role=alert]").text())
                .contains("总表.xls", "写着 2 家；这里只收本单位的一份")
                .doesNotContain("汇总表");
    }

    @Test
    void aClerkOfTheReceiverFilesForTheUnitAndBothNamesAreKept() throws IOException {
        var page = page(send(reviewer, received(), "统计表.docx", word(figures()), Map.of()));
        assertThat(page.selectFirst("h1").text()).contains("代 小崂山区科学技术局 填报");
        assertThat(
                        post(
                                reviewer,
                                received() + "/confirmation",
                                Map.of(
                                        "press", "file",
                                        "name", "统计表.docx",
                                        "sha256", page.select("[name=sha256]").val())))
                .hasStatus(303);
        assertThat(get(filler, home(statistics)).selectFirst(".notice").text())
                .contains("小市科学技术局 王审代小崂山区科学技术局");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult confirm(
            Document page, String press) {
        return post(
                filler,
                received() + "/confirmation",
                Map.of(
                        "press", press,
                        "name", page.select("[name=name]").val(),
                        "sha256", page.select("[name=sha256]").val()));
    }

    private String received() {
        return home(statistics) + "/received";
    }

    private byte[] word(Map<String, String> figures) throws IOException {
        var out = new ByteArrayOutputStream();
        layouts.docx(
                forms.find(FormId.of("week-statistics@2025")).orElseThrow(),
                new Answers("小崂山区科学技术局", figures, List.of()),
                out);
        return out.toByteArray();
    }
}
