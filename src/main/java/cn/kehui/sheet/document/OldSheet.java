package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper.Block;
import cn.kehui.sheet.document.Paper.Mark;
import cn.kehui.sheet.form.Typed;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;

/** Reads an XLS of Excel 97–2003 as it shows itself. */
final class OldSheet {
    private final CellFormats formats = new CellFormats(SheetStyles.NONE, false);
    private final HSSFWorkbook book;

    private OldSheet(HSSFWorkbook book) {
        this.book = book;
    }

    static Paper read(DirectoryNode root) throws IOException {
        try (var book = new HSSFWorkbook(root, false)) {
            var old = new OldSheet(book);
            var shown = new ArrayList<Block>();
            var findings = new ArrayList<Finding>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                var table = old.sheet(book.getSheetAt(i), i);
                if (book.isSheetHidden(i) || book.isSheetVeryHidden(i)) {
                    SheetCells.hidden(table).ifPresent(findings::add);
                } else if (!table.cells().isEmpty()) {
                    shown.add(table);
                }
            }
            var pictures = new ArrayList<String>();
            for (int i = 0; i < book.getAllPictures().size(); i++) {
                pictures.add(
                        "image"
                                + (i + 1)
                                + "."
                                + book.getAllPictures().get(i).suggestFileExtension());
            }
            return new Paper(List.copyOf(shown), List.copyOf(pictures), List.copyOf(findings));
        }
    }

    private Paper.Table sheet(HSSFSheet sheet, int number) {
        var cells = new SheetCells(sheet.getSheetName(), number);
        for (var row : sheet) {
            for (var cell : row) {
                cell(sheet, (HSSFCell) cell, cells);
            }
        }
        sheet.getMergedRegions()
                .forEach(
                        merge ->
                                cells.merge(
                                        merge.getFirstRow(),
                                        merge.getFirstColumn(),
                                        merge.getLastRow(),
                                        merge.getLastColumn()));
        return cells.table();
    }

    private void cell(HSSFSheet sheet, HSSFCell cell, SheetCells cells) {
        var marks = EnumSet.noneOf(Mark.class);
        var words = Typed.tidy(words(cell, marks));
        if (words.isEmpty() && marks.isEmpty()) {
            return;
        }
        var font = book.getFontAt(cell.getCellStyle().getFontIndex());
        if (font.getStrikeout()) {
            marks.add(Mark.STRUCK);
        }
        if (cell.getRow().getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex())) {
            marks.add(Mark.HIDDEN);
        }
        cells.put(cell.getRowIndex(), cell.getColumnIndex(), words, marks);
    }

    private String words(HSSFCell cell, EnumSet<Mark> marks) {
        var type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> rich(cell, marks);
            case NUMERIC ->
                    formats.show(
                            BigDecimal.valueOf(cell.getNumericCellValue()).toString(),
                            cell.getCellStyle().getDataFormat(),
                            cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR ->
                    org.apache.poi.ss.usermodel.FormulaError.forInt(cell.getErrorCellValue())
                            .getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    /** Words struck through are left out; raised digits stay raised. */
    private String rich(HSSFCell cell, EnumSet<Mark> marks) {
        var text = cell.getRichStringCellValue();
        var words = text.getString();
        if (text.numFormattingRuns() == 0) {
            return words;
        }
        var seen = new StringBuilder(words.substring(0, text.getIndexOfFormattingRun(0)));
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            int end =
                    run + 1 < text.numFormattingRuns()
                            ? text.getIndexOfFormattingRun(run + 1)
                            : words.length();
            var font = book.getFontAt(text.getFontOfFormattingRun(run));
            var piece = words.substring(Math.min(text.getIndexOfFormattingRun(run), end), end);
            if (font.getStrikeout()) {
                marks.add(Mark.STRUCK);
            } else {
                seen.append(font.getTypeOffset() == 1 ? WordRuns.raised(piece) : piece);
            }
        }
        return seen.toString();
    }
}
