package cn.kehui.staff.directory.web;

import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.standing.UnitStanding;
import cn.kehui.duty.standing.UnitStandings;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.calendar.Countdown;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.staff.directory.web.UnitPage.Owed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints how far units have come with what they owe. */
@Component
final class GlancePrint {
    private final UnitStandings standings;
    private final Obligations obligations;
    private final Calendars calendars;

    GlancePrint(UnitStandings standings, Obligations obligations, Calendars calendars) {
        this.standings = standings;
        this.obligations = obligations;
        this.calendars = calendars;
    }

    /** Of each of these, of the newest year of which the reader sees that it owes something. */
    Map<UnitId, Glance> newest(Actor actor, List<Unit> units) {
        var today = calendars.today();
        var glances = new HashMap<UnitId, Glance>();
        standings
                .of(actor, units.stream().map(Unit::id).toList())
                .forEach((unit, years) -> glances.put(unit, glance(years.getFirst(), today)));
        return glances;
    }

    /** Of one unit: each year that the reader sees, and what it owes of the newest. */
    UnitPage.Standing whole(Actor actor, Unit unit) {
        var today = calendars.today();
        var years = standings.of(actor, List.of(unit.id())).getOrDefault(unit.id(), List.of());
        if (years.isEmpty()) {
            return UnitPage.Standing.NOTHING;
        }
        var owed = obligations.owed(actor, unit.id(), years.getFirst().year());
        var titles = obligations.titles(owed);
        return new UnitPage.Standing(
                years.stream().map(year -> glance(year, today)).toList(),
                owed.stream().map(one -> owed(one, titles.apply(one), actor, today)).toList());
    }

    private static Glance glance(UnitStanding standing, Today today) {
        var reached = standing.reached();
        var end = standing.end();
        return new Glance(
                Texts.say("unit.reported-of", String.valueOf(standing.year())),
                reached.expected(),
                reached.accepted(),
                reached.waiting(),
                reached.returned(),
                end == null ? "" : DueWords.left(end, today),
                end == null ? "" : Moments.last(end),
                end == null ? "" : Countdown.look(end, today));
    }

    private static Owed owed(Obligation one, String title, Actor actor, Today today) {
        var end = one.end();
        boolean asked = !one.state().stand().settled();
        return new Owed(
                "/obligations/" + one.id() + (one.filedBy(actor) ? "" : "/review"),
                title,
                one.receiver().name(),
                one.state().stand().look(),
                one.state().label(),
                asked ? DueWords.left(one, today) : "",
                asked ? DueWords.last(one) : "",
                asked && end != null ? Countdown.look(end, today) : "");
    }
}
