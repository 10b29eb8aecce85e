package cn.kehui.sheet.layout;

import cn.kehui.sheet.layout.Plan.Look;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of an official form in Excel: fonts and alignments, each made once. */
final class ExcelStyles {
    static final String SONG = "方正小标宋简体";
    static final String FANG = "仿宋";
    static final String HEI = "黑体";
    private static final String GENERAL = "";

    /**
     * @param quoted kept as words even when somebody edits the cell, though they begin like a
     *     formula
     * @param top large cells begin at the top
     * @param format of a number; empty: as Excel chooses
     */
    private record Key(Look look, boolean quoted, boolean top, String format) {}

    private final XSSFWorkbook book;
    private final Map<Key, CellStyle> cells = new HashMap<>();

    ExcelStyles(XSSFWorkbook book) {
        this.book = book;
    }

    CellStyle title() {
        return plain(font(SONG, 18, false), HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
    }

    CellStyle unitLine() {
        return plain(font(FANG, 14, false), HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    }

    CellStyle note() {
        return plain(font(FANG, 12, false), HorizontalAlignment.LEFT, VerticalAlignment.TOP);
    }

    CellStyle cell(Look look, boolean quoted, boolean top) {
        return cells.computeIfAbsent(new Key(look, quoted, top, GENERAL), this::framed);
    }

    /** Of a number, which Excel would write as 1.5E+12 where it is long. */
    CellStyle number(Look look, boolean top, BigDecimal number) {
        var format = ExcelText.format(number);
        return cells.computeIfAbsent(new Key(look, false, top, format), this::framed);
    }

    private CellStyle framed(Key key) {
        var left = key.look() == Look.VALUE || key.look() == Look.HINT;
        var style =
                plain(
                        font(key.look() == Look.HEAD ? HEI : FANG, 12, key.look() == Look.HINT),
                        left ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER,
                        key.top() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setQuotePrefixed(key.quoted());
        if (!key.format().equals(GENERAL)) {
            style.setDataFormat(book.createDataFormat().getFormat(key.format()));
        }
        return style;
    }

    private XSSFCellStyle plain(Font font, HorizontalAlignment across, VerticalAlignment down) {
        var style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(across);
        style.setVerticalAlignment(down);
        style.setWrapText(true);
        return style;
    }

    /** The character set lets Excel choose a Chinese font where the named one is not installed. */
    private Font font(String name, int points, boolean grey) {
        var font = book.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setCharSet(FontCharset.GB2312.getNativeId());
        if (grey) {
            font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        }
        return font;
    }
}
