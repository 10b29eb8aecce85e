package cn.kehui.ground.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;

/** CSV as spreadsheets write and read it: RFC 4180, in UTF-8 or GB18030, with commas or tabs. */
public final class Csv {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r-].*");

    private Csv() {}

    /** Rows of cells; a quoted cell may hold line ends. Empty lines are rows of one empty cell. */
    public static List<List<String>> read(byte[] bytes) {
        return read(text(bytes));
    }

    /** The same, of what is text already. How long it may be is for who takes it in to say. */
    public static List<List<String>> read(String text) {
        int all = text.length() + 1;
        var handler =
                CsvRecordHandler.builder()
                        .maxFields(all)
                        .maxFieldSize(all)
                        .maxRecordSize(all)
                        .build();
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(all)
                .build(handler, text)
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    /** What is no UTF-8 was written by a Chinese Excel. */
    public static String text(byte[] bytes) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, CHINESE);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A row as it is written. What a spreadsheet would take for a formula gets an apostrophe. */
    public static String row(List<String> cells) {
        var row = new StringWriter();
        CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(row)
                .writeRecord(cells.stream().map(Csv::safe).toList());
        return row.toString();
    }

    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static char separator(String text) {
        var head = text.lines().findFirst().orElse("");
        return head.indexOf('\t') >= 0 && head.indexOf(',') < 0 ? '\t' : ',';
    }
}
