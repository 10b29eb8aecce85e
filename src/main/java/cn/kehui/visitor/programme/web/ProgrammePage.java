package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.VisitorFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The programme as a list.
 *
 * @param head the week it belongs to
 * @param days those on which something is held, with how many
 * @param filters what it can be narrowed by
 * @param found what was found, in words
 */
public record ProgrammePage(
        VisitorFrame frame,
        ListHead head,
        List<DayChoice> days,
        List<FilterPrint> filters,
        ListFound found,
        List<EntryCard> cards,
        ListNext next) {

    /** What was looked for, as typed. */
    public String words() {
        return found.typed();
    }

    /** The address of the next ones; empty: these were the last. */
    public String more() {
        return next.more();
    }

    public Feeds feeds() {
        return next.feeds();
    }

    /** {@code more}: the address of the next ones; empty: these were the last. */
    public record ListNext(String more, Feeds feeds) {}

    /** Where the same list is fetched by programs. */
    public record Feeds(String calendar, String atom, String json) {}

    /**
     * @param title of the week
     * @param theme of the year; empty: none
     * @param span its days, in words; empty: none are named
     */
    public record ListHead(String title, String theme, String span) {}

    /** {@code here}: it is the one that is chosen. */
    public record DayChoice(
            String href, String weekday, String day, String month, int count, boolean here) {}

    /** A filter with its choices; {@code name} is how it is sent. */
    public record FilterPrint(String name, String label, List<FilterChoice> choices) {}

    /** {@code lang}: of the label, null: that of the page. */
    public record FilterChoice(String value, String label, boolean chosen, @Nullable String lang) {}

    /**
     * @param typed what was looked for
     * @param words how many, and of what
     * @param clear where nothing is chosen; empty: nothing is chosen here
     * @param note what else is to be known of this list; empty: nothing
     * @param sent what each form of the page sends along
     */
    public record ListFound(
            String typed, String words, String clear, String note, SentAlong sent) {}

    /**
     * What is chosen and stands in no field of a form that is seen.
     *
     * @param looking with the words: all that is chosen
     * @param narrowing with the filters: the days, and what has no filter of its own
     */
    public record SentAlong(List<VisitorFrame.Kept> looking, List<VisitorFrame.Kept> narrowing) {}
}
