package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.VisitorFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seven days, session by session: read as a calendar, printed as the list of the week.
 *
 * @param title of the campaign
 * @param span the seven days in words
 * @param before where the week before is; empty: nothing is held then; {@code after} likewise
 */
public record WeekPage(
        VisitorFrame frame,
        String title,
        String span,
        List<WeekDay> days,
        String before,
        String after,
        WeekNarrowed narrowed) {

    /** Whether nothing is held in it. */
    public boolean nothing() {
        return days.stream().allMatch(one -> one.rows().isEmpty());
    }

    /**
     * By what it is narrowed down.
     *
     * @param to each in words; none: it is not
     * @param age how old it is that places are left, in words; empty: nobody asks for it
     * @param clear where all of the week is; empty: all of it is here
     */
    public record WeekNarrowed(List<String> to, String age, String clear) {}

    /**
     * @param name 5月24日 周六
     * @param all where all of the day is listed; empty: all of it is here
     */
    public record WeekDay(String id, String name, List<WeekRow> rows, String all, String found) {}

    /**
     * {@code state}: cancelled, in words; empty: it takes place. {@code lang}: of {@code where},
     * null: that of the page.
     */
    public record WeekRow(
            String hours,
            String title,
            String href,
            String where,
            @Nullable String lang,
            String lead,
            String state) {}
}
