package cn.kehui.notice.reader;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a notice asks to be sent in or done.
 *
 * @param what is due, in the notice's words
 * @param things one by one: titles of forms and papers
 * @param owedBy who owes it; where the sentence names nobody, all addressees
 * @param routes to whom it goes; several where who leads, the line or the kind of unit decides
 * @param conditions under which it is owed, in the notice's words
 * @param notice title of the attached notice that asks it; null: the notice itself
 * @param lowConfidence whether some of it is a repair or a guess, to be decided by a person
 * @param span the sentence that it was read from
 */
public record DutyDraft(
        String what,
        List<String> things,
        List<String> owedBy,
        List<Route> routes,
        Due due,
        List<Quota> quotas,
        List<String> conditions,
        @Nullable String notice,
        boolean lowConfidence,
        Span span) {

    /**
     * @param when for whom or what this way holds, in the notice's words; empty: for all
     * @param to the office that takes it; empty where only a channel is named
     * @param channel how it gets there: a mailbox, a platform; empty where none is named
     */
    public record Route(String when, String to, String channel, Span span) {}

    /**
     * When it is due.
     *
     * @param opens of a window or a start
     * @param closes null: no day
     * @param atClosingTime 下班前: the hour is the receiving office's closing time
     * @param words as the notice has them; empty if it sets no time
     */
    public record Due(
            Kind kind,
            @Nullable Moment opens,
            @Nullable Moment closes,
            boolean atClosingTime,
            String words,
            Span span) {}

    /** How a time binds. */
    public enum Kind {
        /** By a day or an hour. */
        BY,
        /** Between two. */
        WINDOW,
        /** A stretch before or after something else happens. */
        RELATIVE,
        /** Without a time. */
        NONE,
        /** From a day on. */
        START
    }

    /** A day in Beijing, with an hour where the notice names one. */
    public record Moment(LocalDate day, @Nullable LocalTime hour) {
        /** ISO: {@code 2025-05-07} or {@code 2025-05-07T12:00}. */
        public String iso() {
            return hour == null ? day.toString() : day.atTime(hour).toString();
        }
    }

    /**
     * How one of the things is wanted.
     *
     * @param copies 0: the sentence does not say
     * @param media on paper, as a file, or both; empty: the sentence does not say
     * @param formats of a file, such as PDF
     * @param stamped whether a seal is asked for
     */
    public record Item(
            String name, int copies, Set<Medium> media, List<String> formats, boolean stamped) {
        /** What it comes on. */
        public enum Medium {
            PAPER,
            FILE
        }
    }

    /**
     * How many are to be sent.
     *
     * @param of whom it holds for, in the notice's words; empty: the notice does not say
     * @param per for each of what it is counted, such as 每类; empty: in all
     * @param unit of counting, such as 项
     */
    public record Quota(
            String of,
            String per,
            @Nullable Integer least,
            @Nullable Integer most,
            String unit,
            String words,
            Span span) {}
}
