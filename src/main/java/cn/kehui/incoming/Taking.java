package cn.kehui.incoming;

/** What became of taking a notice in. */
public sealed interface Taking {
    record Taken(IncomingId notice) implements Taking {}

    /**
     * Nothing was kept.
     *
     * @param why what happened to which file, and what to do
     */
    record Unread(String why) implements Taking {}
}
