package cn.kehui.ground.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done, the latest first.
 *
 * @param person what was looked for, as typed; likewise {@code since}, {@code until}
 * @param older the address of the part before; null: there is none
 * @param said what has come of a verification; null: none was asked for
 */
public record JournalPage(
        List<Line> lines,
        String person,
        List<Kind> kinds,
        String since,
        String until,
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

    /** One line in words. {@code number}: its place in the chain. */
    public record Line(
            String number, String at, String person, String act, String subject, String detail) {}

    /** A kind of event to look for. */
    public record Kind(String act, String name, boolean chosen) {}

    /** What else an auditor needs, name by name. */
    static String detail(java.util.Map<String, String> detail) {
        var words = new StringBuilder();
        detail.forEach((name, value) -> words.append(name).append('=').append(value).append("；"));
        return words.toString();
    }
}
