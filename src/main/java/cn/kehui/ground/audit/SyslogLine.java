package cn.kehui.ground.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.JournalLine;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of the journal as RFC 5424 has it: facility 13 (log audit), the act as MSGID, everything
 * else as structured data, so that the collector can prove the chain by itself.
 */
final class SyslogLine {
    /** A receiver should take that many bytes; more it may cut. */
    static final int MOST_BYTES = 8192;

    private static final int AUDIT = 13;
    private static final int NOTICE = 5;
    private static final int INFORMATIONAL = 6;
    private static final String BOM = "\ufeff";

    /** Until a message fits, no value is longer than this. */
    private static final int[] LENGTHS = {2000, 600, 200, 80};

    private final String host;

    /**
     * @param host of this machine, as it calls itself
     */
    SyslogLine(String host) {
        this.host = printable(host, 255);
    }

    byte[] of(JournalLine line) {
        for (int most : LENGTHS) {
            var message = message(line, most);
            if (message.length <= MOST_BYTES) {
                return message;
            }
        }
        return bare(line);
    }

    /** Where the chain ends that was sent: what lies there was not cut off here. */
    byte[] head(JournalLine last) {
        var data = new LinkedHashMap<String, String>();
        data.put("line", String.valueOf(last.line()));
        data.put("hash", last.hash());
        return (start(last, INFORMATIONAL, "HEAD") + element("head", data, MOST_BYTES))
                .getBytes(UTF_8);
    }

    private byte[] message(JournalLine line, int most) {
        var detail = new LinkedHashMap<String, String>();
        line.detail().forEach((name, value) -> detail.put(name(name), value));
        var words = line.act() + " " + line.name() + " " + line.subject();
        return (start(line, NOTICE, printable(line.act(), 32))
                        + element("journal", fields(line), most)
                        + (detail.isEmpty() ? "" : element("detail", detail, most))
                        + " "
                        + BOM
                        + visible(cut(words, most)))
                .getBytes(UTF_8);
    }

    /** What no cutting makes short enough: its place and seal, which is enough to look it up. */
    private byte[] bare(JournalLine line) {
        var fields = fields(line);
        fields.put("cut", "detail");
        return (start(line, NOTICE, printable(line.act(), 32)) + element("journal", fields, 80))
                .getBytes(UTF_8);
    }

    private String start(JournalLine line, int severity, String id) {
        return "<%d>1 %s %s kehui - %s ".formatted(AUDIT * 8 + severity, line.at(), host, id);
    }

    private static Map<String, String> fields(JournalLine line) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("line", String.valueOf(line.line()));
        fields.put("person", line.person() == null ? "" : line.person().toString());
        fields.put("name", line.name());
        fields.put("unit", line.unit() == null ? "" : line.unit().toString());
        fields.put("act", line.act());
        fields.put("subject", line.subject());
        fields.put("before", line.before());
        fields.put("hash", line.hash());
        return fields;
    }

    /** The number after the @ is the one for whoever has none of their own (RFC 5612). */
    private static String element(String id, Map<String, String> fields, int most) {
        var element = new StringBuilder("[").append(id).append("@32473");
        fields.forEach(
                (name, value) ->
                        element.append(' ')
                                .append(name)
                                .append("=\"")
                                .append(escaped(visible(cut(value, most))))
                                .append('"'));
        return element.append(']').toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("]", "\\]");
    }

    /** Control characters as their pictures: a collector that splits at them is not led astray. */
    private static String visible(String words) {
        var visible = new StringBuilder(words.length());
        words.codePoints()
                .forEach(
                        c -> {
                            if (c < 0x20) {
                                visible.appendCodePoint(0x2400 + c);
                            } else if (c == 0x7f) {
                                visible.appendCodePoint(0x2421);
                            } else if (c < 0xa0 && c > 0x7f || c == 0x2028 || c == 0x2029) {
                                visible.appendCodePoint(0xfffd);
                            } else if (c >= 0xd800 && c <= 0xdfff) {
                                visible.appendCodePoint(0xfffd);
                            } else {
                                visible.appendCodePoint(c);
                            }
                        });
        return visible.toString();
    }

    private static String cut(String value, int most) {
        return value.length() <= most
                ? value
                : value.substring(
                                0,
                                value.offsetByCodePoints(
                                        0, Math.min(most, value.codePointCount(0, value.length()))))
                        + "…";
    }

    /** A name of a value: 1 to 32 printable characters of ASCII, but for four. */
    private static String name(String words) {
        return printable(words.replaceAll("[=\\]\"]", "_"), 32);
    }

    private static String printable(String words, int most) {
        var ascii = words.replaceAll("[^\\x21-\\x7e]", "_");
        return ascii.isEmpty() ? "-" : ascii.substring(0, Math.min(most, ascii.length()));
    }
}
