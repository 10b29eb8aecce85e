package cn.kehui.ground.base;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Names of files as people send them, made fit to be kept and to be written to a disk. */
public final class FileNames {
    /** Below the 255 bytes that a file system takes, with room for what is put before it. */
    private static final int MOST = 200;

    private static final int LONGEST_ENDING = 20;

    private FileNames() {}

    /**
     * Without folders and without what no name should hold, cut where it is too long: its ending
     * stays. Empty: it has no name.
     */
    public static String plain(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return cut(last.replaceAll("\\p{Cntrl}", "").strip());
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
