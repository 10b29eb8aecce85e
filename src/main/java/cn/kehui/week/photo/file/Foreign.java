package cn.kehui.week.photo.file;

import cn.kehui.ground.picture.Content;
import cn.kehui.ground.picture.Walked;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What else a picture's file is: something that another program would open, or run. */
public enum Foreign {
    NONE,
    /** An archive: programs look for it from the end. */
    ZIP,
    PDF,
    /** A page or a script, in what stands beside the picture or after it. */
    SCRIPT,
    PROGRAM,
    /** Nobody knows; cameras leave their own things behind a picture too. */
    UNKNOWN;

    private static final List<String> SCRIPTS =
            List.of("<script", "<?php", "<html", "<iframe", "javascript:", "onerror=");

    private static final int HEAD = 1024;
    private static final int TAIL = 66_000;
    private static final int LOOKED_AT = 4 << 20;

    static Foreign of(Content content, ByteBuffer file, Walked walked) {
        if (content == Content.HEIC || content == Content.AVIF) {
            return scripted(words(walked.beside())) ? SCRIPT : NONE;
        }
        if (content != Content.GIF && archive(file)) {
            return ZIP;
        }
        var head = words(part(file, 0, HEAD));
        if (head.contains("%pdf-")) {
            return PDF;
        }
        if (scripted(words(walked.beside()))) {
            return SCRIPT;
        }
        if (content == Content.GIF) {
            return scripted(words(part(file, 0, LOOKED_AT))) ? SCRIPT : NONE;
        }
        return walked.whole() ? after(part(file, walked.end(), LOOKED_AT)) : NONE;
    }

    /** Of a film, whose own end nobody knows without playing it. */
    public static Foreign ofFilm(ByteBuffer file) {
        if (archive(file)) {
            return ZIP;
        }
        var head = words(part(file, 0, HEAD));
        if (head.contains("%pdf-")) {
            return PDF;
        }
        return scripted(head) ? SCRIPT : NONE;
    }

    /** Pictures of the same moment, its sound and film, and marks of cameras are no concern. */
    private static Foreign after(byte[] rest) {
        var words = words(rest);
        if (words.contains("%pdf-")) {
            return PDF;
        }
        if (scripted(words)) {
            return SCRIPT;
        }
        if (words.startsWith("mz") || words.contains("\u007Felf") || words.startsWith("#!")) {
            return PROGRAM;
        }
        if (words.startsWith("rar!") || words.startsWith("7z") || words.startsWith("pk")) {
            return ZIP;
        }
        boolean camera =
                words.isBlank()
                        || words.replace("\0", "").isBlank()
                        || words.contains("\u00FF\u00D8\u00FF".toLowerCase(Locale.ROOT))
                        || words.contains("ftyp")
                        || words.contains("seft")
                        || rest.length < HEAD;
        return camera ? NONE : UNKNOWN;
    }

    private static boolean scripted(String words) {
        return SCRIPTS.stream().anyMatch(words::contains);
    }

    /** An archive's own end, which points back to what it holds. */
    private static boolean archive(ByteBuffer file) {
        int from = Math.max(0, file.limit() - TAIL);
        for (int at = file.limit() - 22; at >= from; at--) {
            if (file.getInt(at) == 0x504B0506) {
                int comment = Short.toUnsignedInt(Short.reverseBytes(file.getShort(at + 20)));
                int size = Integer.reverseBytes(file.getInt(at + 12));
                int held = at - size;
                return at + 22 + comment <= file.limit()
                        && size > 0
                        && held >= 0
                        && file.getInt(held) == 0x504B0102;
            }
        }
        return false;
    }

    private static byte[] part(ByteBuffer file, int from, int most) {
        var part = new byte[Math.max(0, Math.min(most, file.limit() - from))];
        file.get(from, part);
        return part;
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
