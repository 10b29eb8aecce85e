package cn.kehui.total.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Role;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.sheet.reading.Received;
import cn.kehui.total.statistics.Overlaps;
import cn.kehui.total.statistics.web.Staff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;

class ExportPagesTest extends Staff {
    private final Intake intake = new Intake(new Forms());
    @Autowired Forms forms;
    @Autowired Overlaps overlaps;
    @TempDir Path folder;

    @BeforeEach
    void twoOfThreeReport() {
        accepted(
                world.laoshan,
                laoshan,
                figures("public_on_site", "500", "public_online", "—", "in_kind", "图书300册"));
        accepted(
                world.laoshanAssociation,
                association,
                figures("public_on_site", "0", "public_online", "—", "funds_city", "2.55"));
    }

    @Test
    void theOfficialTableReadsBackAsTheTotals() throws Exception {
        for (var kind : new String[] {"docx", "xlsx"}) {
            var read = read(TOTALS + "/export." + kind, kind);
            assertThat(read.answers().unit()).isEqualTo("小市");
            var values = read.answers().values();
            assertThat(values)
                    .containsEntry("public_on_site", "500")
                    .containsEntry("events_held", "6")
                    .containsEntry("public_online", "—")
                    .containsEntry("funds_city", "2.55")
                    .containsEntry("in_kind", "小崂山区科学技术局：图书300册");
            assertThat(values.getOrDefault("funds_central", "")).isEmpty();
        }
    }

    @Test
    void itsFootSaysHowFarItCoversAndThatItIsNotFrozen() throws Exception {
        assertThat(docx(TOTALS + "/export.docx"))
                .contains("已通过 2 / 应报 3，合计不全，缺 1 家：小市南区科学技术局，版本：已通过，未定稿，");
        assertThat(pdf(TOTALS + "/export.pdf")).contains("已通过2/应报3", "未定稿");
    }

    @Test
    void aSnapshotPrintsWhatWasFrozenWithItsCode() throws Exception {
        var uri = post(bureau, TOTALS + "/snapshots").getResponse().getHeader("Location");
        var code = page(bureau, uri).select("h1 .code").text();
        accepted(world.shinan, shinan, figures("public_on_site", "40"));

        assertThat(docx(uri + "/export.docx")).contains("已通过 2 / 应报 3", "定稿号 " + code);
        assertThat(read(uri + "/export.xlsx", "xlsx").answers().values())
                .containsEntry("public_on_site", "500");
        assertThat(pdf(uri + "/export.pdf")).contains(code);
    }

    @Test
    void aTotalLessWhatTwoReportedSaysSo() throws Exception {
        var flag =
                new Overlaps.Flag(
                        List.of(laoshan.id(), association.id()),
                        "启动仪式",
                        "两家总结都写了",
                        Map.of("events_held", "1"));
        overlaps.flag(bureau, new CampaignId("small-2025"), flag);
        assertThat(docx(TOTALS + "/export.docx")).contains("同一活动只计一次，已扣重复 1 处");
        assertThat(read(TOTALS + "/export.docx", "docx").answers().values())
                .containsEntry("events_held", "5");
    }

    @Test
    void oneUnitsFormReadsBackAndSaysWhoAccepted() throws Exception {
        var uri = "/obligations/" + laoshan.id() + "/export.docx";
        var read = read(uri, "docx");
        assertThat(read.answers().unit()).isEqualTo("小崂山区科学技术局");
        assertThat(read.answers().values())
                .containsEntry("public_on_site", "500")
                .containsEntry("in_kind", "图书300册");
        assertThat(docx(uri)).contains("第 1 版，王审 ").contains(" 通过");
    }

    @Test
    void theWorkingTableHasALineForEachUnitWhoIsMissingToo() throws Exception {
        var response = get(bureau, TOTALS + "/units.xlsx").getResponse();
        assertThat(response.getHeader("X-Rows")).isEqualTo("3");
        assertThat(
                        ContentDisposition.parse(response.getHeader("Content-Disposition"))
                                .getFilename())
                .matches("小市_[^_]+分单位_\\d{8}\\.xlsx");
        var file = Files.write(folder.resolve("units.xlsx"), response.getContentAsByteArray());
        Paper paper = intake.open(file).orElseThrow();
        assertThat(paper.toString())
                .contains("小崂山区科学技术局", "小崂山区科学技术协会", "小市南区科学技术局", "未报送", "已通过 2 / 应报 3");
    }

    @Test
    void anothersDocumentsAreNotThere() {
        var sibling = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
        var there = "?unit=" + world.laoshan.id();
        for (var uri :
                new String[] {
                    TOTALS + "/export.docx" + there,
                    TOTALS + "/units.xlsx" + there,
                    "/obligations/" + laoshan.id() + "/export.pdf",
                    "/obligations/" + shinan.id() + "/export.pdf",
                }) {
            assertThat(get(sibling, uri)).hasStatus(404);
        }
        assertThat(get(bureau, TOTALS + "/export.exe")).hasStatus(404);
    }

    private Received read(String uri, String kind) throws Exception {
        var file = Files.write(folder.resolve("table." + kind), bytes(uri));
        Form form = forms.find(new FormId("week-statistics", "2025")).orElseThrow();
        var read = intake.whole(file, file.getFileName().toString(), form).received();
        assertThat(read.holds(form)).isTrue();
        return read;
    }

    private byte[] bytes(String uri) throws Exception {
        var result = get(bureau, uri);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private String docx(String uri) throws Exception {
        try (var document = new XWPFDocument(new java.io.ByteArrayInputStream(bytes(uri)))) {
            return String.join(
                    "\n", document.getParagraphs().stream().map(one -> one.getText()).toList());
        }
    }

    private String pdf(String uri) throws Exception {
        try (var document = Loader.loadPDF(bytes(uri))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
