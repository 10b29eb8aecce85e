package cn.kehui.staff.entrance.fresh;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that asks for a factor anew before something goes on.
 *
 * @param to where it goes on, a path
 * @param sends whether what was typed is sent there; else the page is opened
 * @param typed what was typed
 * @param code whether there is a second factor; else the password is asked for
 * @param passkey what the browser needs to know to show one, as JSON; null: none is asked for
 * @param said what was wrong; null: nothing yet
 */
public record StepUpPage(
        String csrf,
        String to,
        boolean sends,
        List<Typed> typed,
        boolean code,
        @Nullable String passkey,
        @Nullable String said) {

    /** One field of the form that waits. */
    public record Typed(String name, String value) {}
}
