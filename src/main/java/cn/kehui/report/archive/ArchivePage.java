package cn.kehui.report.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of an archive, as their templates print them. */
public sealed interface ArchivePage {
    ArchiveFrame frame();

    /**
     * The campaign, and some of what was held.
     *
     * @param head only on the first page; null on the others
     * @param found how many there are, in words
     * @param before the page before; empty: none; {@code next} likewise
     */
    record Listed(
            ArchiveFrame frame,
            String title,
            @Nullable Head head,
            String found,
            List<Card> cards,
            String before,
            String next)
            implements ArchivePage {}

    /** {@code state}: that it was not over yet, in words; empty: it was. */
    record Head(String theme, String span, String state, List<Count> sums, List<Link> figures) {}

    record Count(String label, String count) {}

    record Link(String href, String code, String words) {}

    record Card(String href, String title, String lead, String when, String where, String state) {}

    /**
     * One activity.
     *
     * @param state that it was cancelled, in words; empty: it was held
     * @param facts a label in the language of the page, and words as they were entered
     * @param pictures their files
     */
    record Activity(
            ArchiveFrame frame,
            String week,
            String title,
            String intro,
            List<String> about,
            String state,
            List<Session> sessions,
            List<Count> facts,
            List<String> pictures)
            implements ArchivePage {}

    record Session(String when, String venue, String link) {}

    /**
     * A frozen total, opened.
     *
     * @param said by which unit and when, in words
     * @param covered of how many units, in words
     * @param sums what each question came to
     * @param once what was counted once
     * @param sources each unit with its figures, in the order of the questions
     */
    record Figure(
            ArchiveFrame frame,
            String week,
            String title,
            String code,
            String said,
            String covered,
            List<String> missing,
            List<Sum> sums,
            List<String> once,
            List<Source> sources)
            implements ArchivePage {}

    /** {@code number} of the question, from 1. */
    record Sum(int number, String label, String unit, String quantity) {}

    record Source(String unit, String version, List<String> figures) {}
}
