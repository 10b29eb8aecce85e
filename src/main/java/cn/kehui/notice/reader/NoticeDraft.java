package cn.kehui.notice.reader;

import cn.kehui.ground.base.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says, as far as a program can tell: every fact with its place in {@code text}. What
 * the notice lacks is null or an empty list, never invented.
 *
 * @param text the notice as the product shows it; every span points into it
 * @param title in one line: several issuers are parted by one space, 关于 follows without one
 * @param number 文号 with 〔〕, such as 国科发才〔2025〕38号
 * @param issuers in their order
 * @param issuedOn 成文日期; never the day a web page was published
 * @param addressees 主送机关: the phrases between its commas
 * @param cites parent notices that it follows
 * @param periods when it is held; the first is the notice's own, others stand beside it
 * @param attached whole notices that hang on it, such as that of the level above; the duties of
 *     theirs stand in {@code duties} too, each saying so
 * @param remark 附注, such as 此件主动公开
 * @param sentences what became of each sentence that asks for something or names a day
 * @param warnings repairs, gaps and contradictions, each with its places
 */
public record NoticeDraft(
        String text,
        @Nullable Fact title,
        @Nullable Fact number,
        List<Fact> issuers,
        @Nullable Day issuedOn,
        List<Fact> addressees,
        List<Cite> cites,
        List<Fact> themes,
        List<Period> periods,
        List<Event> events,
        List<DutyDraft> duties,
        List<Contact> contacts,
        List<Enclosure> attachments,
        List<FormDraft> forms,
        List<EvidenceDemand> evidence,
        List<NoticeDraft> attached,
        @Nullable Fact remark,
        @Nullable Imprint imprint,
        Sentences sentences,
        List<Warning> warnings) {

    /** The same with other warnings. */
    NoticeDraft warned(List<Warning> others) {
        return new NoticeDraft(
                text,
                title,
                number,
                issuers,
                issuedOn,
                addressees,
                cites,
                themes,
                periods,
                events,
                duties,
                contacts,
                attachments,
                forms,
                evidence,
                attached,
                remark,
                imprint,
                sentences,
                others);
    }

    /**
     * Words that were found.
     *
     * @param lowConfidence whether they are a repair of damaged text, to be decided by a person
     */
    public record Fact(String words, Span span, boolean lowConfidence) {}

    /** A day that was found. */
    public record Day(LocalDate day, String words, Span span, boolean lowConfidence) {}

    /** A parent notice: at least one of the two is there. */
    public record Cite(@Nullable String number, @Nullable String title, Span span) {}

    /**
     * A time in which something is held.
     *
     * @param what of what it is the time, in the notice's words; may be empty
     * @param start null where the notice names no day, such as 5月上旬
     * @param end the last day, itself included; null where the notice names no day
     */
    public record Period(
            String what,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String words,
            Span span,
            boolean lowConfidence) {}

    /**
     * An occasion that the issuers hold themselves, such as the opening.
     *
     * @param start null where no day is named
     * @param words of its time; empty where none is named
     * @param place empty where none is named
     */
    public record Event(
            String what,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String words,
            String place,
            Span span) {}

    /**
     * Whom to ask. Each word may be empty.
     *
     * @param body the office
     * @param persons who answer there
     */
    public record Contact(
            String body,
            List<String> persons,
            List<String> phones,
            List<String> mails,
            String fax,
            String address,
            String postcode,
            Span span) {}

    /**
     * 附件.
     *
     * @param no null where the only one has no number
     * @param listed its name in the list beneath the text; empty if it is not listed
     * @param part what stands of it behind the notice; null: nothing
     */
    public record Enclosure(
            @Nullable Integer no,
            String title,
            Sort sort,
            String listed,
            Span span,
            @Nullable Span part) {}

    /** What an attachment is. */
    public enum Sort {
        FORM,
        NOTICE,
        RULES,
        PLAN,
        LIST,
        IMAGE,
        OTHER
    }

    /**
     * What became of the sentences that ask for something or name a day: none is dropped.
     *
     * @param asDuty how many a duty was made of
     * @param asked those that a person must decide: they ask, and no rule made a duty of them
     * @param noted those that only tell: when something is held, what follows, how it is sent
     */
    public record Sentences(int asDuty, List<Span> asked, List<Span> noted) {
        /** How many there are. */
        public int asking() {
            return asDuty + asked.size() + noted.size();
        }
    }

    /** 印发: who printed it and when. */
    public record Imprint(String office, @Nullable LocalDate day, Span span) {}

    /**
     * What a person should look at.
     *
     * @param code for programs, such as {@code form-name-differs}
     * @param level {@code ASKS} must be decided before the notice is used, {@code NOTES} is only
     *     said
     * @param spans the places, of a contradiction both
     * @param names what the message names, in its order
     */
    public record Warning(
            String code,
            Finding.Level level,
            String message,
            List<Span> spans,
            List<String> names) {}
}
