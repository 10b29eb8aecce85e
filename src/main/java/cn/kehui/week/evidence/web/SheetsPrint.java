package cn.kehui.week.evidence.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.evidence.PhotoSheet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints the units that have photographs. */
final class SheetsPrint {
    private SheetsPrint() {}

    static String home(Campaign campaign) {
        return "/campaigns/" + campaign.id() + "/photos";
    }

    static SheetsPage page(Visit visit, Campaign campaign, List<PhotoSheet.Unit> found, int most) {
        var some = found.subList(0, Math.min(most, found.size()));
        var next =
                some.size() < found.size()
                        ? home(campaign)
                                + "?after="
                                + URLEncoder.encode(some.getLast().path(), StandardCharsets.UTF_8)
                        : "";
        return new SheetsPage(
                visit.shell(),
                path(campaign),
                some.stream().map(one -> line(campaign, one)).toList(),
                next);
    }

    private static List<Shell.Place> path(Campaign campaign) {
        var above = "/campaigns/" + campaign.id();
        return List.of(
                new Shell.Place(campaign.title(), above, false),
                new Shell.Place(Texts.say("activity.all"), above + "/activities", false),
                new Shell.Place(Texts.say("evidence.sheet"), "", true));
    }

    private static SheetsPage.Line line(Campaign campaign, PhotoSheet.Unit unit) {
        return new SheetsPage.Line(
                home(campaign) + "/" + unit.id(),
                unit.name(),
                unit.open() > 0 ? "waiting" : "done",
                unit.open() > 0
                        ? Texts.say("evidence.open", unit.open())
                        : Texts.say("evidence.all-decided"),
                counts(unit));
    }

    static String counts(PhotoSheet.Unit unit) {
        return Texts.say("evidence.sheet.counts", unit.all(), unit.open(), unit.returned());
    }
}
