package cn.kehui.duty.standing;

import cn.kehui.duty.obligation.State.Stand;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How far what is asked has come: how many owe it, and of these how many are accepted, wait for
 * review, were sent back, as {@link Stand} says. Nobody is in two of them.
 *
 * @param accepted also while another version is written
 * @param waiting also where an earlier version counts meanwhile
 */
public record Reached(int expected, int accepted, int waiting, int returned) {
    public static final Reached NOTHING = new Reached(0, 0, 0, 0);

    /** Counts it, for SQL that has the obligation as {@code o}. */
    public static final String COUNTED =
            "count(*) as expected, count(*) filter (where"
                    + Stand.DONE.sql()
                    + ") as accepted, count(*) filter (where"
                    + Stand.FILED.sql()
                    + ") as waiting, count(*) filter (where"
                    + Stand.RETURNED.sql()
                    + ") as returned ";

    public Reached {
        if (accepted + waiting + returned > expected) {
            throw new IllegalArgumentException("more came than were expected");
        }
    }

    /** A row of {@link #COUNTED}. */
    public static Reached of(ResultSet row) throws SQLException {
        return new Reached(
                row.getInt("expected"),
                row.getInt("accepted"),
                row.getInt("waiting"),
                row.getInt("returned"));
    }

    public Reached and(Reached other) {
        return new Reached(
                expected + other.expected,
                accepted + other.accepted,
                waiting + other.waiting,
                returned + other.returned);
    }

    /** What came in and was not sent back. */
    public int reported() {
        return accepted + waiting;
    }

    /** Of whom nothing came, or what came was withdrawn. */
    public int open() {
        return expected - accepted - waiting - returned;
    }

    public boolean whole() {
        return expected > 0 && reported() == expected;
    }
}
