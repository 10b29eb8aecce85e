package cn.kehui.notice.reader.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a file is by its first bytes and reads its text. */
public final class Bytes {
    private static final int HEAD = 4096;

    /** Bytes of a page or a text: a hundred times a notice. */
    private static final long PLAIN = 4L << 20;

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?is)^\\s*(?:<!--(?>.*?-->)\\s*+)*+(?:<!doctype html|<\\?xml[^>]*>\\s*<!doctype html|<html|<head|<body|<meta|<div|<p[ >]|<table)");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_-]{3,20})");

    private Bytes() {}

    /**
     * @param largest in bytes
     */
    public static String text(Path file, long largest) throws Trouble, IOException {
        if (!Files.isRegularFile(file)) {
            throw new Trouble("absent");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new Trouble("empty");
        }
        if (size > largest) {
            throw new Trouble("too-large");
        }
        var head = head(file);
        var first = new String(head, StandardCharsets.ISO_8859_1);
        if (first.startsWith("PK\u0003\u0004") || first.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Office.text(file, first.startsWith("PK"));
        }
        int pdf = first.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) {
            return Pdf.text(file);
        }
        if (first.startsWith("{\\rtf")) {
            return Office.text(file);
        }
        if (first.startsWith("PK") || binary(head)) {
            throw new Trouble("kind");
        }
        if (size > PLAIN) {
            throw new Trouble("too-large");
        }
        return plain(Files.readAllBytes(file), file);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean binary(byte[] head) {
        boolean wide =
                head.length > 1
                        && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1);
        int zeros = 0;
        for (byte one : head) {
            zeros += one == 0 ? 1 : 0;
        }
        return !wide && zeros > 0;
    }

    private static String plain(byte[] bytes, Path file) throws Trouble {
        var text = decode(bytes);
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean page =
                name.endsWith(".html")
                        || name.endsWith(".htm")
                        || name.endsWith(".shtml")
                        || PAGE.matcher(text.substring(0, Math.min(text.length(), HEAD))).find();
        if (!page && text.startsWith("<?xml")) {
            throw new Trouble(text.contains("<!ENTITY") ? "xml" : "kind");
        }
        return page ? Web.text(text) : tidy(text);
    }

    /** Line feeds only, no mark at the begin. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^\uFEFF+", "");
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == -1 && bytes[1] == -2) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && bytes[0] == -2 && bytes[1] == -1) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, said(bytes));
        }
    }

    /**
     * A page may say what it is written in; what is no UTF-8 and says nothing is Chinese of old.
     */
    private static Charset said(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var said = CHARSET.matcher(head);
        if (said.find() && said.group(1).equalsIgnoreCase("big5")) {
            return Charset.forName("Big5");
        }
        if (said.find(0) && said.group(1).toLowerCase(Locale.ROOT).startsWith("utf")) {
            return StandardCharsets.UTF_8;
        }
        return CHINESE;
    }
}
