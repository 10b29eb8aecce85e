package cn.kehui.collection.visit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a collection.
 *
 * @param home its own address
 * @param form short title of the form
 * @param until when it is deleted
 * @param kept whether a person asked for longer than the visit
 * @param unread files that make no row, {@code sheets}: those whose rows are units' own
 * @param first the first problem; null: none is left
 * @param notice what the last upload came to; may be empty
 */
public record TablePage(
        String home,
        String form,
        String formId,
        String until,
        boolean kept,
        Counts counts,
        List<Tab> tabs,
        JoinedGrid grid,
        List<Listed> problems,
        List<Unread> unread,
        List<Unread> sheets,
        Pager pager,
        @Nullable String first,
        String notice) {

    /**
     * @param files handed in, of which {@code waiting} are still to be read and {@code read} hold
     *     the form
     */
    public record Counts(int files, int waiting, int read, int units, long stops, long asks) {
        public int done() {
            return files - waiting;
        }
    }

    public record Tab(String label, String href, long count, boolean current) {}

    /** One file's problems. */
    public record Listed(String unit, String file, List<Problem> problems) {}

    /**
     * @param css of its mark
     */
    public record Problem(String href, String css, String place, String message) {}

    /**
     * A file that makes no row, and what to do.
     *
     * @param stops whether something of it was not read
     * @param original where its bytes are; null: they were not kept
     */
    public record Unread(
            String href,
            String name,
            List<String> messages,
            boolean stops,
            @Nullable String original,
            String removal) {}

    /**
     * @param before and {@code after}: null at either end
     */
    public record Pager(int from, int to, int of, @Nullable String before, @Nullable String after) {
        public boolean needed() {
            return before != null || after != null;
        }
    }

    /** Whether something is to be sent back. */
    public boolean returns() {
        return first != null || counts.read() < counts.done();
    }

    public boolean waiting() {
        return counts.waiting() > 0;
    }
}
