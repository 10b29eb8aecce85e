package cn.kehui.ground.scan;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;

/** What is known of a file's harmlessness. */
public sealed interface Verdict {
    String WAITING = "scan.waiting";
    String UNANSWERED = "scan.unanswered";

    /** Whether a finding at a file says that nobody has looked yet. */
    static boolean waits(Finding finding) {
        return finding.key().equals(WAITING) || finding.key().equals(UNANSWERED);
    }

    /** Nothing was found, or nobody is to look. */
    record Clean() implements Verdict {}

    /**
     * Nobody has looked yet.
     *
     * @param trouble why not; empty: its turn has not come
     */
    record Waiting(String trouble) implements Verdict {}

    /**
     * @param found as clamd names it
     */
    record Infected(String found) implements Verdict {}

    /** The same as {@link #words}, at a file. */
    default Finding finding() {
        return switch (this) {
            case Clean _ -> throw new IllegalStateException("it is clean");
            case Waiting(var trouble) ->
                    trouble.isEmpty()
                            ? Finding.stops("file", WAITING)
                            : Finding.stops("file", UNANSWERED, trouble);
            case Infected(var found) -> Finding.stops("file", "scan.infected", found);
        };
    }

    default boolean clean() {
        return this instanceof Clean;
    }

    /** The same in two words, to stand beside its name; empty: it is clean. */
    default String brief() {
        return switch (this) {
            case Clean _ -> "";
            case Waiting _ -> Texts.say("scan.brief.waiting");
            case Infected _ -> Texts.say("scan.brief.infected");
        };
    }

    /** Why it cannot be had, for people; empty: it can. */
    default String words() {
        return clean() ? "" : finding().message();
    }
}
