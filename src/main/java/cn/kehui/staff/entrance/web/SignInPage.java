package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Cast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page to sign in.
 *
 * @param login as typed before
 * @param said what became of the attempt before, or what comes next; null: nothing yet
 * @param refused whether {@code said} is a refusal
 * @param cast the people of a demonstration; empty but there
 * @param first whether nobody has an account yet: a password would lead nowhere
 */
public record SignInPage(
        String csrf,
        String login,
        @Nullable String said,
        boolean refused,
        List<Cast.Group> cast,
        boolean first) {}
