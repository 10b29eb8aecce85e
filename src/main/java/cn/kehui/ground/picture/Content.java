package cn.kehui.ground.picture;

import java.util.List;

/** What a file is by its first bytes, whatever it is called. */
public enum Content {
    JPEG("JPEG", "jpg", "jpeg", "jpe", "jfif"),
    HEIC("HEIC", "heic", "heif", "hif"),
    AVIF("AVIF", "avif"),
    WEBP("WebP", "webp"),
    PNG("PNG", "png"),
    GIF("GIF", "gif"),
    BMP("BMP", "bmp", "dib"),
    TIFF("TIFF", "tif", "tiff", "dng", "nef", "arw", "cr2"),
    VIDEO(
            "video", "mp4", "mov", "m4v", "3gp", "avi", "mkv", "webm", "flv", "mpg", "mpeg", "ts",
            "wmv"),
    PDF("PDF", "pdf"),
    ZIP("ZIP", "zip", "docx", "xlsx", "pptx", "wps", "apk", "jar", "ofd"),
    WEB_PAGE("HTML", "html", "htm", "svg", "xml"),
    PROGRAM("EXE", "exe", "dll", "com", "scr", "msi", "sh"),
    EMPTY("0"),
    OTHER("?");

    private final String words;
    private final List<String> endings;

    Content(String words, String... endings) {
        this.words = words;
        this.endings = List.of(endings);
    }

    /** As people call it. */
    public String words() {
        return words;
    }

    public boolean endsWith(String ending) {
        return endings.contains(ending);
    }

    public boolean picture() {
        return ordinal() <= TIFF.ordinal();
    }

    /** By the first bytes of a file; 64 are enough. */
    public static Content of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (starts(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return PNG;
        }
        if (text(head, 4, "ftyp")) {
            return boxed(head);
        }
        if (text(head, 0, "RIFF")) {
            return text(head, 8, "WEBP") ? WEBP : text(head, 8, "AVI ") ? VIDEO : OTHER;
        }
        return picture(head);
    }

    private static Content picture(byte[] head) {
        if (text(head, 0, "GIF8")) {
            return GIF;
        }
        if (text(head, 0, "BM") && head.length > 14 && head[14] >= 12) {
            return BMP;
        }
        if (starts(head, 0, 'I', 'I', 42, 0) || starts(head, 0, 'M', 'M', 0, 42)) {
            return TIFF;
        }
        if (starts(head, 0, 0x1A, 0x45, 0xDF, 0xA3)
                || text(head, 0, "FLV")
                || starts(head, 0, 0, 0, 1, 0xBA)
                || starts(head, 0, 0x30, 0x26, 0xB2, 0x75)) {
            return VIDEO;
        }
        return foreign(head);
    }

    private static Content foreign(byte[] head) {
        if (text(head, 0, "%PDF")) {
            return PDF;
        }
        if (starts(head, 0, 'P', 'K', 3, 4) || text(head, 0, "Rar!") || text(head, 0, "7z")) {
            return ZIP;
        }
        if (text(head, 0, "MZ") || text(head, 1, "ELF") || text(head, 0, "#!")) {
            return PROGRAM;
        }
        var words =
                new String(head, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .strip()
                        .toLowerCase(java.util.Locale.ROOT);
        return words.startsWith("<") || words.startsWith("ï»¿<") ? WEB_PAGE : OTHER;
    }

    private static final List<String> HEIC_BRANDS =
            List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "heif");

    private static Content boxed(byte[] head) {
        for (var brand : HEIC_BRANDS) {
            if (text(head, 8, brand)) {
                return text(head, 16, "avif") || text(head, 20, "avif") ? AVIF : HEIC;
            }
        }
        return text(head, 8, "avif") || text(head, 8, "avis") ? AVIF : VIDEO;
    }

    private static boolean text(byte[] head, int at, String text) {
        if (head.length < at + text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (head[at + i] != (byte) text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] head, int at, int... bytes) {
        if (head.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[at + i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
