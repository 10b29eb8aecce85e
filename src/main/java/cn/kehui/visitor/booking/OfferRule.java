package cn.kehui.visitor.booking;

import java.time.Instant;

/**
 * By which rules a host gives the places of a session.
 *
 * @param capacity places
 * @param most people in one party
 * @param approves whether the host says yes to each
 * @param groundRules shown before booking; may be empty
 * @param paused whether nothing is given for now
 * @param version grows with each change
 */
public record OfferRule(
        int capacity,
        Instant opensAt,
        Lead lead,
        int most,
        boolean approves,
        Waits waits,
        String groundRules,
        Kept kept) {

    /** How long before the session it closes; 0: as the session begins. */
    public record Lead(int days, boolean working) {}

    /**
     * @param list whether there is a waiting list
     * @param hours for which a place is held for who waited
     */
    public record Waits(boolean list, int hours) {}

    /**
     * @param days after the session, after which name and number are deleted
     */
    public record Kept(int days, boolean paused, long version) {}
}
