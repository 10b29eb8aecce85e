package cn.kehui.sheet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnedExcelTest {
    @TempDir Path folder;

    private SentBack sender() {
        return new SentBack(folder);
    }

    @Test
    void writesNotesIntoAnExcelForm() throws IOException {
        var returned =
                sender().back(
                                sender().xlsx(SentBack.STATISTICS, SentBack.ODD),
                                SentBack.STATISTICS);

        try (var book = WorkbookFactory.create(Files.newInputStream(returned.file()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString())
                    .startsWith("请改正后重新报送（共 ");
            var spot = returned.before().places().get("events_held");
            var cell = sheet.getRow(spot.row()).getCell(spot.cell());
            assertThat(cell.getCellComment().getString().getString())
                    .isEqualTo("须改正：" + Texts.say("number.unread", "很多"));
            assertThat(cell.getCellComment().getAuthor()).isEqualTo("科汇");
            assertThat(cell.getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.ROSE.getIndex());
        }
    }

    @Test
    void writesNotesIntoAnOldExcelForm() throws IOException {
        var file = folder.resolve("旧.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("地方/部门（盖章）：崂山区");
            int row = 1;
            for (var field : SentBack.STATISTICS.fields()) {
                var line = sheet.createRow(row++);
                line.createCell(0).setCellValue(field.label());
                line.createCell(1).setCellValue(field.id().equals("events_held") ? "若干" : "3");
            }
            book.write(out);
        }
        var returned = sender().back(file, SentBack.STATISTICS);

        assertThat(returned.ending()).isEqualTo("xls");
        assertThat(returned.after(SentBack.STATISTICS).answers())
                .isEqualTo(returned.before().answers());
        try (var book = WorkbookFactory.create(Files.newInputStream(returned.file()))) {
            assertThat(
                            book.getSheetAt(0)
                                    .getRow(1)
                                    .getCell(1)
                                    .getCellComment()
                                    .getString()
                                    .getString())
                    .startsWith("须改正：");
        }
    }
}
