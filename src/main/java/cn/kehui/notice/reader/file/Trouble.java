package cn.kehui.notice.reader.file;

import java.io.Serial;

/** A file that is not read, with the reason. */
public final class Trouble extends Exception {
    @Serial private static final long serialVersionUID = 1L;
    private final String code;

    Trouble(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** For programs: {@code file-encrypted}. */
    public String code() {
        return "file-" + code;
    }

    /** Of the text for people; its argument is the file's name. */
    public String key() {
        return switch (code) {
            case "absent" -> "notice.file.absent";
            case "empty" -> "notice.file.empty";
            case "too-large" -> "notice.file.too-large";
            case "encrypted" -> "notice.file.encrypted";
            case "macros" -> "notice.file.macros";
            case "scanned" -> "notice.file.scanned";
            case "bomb" -> "notice.file.bomb";
            case "deep" -> "notice.file.deep";
            case "xml" -> "notice.file.xml";
            case "kind" -> "notice.file.kind";
            default -> "notice.file.damaged";
        };
    }
}
