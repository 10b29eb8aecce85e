package cn.kehui.ground.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV as spreadsheets write it: RFC 4180, in UTF-8 or GB18030, with commas or tabs. */
public final class Csv {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private Csv(String text) {
        this.text = text;
        var head = text.lines().findFirst().orElse("");
        this.separator = head.indexOf('\t') >= 0 && head.indexOf(',') < 0 ? '\t' : ',';
    }

    /** Rows of cells; a quoted cell may hold line ends. Empty lines are rows of one empty cell. */
    public static List<List<String>> read(byte[] bytes) {
        return read(text(bytes));
    }

    /** The same, of what is text already. */
    public static List<List<String>> read(String text) {
        return new Csv(text).read();
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

    private List<List<String>> read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i = inQuotes(c, i);
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    /** A quote twice is one; alone it ends the quoted part. */
    private int inQuotes(char c, int at) {
        if (c != '"') {
            cell.append(c);
            return at;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            cell.append('"');
            return at + 1;
        }
        quoted = false;
        return at;
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
