package cn.kehui.total.selection;

import java.util.List;

/** What became of an attempt to send the picked ones upward. */
public sealed interface Sending {
    record Sent(PickListId id) implements Sending {}

    record NoTitle() implements Sending {}

    /** Nothing is picked. */
    record Nothing() implements Sending {}

    /** Newer versions came after these were decided on. {@code names}: of the activities. */
    record Outdated(List<String> names) implements Sending {}

    /** What these units filed is not accepted yet. */
    record Unaccepted(List<String> units) implements Sending {}
}
