package cn.kehui.launch.sample;

import cn.kehui.ground.base.Texts;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What people do to a form in Excel. */
final class ExcelEdits {
    private static final int ANSWER = 2;
    private static final int REMARK = 3;
    private final XSSFSheet sheet;

    ExcelEdits(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Types into the answer of the question: digits become a number, as Excel makes them. */
    void put(String label, String words) {
        var cell = row(label).getCell(ANSWER);
        if (words.isEmpty()) {
            cell.setBlank();
        } else if (words.matches("\\d+")) {
            cell.setCellValue(Double.parseDouble(words));
        } else {
            cell.setCellValue(words);
        }
    }

    /** Makes one cell of two answers that stand one above the other: Excel keeps the upper. */
    void merge(String upper, String lower) {
        row(lower).getCell(ANSWER).setBlank();
        sheet.addMergedRegion(
                new CellRangeAddress(
                        row(upper).getRowNum(), row(lower).getRowNum(), ANSWER, ANSWER));
    }

    /** Adds a column for remarks, one of them with a figure in it. */
    void remark(String label) {
        sheet.getRow(1).createCell(REMARK).setCellValue(Texts.say("sample.remark"));
        row(label).createCell(REMARK).setCellValue(Texts.say("sample.remark-words", 60));
    }

    private XSSFRow row(String label) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(label)) {
                    return ((XSSFCell) cell).getRow();
                }
            }
        }
        throw new IllegalArgumentException("the sheet has no label " + label);
    }
}
