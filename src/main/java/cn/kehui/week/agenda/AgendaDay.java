package cn.kehui.week.agenda;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of a campaign.
 *
 * @param works whether it is a working day
 * @param off the holiday that it is off for; empty: none
 * @param items the first of them
 * @param more sessions that are not among them
 */
public record AgendaDay(
        LocalDate day, boolean works, String off, List<AgendaItem> items, int more) {
    public AgendaDay {
        items = List.copyOf(items);
    }
}
