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
        Standing standing,
        List<PostPrint> posts,
        List<Link> below,
        @Nullable String closed,
        String said,
        List<Problem> problems,
        Typed typed) {

    UnitPage saying(String done) {
        return new UnitPage(
                shell, keeps, home, name, above, facts, standing, posts, below, closed, done,
                problems, typed);
    }

    public record Link(String href, String name) {}

    /**
     * What it owes.
     *
     * @param years how far it has come in each, the newest first
     * @param owed what it owes of the newest, the nearest deadline first
     */
    public record Standing(List<Glance> years, List<Owed> owed) {
        static final Standing NOTHING = new Standing(List.of(), List.of());
    }

    /**
     * @param look of its state; {@code late}: of the time left
     * @param left how long there is, {@code day} until when; empty: it has come in
     */
    public record Owed(
            String href,
            String title,
            String receiver,
            String look,
            String state,
            String left,
            String day,
            String late) {}

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
