package cn.kehui.visitor.door.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.visitor.door.DoorStandings;
import cn.kehui.visitor.door.TicketLetters;
import cn.kehui.visitor.door.TicketTwice;
import java.util.List;

/** Prints tickets of which there is something to say; nobody's name. */
final class DoorTicketPrint {
    private DoorTicketPrint() {}

    static DoorPage.TicketLine twice(TicketTwice one, DoorStandings.Standing standing) {
        var said = Texts.say("door.twice", when(one.session(), standing), one.places());
        return new DoorPage.TicketLine(one.code(), said, uses(one.uses()));
    }

    static DoorPage.TicketLine cancelled(
            DoorStandings.Cancelled one, DoorStandings.Standing standing) {
        var when = when(one.session(), standing);
        var ended = Moments.recent(one.endedAt());
        var said = Texts.say("door.cancelled", when, one.places(), ended);
        return new DoorPage.TicketLine(one.code(), said, uses(one.uses()));
    }

    static DoorPage.Search search(
            String typed, TicketLetters.Searched searched, DoorStandings.Standing standing) {
        return switch (searched) {
            case TicketLetters.Searched.NoCode(int least, int most) ->
                    new DoorPage.Search(typed, Texts.say("door.no-code", least, most), List.of());
            case TicketLetters.Searched.Seen(var tickets, boolean more) ->
                    new DoorPage.Search(
                            typed,
                            tickets.isEmpty()
                                    ? Texts.say("door.none-found", typed.strip())
                                    : more
                                            ? Texts.say("door.many-found", tickets.size())
                                            : Texts.say("door.found", tickets.size()),
                            tickets.stream().map(one -> found(one, standing)).toList());
        };
    }

    private static DoorPage.TicketLine found(
            TicketLetters.Ticket one, DoorStandings.Standing standing) {
        var people = Texts.say("door.people", one.adults(), one.children());
        var state =
                !one.good() ? "door.off" : one.uses().isEmpty() ? "door.not-come" : "door.has-come";
        var said = when(one.session(), standing) + "，" + people + "，" + Texts.say(state);
        return new DoorPage.TicketLine(one.code(), said, uses(one.uses()));
    }

    static String when(String session, DoorStandings.Standing standing) {
        return standing.sessions().stream()
                .filter(live -> live.session().id().key().equals(session))
                .map(live -> DoorSessionWords.when(live.session()))
                .findFirst()
                .orElse("");
    }

    static List<String> uses(List<TicketTwice.Use> uses) {
        return uses.stream()
                .map(
                        use ->
                                Texts.say(
                                        "door.use",
                                        Moments.recent(use.at()),
                                        use.device(),
                                        use.people()))
                .toList();
    }
}
