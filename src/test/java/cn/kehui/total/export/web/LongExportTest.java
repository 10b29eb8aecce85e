package cn.kehui.total.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.parcel.MadeParcel;
import cn.kehui.ground.parcel.OwnParcel.Order;
import cn.kehui.ground.parcel.ParcelId;
import cn.kehui.ground.parcel.Parcels;
import cn.kehui.total.export.LongReports;
import cn.kehui.total.export.Reports.Kind;
import cn.kehui.total.snapshot.SnapshotId;
import cn.kehui.total.statistics.web.Staff;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Documents of many units that take long: asked for, made off the request, fetched. */
class LongExportTest extends Staff {
    private static final Order DOCX = LongReports.total(ALL, Kind.DOCX);

    @Autowired Parcels parcels;

    @BeforeEach
    void twoOfThreeReport() {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500", "in_kind", "图书300册"));
        accepted(world.shinan, shinan, figures("public_on_site", "40"));
    }

    /** Up to two rows are made at once: three are asked for. */
    private void twoAtOnce() {
        db.sql("update parcel_rule set sheet_rows = 2, word_rows = 2, pdf_rows = 2").update();
    }

    @Test
    void whatIsSmallComesAtOnce() {
        var answer = get(bureau, TOTALS + "/export.docx").getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(parcels.mine(bureau)).isEmpty();
    }

    @Test
    void whatIsLargeSaysSoAndAsksBeforeItIsMade() throws Exception {
        twoAtOnce();
        for (var path : List.of("/export.docx", "/export.xlsx", "/export.pdf", "/units.xlsx")) {
            var answer = get(bureau, TOTALS + path).getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(303);
            assertThat(answer.getHeader("Location")).startsWith("/exports/new?kind=total&asked=");
        }
        var offer = page(bureau, Parcels.page(DOCX));
        assertThat(offer.select("h1").text()).isEqualTo("2025年小市科技活动周：小市 统计表，Word");
        assertThat(offer.select("main p").text()).contains("有 3 行，要做一会儿");
        assertThat(parcels.mine(bureau)).isEmpty();

        var ordered = pressed();
        assertThat(ordered.getStatus()).isEqualTo(303);
        assertThat(pressed().getHeader("Location")).isEqualTo(ordered.getHeader("Location"));
        var list = page(bureau, "/exports");
        assertThat(list.select("article h2").eachText())
                .containsExactly("2025年小市科技活动周：小市 统计表，Word");
        assertThat(list.select("article [role=status]").text()).isEqualTo("在排队，还没有开始做");
        assertThat(list.select("#parcels").attr("hx-trigger")).isEqualTo("every 1500ms");
    }

    @Test
    void whatWasMadeIsWhatWouldHaveComeAtOnce() throws Exception {
        var docx = made(DOCX);
        assertThat(words(fetched(docx))).isEqualTo(words(atOnce("/export.docx")));
        assertThat(words(fetched(docx))).contains("540", "小崂山区科学技术局：图书300册", "已通过 2 / 应报 3");
        var table = made(LongReports.total(ALL, Kind.UNITS));
        assertThat(cells(fetched(table))).isEqualTo(cells(atOnce("/units.xlsx")));
        assertThat(pdf(fetched(made(LongReports.total(ALL, Kind.PDF))))).contains("540");

        var list = page(bureau, "/exports");
        assertThat(list.select("article .chip").eachText()).containsExactly("做好了", "做好了", "做好了");
        assertThat(list.select("article").last().text()).contains("数字是 ", " 的，没有定稿", "保留到");
        assertThat(list.select("#parcels").hasAttr("hx-trigger")).isFalse();
        var file = get(bureau, list.select("article h2 a").last().attr("href")).getResponse();
        assertThat(file.getHeader("Content-Disposition")).contains("attachment");
        assertThat(file.getContentAsByteArray()).hasSizeGreaterThan(1000);
    }

    /** What was frozen comes out as it was frozen, whatever was accepted since. */
    @Test
    void aSnapshotComesOutWithItsCode() throws Exception {
        var uri = post(bureau, TOTALS + "/snapshots").getResponse().getHeader("Location");
        accepted(world.laoshanAssociation, association, figures("public_on_site", "7"));
        twoAtOnce();
        assertThat(get(bureau, uri + "/export.docx").getResponse().getStatus()).isEqualTo(303);
        var id = SnapshotId.of(uri.substring(uri.lastIndexOf('/') + 1));
        var made = made(LongReports.frozen(id, Kind.DOCX));
        assertThat(words(fetched(made))).contains("540", "已通过 2 / 应报 3", "定稿号");
        assertThat(parcels.mine(bureau).getFirst().result().asOf()).startsWith("数字是定稿 ");
    }

    private MockHttpServletResponse pressed() {
        return post(bureau, "/exports", "kind", DOCX.kind(), "asked", DOCX.asked()).getResponse();
    }

    private ParcelId made(Order order) {
        return MadeParcel.of(context, bureau, order);
    }

    private InputStream fetched(ParcelId id) {
        return parcels.fetch(bureau, id).bytes();
    }

    private InputStream atOnce(String path) {
        var answer = get(bureau, TOTALS + path).getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return new ByteArrayInputStream(answer.getContentAsByteArray());
    }

    /** But for the moment. */
    private static String words(InputStream docx) throws Exception {
        try (var document = new XWPFDocument(docx);
                var text = new XWPFWordExtractor(document)) {
            return text.getText().replaceAll("\\d\\d:\\d\\d", "");
        }
    }

    private static String cells(InputStream xlsx) throws Exception {
        var cells = new StringBuilder();
        try (var book = new XSSFWorkbook(xlsx)) {
            book.forEach(
                    sheet ->
                            sheet.forEach(
                                    row -> row.forEach(cell -> cells.append(cell).append('\n'))));
        }
        return cells.toString().replaceAll("\\d\\d:\\d\\d", "");
    }

    private static String pdf(InputStream pdf) throws Exception {
        var bytes = new ByteArrayOutputStream();
        pdf.transferTo(bytes);
        try (var document = org.apache.pdfbox.Loader.loadPDF(bytes.toByteArray())) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        }
    }
}
