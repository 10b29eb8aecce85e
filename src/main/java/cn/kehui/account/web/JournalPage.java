package cn.kehui.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done, the latest first.
 *
 * @param person what was looked for, as typed; likewise {@code since}, {@code until}
 * @param older the address of the part before; null: there is none
 * @param said what has come of a verification; null: none was asked for
 * @param whole whether the chain was found whole
 */
public record JournalPage(
        List<Line> lines,
        String person,
        List<Kind> kinds,
        String since,
        String until,
        @Nullable String older,
        @Nullable String said,
        boolean whole) {

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
