package cn.kehui.filing.desk.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What somebody has to do, read in ten seconds.
 *
 * @param messages what this person was told and has not said to have seen
 * @param returned what came back to the unit, {@code due} what it owes yet, {@code done} what is
 *     filed
 * @param helped what others owe, of which the unit writes rows
 * @param waiting what waits for this person's review; what this person had sent back comes first
 * @param activities what activities ask of this person
 * @param unfiled what the units below have not filed, by duty
 */
public record DeskPage(
        Shell shell,
        List<Told> messages,
        List<Owed> returned,
        List<Owed> due,
        List<Helped> helped,
        List<Owed> done,
        Held activities,
        WaitingList waiting,
        List<Unfiled> unfiled) {

    /**
     * @param enters where one more is entered; empty: the reader enters none
     */
    public record Held(List<Todo> todos, String enters) {
        /** Whether there is nothing to be said. */
        public boolean isEmpty() {
            return todos.isEmpty() && enters.isEmpty();
        }
    }

    /**
     * @param more what is to be known of it, {@code pressing} whether it is to be done first
     * @param days where its day stands in the calendar; empty: it has none
     */
    public record Todo(String href, String words, String more, boolean pressing, String days) {
        Todo(String href, String words, String more, boolean pressing) {
            this(href, words, more, pressing, "");
        }
    }

    /**
     * @param rows which ones the unit writes, {@code done} whether it says that it has
     */
    public record Helped(
            String href,
            String title,
            String lead,
            String rows,
            String due,
            String left,
            boolean late,
            boolean done) {}

    public record Told(String id, String href, String title, String at) {}

    /**
     * What the unit owes.
     *
     * @param due the last moment in time, {@code left} how long that is
     * @param missed what it means that a total above was accepted without it; empty: none was
     * @param reasons why it came back, each with its place
     */
    public record Owed(
            String href,
            String title,
            String receiver,
            String channel,
            String words,
            String due,
            String left,
            boolean late,
            String state,
            String missed,
            List<String> reasons) {}

    /** The first that wait, and how many are not listed. */
    public record WaitingList(List<Waiting> first, int more) {}

    /**
     * @param again whether it comes back to this person, who had sent it back
     */
    public record Waiting(String href, String unit, String title, String state, boolean again) {}

    /**
     * One duty, and who has not filed it, in the order of the units' codes.
     *
     * @param more how many are not listed, {@code all} where they are; empty: nowhere for the
     *     reader
     */
    public record Unfiled(
            String title,
            String due,
            String left,
            boolean late,
            List<Named> units,
            int more,
            String all) {}

    /** {@code instead}: the reader may write and file for it. */
    public record Named(String href, String name, String state, boolean instead) {}
}
