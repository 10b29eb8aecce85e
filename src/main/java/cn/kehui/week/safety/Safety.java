package cn.kehui.week.safety;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the safety of an activity.
 *
 * @param people expected in its largest session; null: a session does not say
 * @param size null: not known without the people
 * @param permit null: none is needed as far as is known
 * @param unsure where people are expected of whom nobody wrote how many
 */
public record Safety(
        @Nullable Long people,
        @Nullable Size size,
        @Nullable Permit permit,
        boolean unsure,
        List<String> items,
        String source) {

    /** How large a plan has to be. */
    public enum Size {
        SMALL("简要方案"),
        MIDDLE("一般方案"),
        LARGE("大型群众性活动方案（九项）");

        private final String label;

        Size(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param office who gives it
     * @param latest the last day on which it may be applied for; null: no day is known
     */
    public record Permit(String office, @Nullable LocalDate latest, long before, String source) {}
}
