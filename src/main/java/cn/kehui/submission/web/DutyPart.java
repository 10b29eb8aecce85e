package cn.kehui.submission.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed, at the head of its pages.
 *
 * @param instead the unit for which a clerk of another one writes; null: one's own
 * @param due by when, in the notice's words and as an instant; {@code left} how long that is
 * @param late whether it is over
 * @param quota empty: the notice sets no limit
 * @param returned why it came back; null: it did not
 */
public record DutyPart(
        String title,
        String form,
        String unit,
        @Nullable String instead,
        String receiver,
        String channel,
        String words,
        String due,
        String left,
        boolean late,
        String quota,
        String state,
        @Nullable Returned returned) {

    /**
     * @param by who sent it back, {@code when}
     * @param whole the reason for the whole; may be empty
     * @param places the reasons at places
     */
    public record Returned(String by, String when, String whole, List<Remark> places) {}

    /** {@code href}: the place's input, within the page. */
    public record Remark(String href, String place, String words) {}
}
