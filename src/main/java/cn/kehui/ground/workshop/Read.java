package cn.kehui.ground.workshop;

import cn.kehui.ground.base.Finding;
import java.util.function.Function;

/** What became of a job on a file. */
public sealed interface Read<R> {
    record Done<R>(R result) implements Read<R> {}

    /** It passed a limit, or ended its process; the finding is at {@code file} and names which. */
    record Stopped<R>(Finding why) implements Read<R> {}

    /**
     * The same, where it may be said of the file for good.
     *
     * @throws Untried if it was not begun, or left before its end
     */
    default R tried(Function<Finding, R> otherwise) throws Untried {
        if (this instanceof Stopped<R>(var why) && Ended.UNTRIED.contains(why.key())) {
            throw new Untried(why);
        }
        return or(otherwise);
    }

    /** The result, or what {@code otherwise} makes of the finding. */
    default R or(Function<Finding, R> otherwise) {
        return switch (this) {
            case Done<R>(var result) -> result;
            case Stopped<R>(var why) -> otherwise.apply(why);
        };
    }
}
