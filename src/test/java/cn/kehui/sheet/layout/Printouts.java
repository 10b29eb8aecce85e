package cn.kehui.sheet.layout;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Prints forms and reads them back with POI. */
final class Printouts {
    static final Layouts LAYOUTS = new Layouts();
    private static final Forms FORMS = new Forms();

    private Printouts() {}

    interface Print {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static Form form(String id) {
        return FORMS.find(FormId.of(id)).orElseThrow();
    }

    static Answers statistics(String unit, Map<String, String> values) {
        return new Answers(unit, values, List.of());
    }

    static byte[] bytes(Print print) {
        try (var out = new ByteArrayOutputStream()) {
            print.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFDocument word(Form form, Answers answers) {
        return word(out -> LAYOUTS.docx(form, answers, out));
    }

    static XWPFDocument word(Print print) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes(print)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFSheet excel(Form form, Answers answers) {
        try {
            return new XSSFWorkbook(
                            new ByteArrayInputStream(
                                    bytes(out -> LAYOUTS.xlsx(form, answers, out))))
                    .getSheetAt(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each row's cells, the paragraphs of a cell apart by a line break. */
    static List<List<String>> grid(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(Printouts::text).toList())
                .toList();
    }

    static List<String> paragraphs(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    static List<String> merges(XSSFSheet sheet) {
        return sheet.getMergedRegions().stream()
                .map(region -> region.formatAsString())
                .sorted()
                .toList();
    }

    private static String text(XWPFTableCell cell) {
        return String.join(
                "\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }
}
