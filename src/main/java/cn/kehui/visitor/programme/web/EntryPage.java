package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.VisitorFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One activity, with all that everybody may know of it.
 *
 * @param state it was cancelled, or is over, in words; empty: it takes place
 * @param facts whom it is for, who opens it, how one takes part
 */
public record EntryPage(
        VisitorFrame frame,
        EntryHeading heading,
        EntryState state,
        List<SessionPrint> sessions,
        List<EntryFact> facts,
        List<PicturePrint> pictures,
        EntryLinks links) {

    /** {@code about}: paragraph by paragraph. */
    public record EntryHeading(
            String title, String intro, List<String> about, List<String> tags, String week) {}

    /**
     * @param words empty: it takes place
     * @param cancelled else it is over
     */
    public record EntryState(String words, boolean cancelled) {}

    /**
     * @param where the address of its place, empty: none; {@code link}: where it is seen online
     */
    public record SessionPrint(
            String day, String hours, String venue, String where, String link, boolean past) {}

    /**
     * {@code href}: empty, it leads nowhere. {@code lang}: of the words, null: that of the page.
     */
    public record EntryFact(String label, String words, String href, @Nullable String lang) {}

    public record PicturePrint(String src, String alt) {}

    /**
     * @param url of this page, whole
     * @param booking where places are taken; empty: none can be now
     * @param data what a search engine reads, as JSON
     */
    public record EntryLinks(
            String url, String calendar, String poster, String booking, String data) {}
}
