package cn.kehui.duty.obligation.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * Asking a unit by name.
 *
 * @param units whose names the browser offers
 * @param trouble what was refused, at {@code place}; empty: nothing was
 */
public record AskingPage(
        Shell shell,
        List<Choice> duties,
        List<String> units,
        Entered entered,
        String trouble,
        String place,
        String told) {

    /** A duty to choose. */
    public record Choice(String id, String label, boolean chosen) {}

    /** What was typed, so that a refusal loses nothing. */
    public record Entered(String unit, String reason) {}
}
