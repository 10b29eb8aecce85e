package cn.kehui.duty.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document or pictures that a duty asks for, beside its form.
 *
 * @param id within the duty: {@code summary}, {@code photos}
 * @param least how many files; 0: may be left out
 * @param most how many files; null: without limit
 */
public record PaperDemand(
        String id, String title, Kind kind, int least, @Nullable Integer most, String clause) {

    /** Where it stands on the pages of a form. */
    public String place() {
        return placeOf(id);
    }

    /** The same by its id. */
    public static String placeOf(String id) {
        return "paper:" + id;
    }

    /** What sort of files. */
    public enum Kind {
        DOCUMENT("文档", List.of("doc", "docx", "wps", "pdf", "ofd", "xls", "xlsx")),
        SCAN("盖章扫描件", List.of("pdf", "ofd", "jpg", "jpeg", "png")),
        PHOTO("照片", List.of("jpg", "jpeg")),
        VIDEO("视频", List.of("mp4", "mov", "avi", "wmv"));

        private final String label;
        private final List<String> endings;

        Kind(String label, List<String> endings) {
            this.label = label;
            this.endings = endings;
        }

        public String label() {
            return label;
        }

        /** How the names of such files end: lower case, without the dot. */
        public List<String> endings() {
            return endings;
        }
    }
}
