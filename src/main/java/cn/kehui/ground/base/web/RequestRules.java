package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** What can be read at all: of an address, of a field, of a name. */
final class RequestRules {
    static final String ADDRESS = Texts.say("problem.in-address");
    static final String FIELDS = Texts.say("problem.in-fields");
    static final String FILE_NAME = Texts.say("problem.in-file-name");

    /** All files of one upload; the sizes are those of {@code application.properties}. */
    static final DataSize UPLOAD = DataSize.ofMegabytes(300);

    /** A form without files. */
    static final DataSize FORM = DataSize.ofMegabytes(4);

    /** What one field holds at most where nothing narrower is said, in characters. */
    static final int FIELD = 100_000;

    private static final int HEX = 16;
    private static final int LAST_TWO = 0xFFFE;

    private RequestRules() {}

    /** Whether it holds what nobody types and no document can hold. */
    static boolean unreadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (unreadable(c)) {
                return true;
            }
            i += Character.charCount(c) - 1;
        }
        return false;
    }

    /** Zero, half a character, or one of those that Unicode says are none. */
    private static boolean unreadable(int c) {
        return c == 0
                || (c & LAST_TWO) == LAST_TWO
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /**
     * Without the invisible characters that come along when something is pasted from a document: a
     * line ends with one that is a line's end.
     */
    static String plain(String text) {
        if (text.chars().noneMatch(RequestRules::invisible)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u000B' || c == '\f') {
                plain.append('\n');
            } else if (!invisible(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean invisible(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F;
    }

    /**
     * What stands behind the percent signs.
     *
     * @return empty where that is no text
     */
    static Optional<String> decoded(@Nullable String raw) {
        if (raw == null) {
            return Optional.of("");
        }
        var bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '%') {
                bytes.write(c);
            } else if (i + 2 < raw.length() && hex(raw, i + 1) && hex(raw, i + 2)) {
                bytes.write(Integer.parseInt(raw, i + 1, i + 3, HEX));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        return text(bytes.toByteArray());
    }

    private static boolean hex(String raw, int at) {
        return Character.digit(raw.charAt(at), HEX) >= 0;
    }

    /** Empty: not UTF-8. */
    static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(
                    UTF_8.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether pages can be asked with a body of this type; null: it names none. */
    static boolean form(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            return true;
        }
        var parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
        var kind = parts[0].strip();
        if (kind.equals("multipart/form-data")) {
            return true;
        }
        for (int i = 1; i < parts.length; i++) {
            var said = parts[i].strip();
            if (said.startsWith("charset=") && !said.matches("charset=\"?utf-?8\"?")) {
                return false;
            }
        }
        return kind.equals("application/x-www-form-urlencoded");
    }
}
