package cn.kehui.staff.directory.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit.
 *
 * @param keeps whether the reader may change it
 * @param home the path of the page
 * @param above from the top of the tree down
 * @param closed since when it takes part no more; null: it does
 * @param said what has just been done; empty: nothing
 * @param problems what kept it from being done
 */
public record UnitPage(
        Shell shell,
        boolean keeps,
        String home,
        String name,
        List<Link> above,
        List<Fact> facts,
        List<PostPrint> posts,
        List<Link> below,
        @Nullable String closed,
        String said,
        List<Problem> problems,
        Typed typed) {

    UnitPage saying(String done) {
        return new UnitPage(
                shell, keeps, home, name, above, facts, posts, below, closed, done, problems,
                typed);
    }

    public record Link(String href, String name) {}

    public record Fact(String label, String value) {}

    /** {@code at}: the id of the input that is to be put right; empty: none. */
    public record Problem(String at, String message) {}

    /** A post with its holders, the latest first; {@code key} makes the ids of its inputs. */
    public record PostPrint(
            String key,
            String handOver,
            String name,
            String phone,
            String mail,
            String channel,
            List<HolderPrint> holders) {}

    public record HolderPrint(String name, String since, String until) {}

    /** What was typed and not kept: {@code key} of the post, or of the new one. */
    public record Typed(String key, String name, String since) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    public String problemAt(String id) {
        return problems.stream()
                .filter(problem -> problem.at().equals(id))
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }
}
