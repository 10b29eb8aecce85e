package cn.kehui.total.selection.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * A list as it was sent upward.
 *
 * @param sent who sent it and when, with its number
 * @param changed how much has changed since, in words; empty: nothing
 * @param parts by what they are recommended as; empty: all are the same
 * @param since what was picked after it was sent
 */
public record ListPage(
        Shell shell,
        String home,
        String title,
        String sent,
        String back,
        String changed,
        List<Part> parts,
        List<String> heads,
        List<Row> rows,
        List<String> since) {

    /**
     * What is recommended as one tier.
     *
     * @param asked as the address of its document has it
     */
    public record Part(String tier, String asked) {}

    /**
     * @param version of the unit's submission that it stands in
     * @param reason why it was picked, and by whom
     * @param now what has become of it since; empty: it is as it was sent
     */
    public record Row(
            int number,
            String unit,
            String version,
            List<String> cells,
            String reason,
            String now) {}
}
