package cn.kehui.launch.sample;

import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.layout.SteadyZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Does to a printed form what happens to forms on their way; the edits are named in {@code
 * resources/samples/files.tsv}.
 */
final class Edits {
    private Edits() {}

    /**
     * @param edit {@code -} for none, or a name with its arguments, such as {@code put
     *     events_held=41}
     */
    static byte[] apply(String edit, Form form, byte[] file, boolean word) throws IOException {
        return switch (edit) {
            case "-", "wrong" -> file;
            case "picture" -> SampleCast.bytes("photo.png");
            case "cut" -> half(file);
            default -> word ? word(edit, form, file) : excel(edit, form, file);
        };
    }

    private static byte[] word(String edit, Form form, byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var edits = new WordEdits(document);
            switch (name(edit)) {
                case "put" -> edits.put(label(edit, form), typed(edit));
                case "spaced" -> edits.spaced(form.field("staff_fulltime").label());
                case "ungrouped" ->
                        edits.ungroup(
                                form.field("media_outlets").label(),
                                form.field("media_reports").label());
                case "letter" -> edits.letter(SampleCast.lines("letter.txt"));
                default -> throw unknown(edit);
            }
            var out = new ByteArrayOutputStream();
            SteadyZip.write(document, out);
            return out.toByteArray();
        }
    }

    private static byte[] excel(String edit, Form form, byte[] file) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var edits = new ExcelEdits(book.getSheetAt(0));
            switch (name(edit)) {
                case "put" -> edits.put(label(edit, form), typed(edit));
                case "merged" ->
                        edits.merge(
                                form.field("staff_fulltime").label(),
                                form.field("staff_scientists").label());
                case "remark" -> edits.remark(form.field("staff_volunteers").label());
                default -> throw unknown(edit);
            }
            var out = new ByteArrayOutputStream();
            SteadyZip.write(book, out);
            return out.toByteArray();
        }
    }

    private static String name(String edit) {
        return edit.split(" ", 2)[0];
    }

    private static String label(String edit, Form form) {
        return form.field(edit.substring(edit.indexOf(' ') + 1, edit.indexOf('='))).label();
    }

    private static String typed(String edit) {
        return edit.substring(edit.indexOf('=') + 1);
    }

    private static IllegalArgumentException unknown(String edit) {
        return new IllegalArgumentException("files.tsv names an edit that nobody knows: " + edit);
    }

    /**
     * The first half of the file; packed without compression first, so that it is the same half on
     * every machine.
     */
    private static byte[] half(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
                var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                in.transferTo(out);
            }
        }
        return Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    }
}
