package cn.kehui.staff.directory;

/** What became of confirming an import. */
public sealed interface Confirmation {
    record Imported(int added, int changed) implements Confirmation {}

    /** Rows that something stops, as things are now: nothing was written. */
    record Stopped(DryRun dryRun) implements Confirmation {}

    /** It was confirmed before: nothing was written again. */
    record Before() implements Confirmation {}
}
