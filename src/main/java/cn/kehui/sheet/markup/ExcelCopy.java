package cn.kehui.sheet.markup;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.markup.Remarks.Remark;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A copy of an XLSX or XLS with notes on its cells. */
final class ExcelCopy {
    /** Bytes of a file that is opened whole, which takes many times as much memory. */
    private static final long MOST = 8L << 20;

    private static final long MOST_UNPACKED = 12L << 20;

    private static final int WIDE = 5;
    private static final int CHARACTERS = 22;

    /** What a note holds. */
    private static final int LONGEST = 32_000;

    private final Workbook book;
    private final Map<List<Object>, CellStyle> styles = new HashMap<>();

    private ExcelCopy(Workbook book) {
        this.book = book;
    }

    /**
     * @throws Tags.Unfit if the file is too large to be opened whole
     */
    static void write(Path original, FileKind kind, Remarks remarks, OutputStream out)
            throws IOException {
        if (Files.size(original) > MOST
                || kind != FileKind.XLS && unpacked(original) > MOST_UNPACKED) {
            throw new Tags.Unfit("too large");
        }
        try (var in = Files.newInputStream(original);
                var book = WorkbookFactory.create(in)) {
            new ExcelCopy(book).mark(remarks);
            book.write(out);
        }
    }

    private static long unpacked(Path original) throws IOException {
        try (var zip = ZipFile.builder().setPath(original).get()) {
            return java.util.Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.getName().contains("/media/"))
                    .mapToLong(ZipArchiveEntry::getSize)
                    .sum();
        }
    }

    private void mark(Remarks remarks) {
        var at = new HashMap<Cell, Remark>();
        remarks.at()
                .forEach(
                        (spot, remark) -> {
                            if (spot.table() >= 0) {
                                var cell = cell(sheet(spot), spot.row(), spot.cell());
                                cell.setCellStyle(filled(cell, remark.stops()));
                                at.merge(cell, remark, Remark::plus);
                            }
                        });
        var first =
                remarks.at().keySet().stream()
                        .filter(spot -> spot.table() >= 0)
                        .min(java.util.Comparator.comparingInt(Spot::table));
        var start =
                cell(
                        first.map(this::sheet)
                                .orElseGet(() -> book.getSheetAt(book.getActiveSheetIndex())),
                        0,
                        0);
        var summary = new ArrayList<>(remarks.summary());
        at.merge(start, new Remark(false, summary), (own, all) -> all.plus(own));
        at.forEach((cell, remark) -> note(cell, String.join("\n", remark.lines())));
    }

    /** By its name, for sheets may be counted in two ways. */
    private Sheet sheet(Spot spot) {
        var named =
                book.getSheet(
                        spot.words().substring(0, Math.max(0, spot.words().lastIndexOf('!'))));
        return named == null
                ? book.getSheetAt(Math.min(spot.table(), book.getNumberOfSheets() - 1))
                : named;
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        var found = sheet.getRow(row);
        return (found == null ? sheet.createRow(row) : found)
                .getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The look of a cell is shared by many: the coloured one is a look of its own. */
    private CellStyle filled(Cell cell, boolean stops) {
        return styles.computeIfAbsent(
                List.of(cell.getCellStyle().getIndex(), stops),
                _ -> {
                    var style = book.createCellStyle();
                    style.cloneStyleFrom(cell.getCellStyle());
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    style.setFillForegroundColor(
                            (stops ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW).getIndex());
                    return style;
                });
    }

    private void note(Cell cell, String words) {
        var help = book.getCreationHelper();
        var before = cell.getCellComment();
        var all = before == null ? words : before.getString().getString() + "\n" + words;
        var text =
                help.createRichTextString(
                        all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all);
        if (before != null) {
            before.setString(text);
            return;
        }
        var drawing = cell.getSheet().createDrawingPatriarch();
        var anchor = help.createClientAnchor();
        int last = book instanceof HSSFWorkbook ? 65_535 : 1_048_575;
        int lines = all.lines().mapToInt(line -> 1 + line.length() / CHARACTERS).sum() + 1;
        anchor.setCol1(Math.min(cell.getColumnIndex() + 1, 240));
        anchor.setCol2(Math.min(cell.getColumnIndex() + 1, 240) + WIDE);
        anchor.setRow1(Math.min(cell.getRowIndex(), last - 1));
        anchor.setRow2(Math.min(cell.getRowIndex() + Math.min(lines, 40), last));
        var comment = drawing.createCellComment(anchor);
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
        comment.setAuthor(Texts.say("returned.author"));
        comment.setString(text);
    }
}
