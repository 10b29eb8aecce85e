package cn.kehui.ground.anchor;

import java.time.Instant;
import java.util.Map;

/** What became of reading the journal's chain from its first line to its last. */
public sealed interface Verified {
    /**
     * @param last the hash of the last line, to be written down: then nothing can be cut off the
     *     end unseen
     */
    record Whole(long lines, String last) implements Verified {}

    /** The first line that is not what was sealed, or does not follow the one before. */
    record Broken(long line) implements Verified {}

    /**
     * The chain is whole, but ends before a line that was written down outside: its end was cut
     * off, or the database is an older one.
     *
     * @param line the last that is known of, at {@code at}
     * @param ends the last that is there
     */
    record Shortened(long line, long ends, Instant at) implements Verified {}

    /** The chain is whole, but that line has another hash than was written down at {@code at}. */
    record Rewritten(long line, Instant at) implements Verified {}

    /** For the journal, which records each verification. */
    default Map<String, String> detail() {
        return switch (this) {
            case Whole(long lines, var last) ->
                    Map.of("lines", String.valueOf(lines), "last", last);
            case Broken(long line) -> Map.of("broken", String.valueOf(line));
            case Shortened(long line, long ends, var at) ->
                    Map.of("missing", ends + 1 + "-" + line, "known", at.toString());
            case Rewritten(long line, var at) ->
                    Map.of("rewritten", String.valueOf(line), "known", at.toString());
        };
    }

    /** Whether it is whole in itself, but another than was written down. */
    default boolean differs() {
        return this instanceof Shortened || this instanceof Rewritten;
    }
}
