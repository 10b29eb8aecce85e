package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.visitor.programme.web.ProgrammePage.ListHead;
import java.util.List;

/**
 * What was held in a year.
 *
 * @param weeks with their themes and days
 * @param state whether it is over, in words
 * @param sums how many of what
 * @param still what can be seen online still
 */
public record PastYearPage(
        VisitorFrame frame,
        String name,
        List<ListHead> weeks,
        String state,
        List<YearSum> sums,
        StillOnline still,
        YearList list) {

    public record YearSum(String label, String count) {}

    /**
     * @param title how many there are, in words; empty: none
     * @param all where all of them are; empty: all are here
     */
    public record StillOnline(String title, List<OnlineLink> links, String all) {}

    /** {@code href}: of the page of the activity; {@code link}: where it is seen. */
    public record OnlineLink(String title, String lead, String href, String link) {}

    /**
     * @param found how many, in words
     * @param search where they are searched; {@code more}: the next ones, empty: these were the
     *     last
     */
    public record YearList(String found, List<EntryCard> cards, String search, String more) {}
}
