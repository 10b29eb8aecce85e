package cn.kehui.visitor.door;

import org.jspecify.annotations.Nullable;

/**
 * How many came to a session, as far as telephones have sent it.
 *
 * @param parties whose ticket was used
 * @param ticketed people who came in by a ticket: a party once, and no more than it has places
 * @param walked who came in without one
 * @param left who went out
 * @param twice tickets by which more came in than they have places
 */
public record DoorCount(int parties, long ticketed, Walked walked, Walked left, int twice) {
    public static final DoorCount NOBODY =
            new DoorCount(0, 0, new Walked(0, 0), new Walked(0, 0), 0);

    /** By the clicker. */
    public record Walked(long adults, long children) {
        public long people() {
            return adults + children;
        }
    }

    /** Who came in, and may have gone. */
    public long entered() {
        return ticketed + walked.people();
    }

    /** Who is there. */
    public long inside() {
        return Math.max(0, entered() - left.people());
    }

    /**
     * Whether entry has to stop.
     *
     * @param cap null: nothing says
     */
    public boolean stops(@Nullable Long cap) {
        return cap != null && inside() >= cap;
    }

    /** Whether it is nearly so: nine of ten. */
    public boolean nearly(@Nullable Long cap) {
        return cap != null && inside() * 10 >= cap * 9;
    }
}
