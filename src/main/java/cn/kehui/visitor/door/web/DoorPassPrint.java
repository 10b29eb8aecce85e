package cn.kehui.visitor.door.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.QrPath;
import cn.kehui.visitor.door.DoorPasses;
import cn.kehui.visitor.door.DoorSession;
import cn.kehui.visitor.door.DoorStandings;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Prints the passes of an activity, and what is asked of a new one. */
final class DoorPassPrint {
    private DoorPassPrint() {}

    /**
     * @param under which pass the next one is
     */
    static DoorPage.Making making(
            DoorStandings.Standing standing, DoorPrint.Said said, UUID under) {
        var typed = said.typed();
        boolean only = standing.sessions().size() == 1;
        var choices =
                standing.sessions().stream()
                        .map(DoorStandings.Live::session)
                        .map(
                                one ->
                                        choice(
                                                one,
                                                typed == null
                                                        ? only
                                                        : typed.keys().contains(key(one))))
                        .toList();
        return typed == null
                ? new DoorPage.Making(under.toString(), "", choices, List.of())
                : new DoorPage.Making(
                        typed.under().toString(), typed.place(), choices, said.findings());
    }

    private static String key(DoorSession one) {
        return one.id().key();
    }

    private static DoorPage.Choice choice(DoorSession one, boolean ticked) {
        return new DoorPage.Choice(key(one), DoorSessionWords.when(one), ticked);
    }

    static DoorPage.PassLine line(
            DoorPasses.Made made, DoorStandings.Standing standing, String root) {
        var one = made.pass();
        var sessions =
                standing.sessions().stream()
                        .filter(live -> one.sessions().contains(live.session().id().key()))
                        .map(live -> DoorSessionWords.when(live.session()))
                        .collect(Collectors.joining("；"));
        var by = Texts.say("door.made", one.by().name(), Moments.recent(one.by().at()));
        var link = made.link();
        if (one.revokedAt() != null || link == null) {
            var revoked =
                    Texts.say(
                            "door.revoked",
                            by,
                            one.revokedAt() == null ? "" : Moments.recent(one.revokedAt()));
            return new DoorPage.PassLine(one.id().toString(), one.place(), sessions, revoked, null);
        }
        var href = root + link.path();
        return new DoorPage.PassLine(
                one.id().toString(),
                one.place(),
                sessions,
                by,
                new DoorPage.Link(href, link.code(), QrPath.of(href)));
    }
}
