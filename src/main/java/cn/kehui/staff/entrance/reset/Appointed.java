package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.base.Finding;

/** What became of a decision on a role of administrator. */
public sealed interface Appointed {
    /**
     * The role is given, and the account opens with a link and this code only.
     *
     * @param code shown this once
     */
    record Code(Reset reset, String code) implements Appointed {
        @Override
        public String toString() {
            return "Code for " + reset.id();
        }
    }

    /** The role is taken away, or nothing changes. */
    record Done() implements Appointed {}

    record Refused(Finding finding) implements Appointed {}
}
