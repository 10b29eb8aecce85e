package cn.kehui.ground.base.web;

import java.util.List;

/**
 * What stands round the pages of the staff: who is signed in, where else to go, and the token that
 * every form posts.
 *
 * @param csrf posted as {@code _csrf} by each form
 * @param note what else is to be known on every page; empty: nothing
 * @param opened when the page was made, in words: what is printed of it was so then
 */
public record Shell(
        String person, String unit, List<Place> places, String csrf, String note, String opened) {

    /** A page in the bar. {@code here}: it is the one that is open. */
    public record Place(String label, String href, boolean here) {}
}
