package cn.kehui.week.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing on one day of a campaign.
 *
 * @param key of its own: the same thing has the same on every day it is asked for
 * @param words what it is, in a line
 * @param more what else is to be known of it; may be empty
 * @param href where it is done or read; empty: nowhere for the reader
 * @param pressing whether somebody has to do something by that day
 * @param from null: the whole day; {@code to} null: no end is known
 */
public record AgendaItem(
        Kind kind,
        String key,
        LocalDate day,
        String words,
        String more,
        String href,
        boolean pressing,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    /** What it is, in the order in which a day lists it. */
    public enum Kind {
        /** A duty closes. */
        DUE("截止"),
        /** The last day on which a permit may be applied for. */
        PERMIT("许可"),
        /** What the notice names. */
        NOTICE("通知"),
        /** A session of an activity. */
        SESSION("活动");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
