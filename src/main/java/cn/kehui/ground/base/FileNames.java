package cn.kehui.ground.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files as people send them, made fit to be kept and to be written to a disk. */
public final class FileNames {
    /** Below the 255 bytes that a file system takes, with room for what is put before it. */
    private static final int MOST = 200;

    private static final int LONGEST_ENDING = 20;

    /** What nobody sees, and what turns round how the rest is read: an ending is where it ends. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cntrl}\\u0080-\\u009F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final long KILOBYTE = 1L << 10;
    private static final long MEGABYTE = 1L << 20;

    private FileNames() {}

    /**
     * Without folders and without what no name should hold, cut where it is too long: its ending
     * stays. Empty: it has no name.
     */
    public static String plain(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return cut(UNSEEN.matcher(last).replaceAll("").strip());
    }

    /** How large a file is, as everybody reads it: 12 KB, 1.5 MB. */
    public static String size(long bytes) {
        return bytes < MEGABYTE
                ? Math.max(1, Math.round((double) bytes / KILOBYTE)) + " KB"
                : "%.1f MB".formatted((double) bytes / MEGABYTE);
    }

    /**
     * A file's name by rule: 单位_表名_日期.
     *
     * @param ending without its dot, and before it which of several it is: {@code jpg}, {@code
     *     2.jpg}
     */
    public static String ruled(String unit, String what, LocalDate day, String ending) {
        var name =
                plain(unit.replaceAll("[/\\\\:*?\"<>|]", " "))
                        + "_"
                        + plain(what.replaceAll("[/\\\\:*?\"<>|]", " "))
                        + "_"
                        + DateTimeFormatter.BASIC_ISO_DATE.format(day);
        var several = ending.indexOf('.') > 0;
        return cut(name + (several ? "_" : ".") + ending);
    }

    /** What a name ends with, small, without its dot; empty: nothing. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** A name without its ending. */
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** A Chinese character is three bytes: 85 of them fill a name. */
    static String cut(String name) {
        if (name.getBytes(UTF_8).length <= MOST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 ? name.substring(dot) : "";
        if (ending.getBytes(UTF_8).length > LONGEST_ENDING) {
            ending = "";
        }
        int left = MOST - ending.getBytes(UTF_8).length;
        int end = 0;
        while (end < name.length()) {
            int c = name.codePointAt(end);
            left -= Character.toString(c).getBytes(UTF_8).length;
            if (left < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return name.substring(0, end) + ending;
    }
}
