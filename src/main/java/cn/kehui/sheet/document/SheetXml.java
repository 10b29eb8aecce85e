package cn.kehui.sheet.document;

import cn.kehui.sheet.document.Paper.Mark;
import cn.kehui.sheet.form.Typed;
import java.io.InputStream;
import java.util.BitSet;
import java.util.EnumSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet of an XLSX as it shows itself: formatted values, merged cells, hidden rows and
 * columns.
 */
final class SheetXml {
    /** As many as a sheet can have; its last column is XFD. */
    private static final int ROWS = 1 << 20;

    private static final int LETTERS = 3;

    private final XMLStreamReader xml;
    private final Book book;
    private final SheetCells cells;
    private final BitSet hiddenColumns = new BitSet();
    private int row = -1;
    private int column = -1;
    private boolean hiddenRow;

    /** What the sheets of one workbook share. */
    record Book(SharedTexts texts, CellFormats formats) {}

    private SheetXml(XMLStreamReader xml, Book book, SheetCells cells) {
        this.xml = xml;
        this.book = book;
        this.cells = cells;
    }

    static void read(InputStream sheet, Book book, SheetCells into) throws XMLStreamException {
        new SheetXml(SafeXml.reader(sheet), book, into).read();
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> row();
                    case "c" -> cell();
                    case "mergeCell" -> merge(SafeXml.attribute(xml, "ref"));
                    case "col" -> columns();
                    default -> {}
                }
            }
        }
    }

    private void columns() {
        if ("1".equals(SafeXml.attribute(xml, "hidden"))
                || "true".equals(SafeXml.attribute(xml, "hidden"))) {
            int first = Math.max(1, SafeXml.number(xml, "min", 1));
            int last = Math.min(SafeXml.number(xml, "max", 0), SheetCells.COLUMNS);
            if (first <= last) {
                hiddenColumns.set(first - 1, last);
            }
        }
    }

    private void row() {
        int said = SafeXml.number(xml, "r", 0);
        row = said >= 1 && said <= ROWS ? said - 1 : row + 1;
        column = -1;
        var hidden = SafeXml.attribute(xml, "hidden");
        hiddenRow = "1".equals(hidden) || "true".equals(hidden);
    }

    private void cell() throws XMLStreamException {
        var address = SafeXml.attribute(xml, "r");
        int said = address == null ? -1 : columnOf(address);
        column = said < 0 ? column + 1 : said;
        var type = SafeXml.attribute(xml, "t");
        int style = SafeXml.number(xml, "s", 0);
        String value = null;
        String formula = null;
        SharedTexts.Text inline = null;
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "v" -> value = SafeXml.text(xml);
                case "f" -> formula = SafeXml.text(xml);
                case "is" -> inline = SharedTexts.text(xml);
                default -> SafeXml.skip(xml);
            }
        }
        var text = inline != null ? inline : text(type, value, formula, style);
        put(text, style);
    }

    private void put(SharedTexts.Text text, int style) {
        var words = Typed.tidy(text.words());
        if (words.isEmpty() && !text.struck()) {
            return;
        }
        var marks = EnumSet.noneOf(Mark.class);
        if (text.struck() || book.formats().struck(style)) {
            marks.add(Mark.STRUCK);
        }
        if (hiddenRow || column >= 0 && hiddenColumns.get(column) || book.formats().hides(style)) {
            marks.add(Mark.HIDDEN);
        }
        cells.put(row, column, words, marks);
    }

    /**
     * A formula without a stored result shows itself, so that it is never taken for blank or zero.
     */
    private SharedTexts.Text text(
            @Nullable String type, @Nullable String value, @Nullable String formula, int style) {
        if (value == null || value.isEmpty()) {
            return SharedTexts.Text.of(
                    formula == null || formula.isEmpty() || "str".equals(type)
                            ? ""
                            : "=" + formula);
        }
        return switch (type == null ? "n" : type) {
            case "s" -> book.texts().at(value);
            case "str", "inlineStr", "d" -> SharedTexts.Text.of(value);
            case "e" -> SharedTexts.Text.of(value.startsWith("#") ? value : "#" + value);
            case "b" -> SharedTexts.Text.of(value.equals("1") ? "TRUE" : "FALSE");
            default -> SharedTexts.Text.of(book.formats().show(value, style));
        };
    }

    /** Negative: it is no address, and the cell stands behind the one before. */
    private static int columnOf(String address) {
        int column = 0;
        int letters = 0;
        while (letters < address.length() && letter(address.charAt(letters)) > 0) {
            if (letters == LETTERS) {
                return -1;
            }
            column = column * 26 + letter(address.charAt(letters++));
        }
        return column - 1;
    }

    /** A or a: 1; 0: it is none. */
    private static int letter(char sign) {
        return sign >= 'A' && sign <= 'Z'
                ? sign - 'A' + 1
                : sign >= 'a' && sign <= 'z' ? sign - 'a' + 1 : 0;
    }

    private void merge(@Nullable String ref) {
        if (ref != null && ref.matches("[A-Za-z]{1,3}[0-9]{1,7}:[A-Za-z]{1,3}[0-9]{1,7}")) {
            var ends = ref.split(":");
            cells.merge(rowOf(ends[0]), columnOf(ends[0]), rowOf(ends[1]), columnOf(ends[1]));
        }
    }

    private static int rowOf(String address) {
        return Integer.parseInt(address.replaceAll("[A-Za-z]", "")) - 1;
    }
}
