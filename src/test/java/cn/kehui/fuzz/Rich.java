package cn.kehui.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** RTF as Word, WPS and LibreOffice write it, piece by piece. */
public final class Rich {
    private static final Charset GBK = Charset.forName("GBK");

    private Rich() {}

    /** Chinese as Word and WPS write it: two bytes a letter, in hex. */
    public static String gbk(String words) {
        var text = new StringBuilder();
        for (byte one : words.getBytes(GBK)) {
            text.append(one < 0 ? "\\'%02x".formatted(one & 0xff) : String.valueOf((char) one));
        }
        return text.toString();
    }

    /** Chinese as LibreOffice writes it: numbers of letters, with one byte for who knows none. */
    public static String unicode(String words) {
        var text = new StringBuilder();
        for (char one : words.toCharArray()) {
            text.append(one < 128 ? String.valueOf(one) : "\\u" + (short) one + "?");
        }
        return text.toString();
    }

    public static String document(String body) {
        return "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
                + "{\\f1\\fnil\\fcharset134 "
                + gbk("宋体")
                + ";}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}"
                + "{\\info{\\author "
                + gbk("某人")
                + "}}\\pard "
                + body
                + "}";
    }

    /**
     * A row whose cells end at the edges.
     *
     * @param shapes what is said before each edge, such as {@code \clvmgf}
     */
    public static String row(int[] edges, String[] shapes, String... cells) {
        var row = new StringBuilder("\\trowd\\trgaph108");
        for (int i = 0; i < edges.length; i++) {
            row.append(i < shapes.length ? shapes[i] : "").append("\\cellx").append(edges[i]);
        }
        for (var cell : cells) {
            row.append("\\pard\\intbl\\f1 ").append(cell).append("\\cell");
        }
        return row.append("\\row ").toString();
    }

    public static Path write(Path file, String rtf) throws IOException {
        return Files.writeString(file, rtf, StandardCharsets.ISO_8859_1);
    }
}
