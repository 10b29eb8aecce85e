package cn.kehui.ground.workshop;

import cn.kehui.ground.base.Finding;
import java.util.Set;

/** Why a process of the workshop is no more, or gave no result. */
enum Ended {
    /** The job had used up its computing time. */
    COMPUTING,
    /** It had used up its time by the clock. */
    TIME,
    /** It had used up its memory. */
    MEMORY,
    /** What came of it was larger than anything that is shown. */
    OUTPUT,
    /** It failed, or the process ended of itself. */
    FAULT,
    /** Nobody waited for it any more. */
    LEFT,
    /** So many waited already that it was not begun. */
    FULL;

    /** Keys of what says nothing of the file: another time it may be read. */
    static final Set<String> UNTRIED = Set.of("file.left", "file.full");

    /** What is said of the file. */
    Finding of(ReadingLimits limits) {
        return switch (this) {
            case COMPUTING ->
                    Finding.stops("file", "file.too-slow", limits.computing().toSeconds());
            case TIME -> Finding.stops("file", "file.too-slow", limits.time().toSeconds());
            case MEMORY -> Finding.stops("file", "file.no-memory", limits.memory());
            case OUTPUT -> Finding.stops("file", "file.too-much", limits.output() >> 20);
            case FAULT -> Finding.stops("file", "file.damaged");
            case LEFT -> Finding.stops("file", "file.left");
            case FULL -> Finding.stops("file", "file.full");
        };
    }
}
