package cn.kehui.notice.facts.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit's notices, and taking one in.
 *
 * @param trouble why nothing was taken in; empty: nothing was refused
 * @param pasted the text that was pasted
 * @param there the same notice, which is here already; null: it is not
 */
public record IncomingsPage(
        Shell shell, List<One> notices, String trouble, String pasted, @Nullable There there) {

    /** The same notice, which is here already. */
    public record There(String href, String told) {}

    /** {@code from}: the file and when it came; {@code state} what became of it. */
    public record One(String href, String title, String from, String state) {}
}
