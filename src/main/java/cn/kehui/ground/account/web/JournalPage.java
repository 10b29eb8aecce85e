package cn.kehui.ground.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done, the latest first.
 *
 * @param person what was looked for, as typed; likewise {@code unit}, {@code since}, {@code until}
 * @param about the one thing that was looked for, in words; empty: whatever
 * @param aboutId the same as the journal names it
 * @param narrow that so many units were meant that not all of theirs was looked for; else empty
 * @param older the address of the part before; null: there is none
 * @param said what has come of a verification; null: none was asked for
 */
public record JournalPage(
        List<Line> lines,
        String person,
        String unit,
        List<Kind> kinds,
        String since,
        String until,
        String about,
        String aboutId,
        String narrow,
        @Nullable String older,
        @Nullable Said said) {

    /**
     * What has come of a verification.
     *
     * @param whole whether the journal is as it was sealed and written down
     * @param differs from what was written down outside the database: that can be accepted for a
     *     reason
     * @param reason as typed
     */
    public record Said(String words, boolean whole, boolean differs, String reason) {}

    /**
     * One line in words. Each {@code …Href} leads to the lines of the same, and may be empty.
     *
     * @param number its place in the chain
     * @param unit of who acted, {@code act} what was done, {@code object} to whose what; may be
     *     empty
     * @param details such as 原因：数字不符
     * @param machine as it is sealed
     */
    public record Line(
            String number,
            String at,
            String person,
            String personHref,
            String unit,
            String unitHref,
            String act,
            String object,
            String objectHref,
            List<String> details,
            String machine) {}

    /** A kind of event to look for. */
    public record Kind(String act, String name, boolean chosen) {}
}
