package cn.kehui.total.board.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.obligation.State.Stand;
import cn.kehui.duty.standing.Reached;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.ground.calendar.Today;
import cn.kehui.total.board.CampaignBoard;
import cn.kehui.total.board.DutyStand;
import java.util.List;

/** Prints where a campaign stands. */
final class BoardPrint {
    private final Campaign campaign;
    private final CampaignBoard board;
    private final StandPrint print;

    BoardPrint(Campaign campaign, CampaignBoard board, Today today) {
        this.campaign = campaign;
        this.board = board;
        this.print = new StandPrint(today);
    }

    BoardPage page(Shell shell) {
        var stands = board.parts().stream().map(CampaignBoard.Part::stand).toList();
        var all = stands.stream().map(DutyStand::reached).reduce(Reached.NOTHING, Reached::and);
        return new BoardPage(
                shell,
                campaign.title(),
                String.join("、", campaign.issuers()),
                "/campaigns/" + campaign.id(),
                print.page(stands, List.of()),
                keys(all),
                board.parts().stream().map(this::part).toList());
    }

    private static List<BoardPage.Key> keys(Reached all) {
        return List.of(
                new BoardPage.Key(Texts.say("board.key-expected"), all.expected()),
                new BoardPage.Key(Stand.DONE.label(), all.accepted()),
                new BoardPage.Key(Stand.FILED.label(), all.waiting()),
                new BoardPage.Key(Stand.RETURNED.label(), all.returned()),
                new BoardPage.Key(Stand.MISSING.label(), all.open()));
    }

    private BoardPage.Part part(CampaignBoard.Part part) {
        var stand = part.stand();
        var closes = stand.closesAt();
        int of = stand.reached().expected();
        return new BoardPage.Part(
                "d-" + stand.duty().value().replaceAll("[^A-Za-z0-9-]", "-"),
                stand.title(),
                stand.form() == null ? "" : "/totals/" + stand.campaign() + "/" + stand.form(),
                print.page(List.of(stand), List.of()),
                closes == null ? "" : Moments.lastDay(closes).toString(),
                part.days().stream()
                        .map(
                                point ->
                                        new BoardPage.Day(
                                                point.day().toString(),
                                                Moments.shortDay(point.day()),
                                                point.reported(),
                                                of - point.reported()))
                        .toList(),
                part.places().size() < 2
                        ? List.of()
                        : part.places().stream().map(BoardPrint::place).toList());
    }

    /** What is worst stands first: sent back, missing, to be reviewed. */
    private static BoardPage.Place place(CampaignBoard.Place place) {
        var reached = place.reached();
        if (reached.returned() > 0) {
            return place("returned", place, many(Stand.RETURNED, reached.returned()));
        }
        if (reached.open() > 0) {
            return place("missing", place, many(Stand.MISSING, reached.open()));
        }
        return reached.waiting() > 0
                ? place("waiting", place, many(Stand.FILED, reached.waiting()))
                : place("done", place, Stand.DONE.label());
    }

    private static String many(Stand stand, int many) {
        return Texts.say("board.many", stand.label(), many);
    }

    private static BoardPage.Place place(String look, CampaignBoard.Place place, String words) {
        var name = place.own() ? Texts.say("board.own", place.region()) : place.region();
        return new BoardPage.Place(look, name, words);
    }
}
