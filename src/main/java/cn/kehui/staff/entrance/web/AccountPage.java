package cn.kehui.staff.entrance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param devices browsers in which its owner signed in, the last used first
 * @param said what has just been done; null: nothing
 */
public record AccountPage(
        String name, String unit, String roles, List<Known> devices, @Nullable String said) {

    /**
     * A browser.
     *
     * @param since when somebody signed in there for the first time, in words
     * @param here it is this one
     */
    public record Known(String id, String label, String since, String used, boolean here) {}
}
