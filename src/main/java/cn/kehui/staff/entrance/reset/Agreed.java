package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.base.Finding;

/** What became of a decision on setting somebody's access anew. */
sealed interface Agreed {
    /**
     * The owner needs the link and this code; who decides never sees the link.
     *
     * @param code shown this once
     * @param byMail the link is on its way to the owner; else who proposed prints it
     */
    record Code(Reset reset, String code, boolean byMail) implements Agreed {
        @Override
        public String toString() {
            return "Code for " + reset.id();
        }
    }

    /** It is not agreed to, and nothing changes. */
    record Declined() implements Agreed {}

    record Refused(Finding finding) implements Agreed {}
}
