package cn.kehui.collection.visit;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.FormId;

/** What became of files handed in. */
public sealed interface Added {
    /**
     * @param taken new ones, {@code again}: those that were there already, name and bytes
     */
    record Taken(int taken, int again) implements Added {}

    /**
     * What fitted is kept.
     *
     * @param left how many more there were
     * @param why which limit was reached, and what to do
     */
    record Full(int taken, int left, Finding why) implements Added {}

    /** The collection makes a table of another form; nothing was taken. */
    record OtherForm(FormId form) implements Added {}
}
