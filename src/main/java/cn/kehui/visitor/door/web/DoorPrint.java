package cn.kehui.visitor.door.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.visitor.door.DoorCount;
import cn.kehui.visitor.door.DoorPasses;
import cn.kehui.visitor.door.DoorSession;
import cn.kehui.visitor.door.DoorStandings;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.ledger.Ledgers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the doors of an activity, and for the unit that leads it what it does there. */
@Component
class DoorPrint {
    private final Campaigns campaigns;
    private final DoorPasses passes;
    private final Clock clock;

    DoorPrint(Campaigns campaigns, DoorPasses passes, Clock clock) {
        this.campaigns = campaigns;
        this.passes = passes;
        this.clock = clock;
    }

    /**
     * @param root what stands before the path in a link that is handed on
     */
    DoorPage page(Visit visit, DoorStandings.Standing standing, String root, Said said) {
        var activity = standing.activity();
        return new DoorPage(
                visit.shell(),
                path(activity, Texts.say("door.title")),
                activity.title(),
                home(activity),
                now(standing),
                standing.leads() ? desk(visit, standing, root, said) : null);
    }

    /**
     * What there is to say of the last press.
     *
     * @param typed of a pass that was not made; null: none was asked for
     * @param findings why not
     * @param asks what has to be answered before the ledger has all
     * @param search what was looked for
     */
    record Said(
            DoorPasses.@Nullable Making typed,
            List<Finding> findings,
            List<String> asks,
            DoorPage.Search search) {
        static Said search(DoorPage.Search search) {
            return new Said(null, List.of(), List.of(), search);
        }

        static Said refused(DoorPasses.Making typed, List<Finding> findings) {
            return new Said(typed, findings, List.of(), DoorPage.Search.NONE);
        }

        static Said asks(List<String> asks) {
            return new Said(null, List.of(), asks, DoorPage.Search.NONE);
        }
    }

    private DoorPage.Desk desk(
            Visit visit, DoorStandings.Standing standing, String root, Said said) {
        var activity = standing.activity();
        return new DoorPage.Desk(
                said.search(),
                DoorPassPrint.making(standing, said, Uuid7.next(clock)),
                passes.of(visit.actor(), activity.id()).stream()
                        .map(one -> DoorPassPrint.line(one, standing, root))
                        .toList(),
                standing.sessions().stream().map(live -> sheet(live.session(), activity)).toList(),
                new DoorPage.Ledger(Ledgers.enters(visit.actor(), activity), said.asks()));
    }

    private static DoorPage.Sheet sheet(DoorSession one, Activity activity) {
        var href = home(activity) + "/sheets/" + one.id().key();
        return new DoorPage.Sheet(DoorSessionWords.when(one), href);
    }

    private DoorPage.Now now(DoorStandings.Standing standing) {
        return new DoorPage.Now(
                standing.sessions().stream().map(DoorPrint::line).toList(),
                standing.twice().stream().map(one -> DoorTicketPrint.twice(one, standing)).toList(),
                standing.cancelled().stream()
                        .map(one -> DoorTicketPrint.cancelled(one, standing))
                        .toList(),
                standing.devices().stream().map(DoorDeviceWords::of).toList());
    }

    static DoorPage.SessionLine line(DoorStandings.Live live) {
        var count = live.count();
        var cap = live.session().cap();
        boolean stops = count.stops(cap);
        var alarm =
                cap == null
                        ? ""
                        : stops
                                ? Texts.say("door.stops", count.inside(), cap)
                                : count.nearly(cap)
                                        ? Texts.say("door.nearly", cap - count.inside())
                                        : "";
        return new DoorPage.SessionLine(
                DoorSessionWords.when(live.session()),
                String.valueOf(count.inside()),
                cap(live.session()),
                stops ? "returned" : "missing",
                alarm,
                said(count));
    }

    private static String cap(DoorSession session) {
        if (session.cap() == null) {
            return Texts.say("door.no-cap");
        }
        boolean permit = session.cap().equals(session.permit());
        return Texts.say(permit ? "door.permit" : "door.capacity", session.cap());
    }

    private static List<String> said(DoorCount count) {
        var words = new ArrayList<String>();
        words.add(Texts.say("door.ticketed", count.ticketed(), count.parties()));
        var walked = count.walked();
        words.add(Texts.say("door.walked", walked.people(), walked.adults(), walked.children()));
        words.add(Texts.say("door.left", count.left().people()));
        return words;
    }

    static String home(Activity activity) {
        return "/campaigns/" + activity.id().campaign() + "/activities/" + activity.id() + "/door";
    }

    List<Shell.Place> path(Activity activity, String here) {
        var campaign = campaigns.campaign(activity.id().campaign());
        var all = "/campaigns/" + campaign.id() + "/activities";
        return List.of(
                new Shell.Place(campaign.title(), "/campaigns/" + campaign.id(), false),
                new Shell.Place(Texts.say("activity.all"), all, false),
                new Shell.Place(activity.title(), all + "/" + activity.id(), false),
                new Shell.Place(here, "", true));
    }
}
