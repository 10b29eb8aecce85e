package cn.kehui.week.evidence.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.EvidencePhoto;
import cn.kehui.week.evidence.EvidenceSet;
import cn.kehui.week.evidence.PhotoFound;
import cn.kehui.week.photo.PhotoOutcome;
import java.util.List;

/** Prints the photographs of an activity. */
final class EvidencePrint {
    private final Campaign campaign;
    private final Activity activity;
    private final EvidenceSet set;

    EvidencePrint(Campaign campaign, Activity activity, EvidenceSet set) {
        this.campaign = campaign;
        this.activity = activity;
        this.set = set;
    }

    static String home(Activity activity) {
        return activityHome(activity) + "/photos";
    }

    private static String activityHome(Activity activity) {
        return "/campaigns/" + activity.id().campaign() + "/activities/" + activity.id();
    }

    EvidencePage page(Visit visit, List<String> said, boolean trouble) {
        boolean adds = Evidence.adds(visit.actor(), activity);
        return new EvidencePage(
                visit.shell(),
                new EvidencePage.Where(path(), activity.title(), home(activity)),
                campaign.evidence().stream().map(EvidenceRule::said).toList(),
                new EvidencePage.Now(
                        adds,
                        set.stage() == EvidenceSet.Stage.WAITS ? Texts.say("evidence.waits") : "",
                        set.stage() == EvidenceSet.Stage.GIVEN_UP,
                        said,
                        trouble),
                together(),
                set.photos().stream().map(this::card).toList());
    }

    private List<Shell.Place> path() {
        var above = "/campaigns/" + campaign.id();
        return List.of(
                new Shell.Place(campaign.title(), above, false),
                new Shell.Place(Texts.say("activity.all"), above + "/activities", false),
                new Shell.Place(activity.title(), activityHome(activity), false),
                new Shell.Place(Texts.say("evidence.title"), "", true));
    }

    private EvidencePage.Together together() {
        var found = set.found();
        if (found == null || set.photos().isEmpty()) {
            return new EvidencePage.Together("", "", "", List.of());
        }
        return new EvidencePage.Together(
                EvidenceWords.look(found.verdict()),
                EvidenceWords.verdict(found.verdict()),
                Texts.say(
                        "evidence.counts",
                        found.photos(),
                        found.distinct(),
                        found.onSite(),
                        found.online()),
                found.messages());
    }

    private EvidencePage.Card card(EvidencePhoto photo) {
        var found = photo.found();
        var href = home(activity) + "/" + photo.id();
        var size = FileNames.size(photo.size());
        if (found == null) {
            return new EvidencePage.Card(href, photo.name(), size, "", "", "", List.of(), "");
        }
        long passed =
                found.lines().stream().filter(one -> one.verdict() == PhotoOutcome.PASS).count();
        return new EvidencePage.Card(
                href,
                photo.name(),
                size,
                EvidenceWords.look(found.verdict()),
                EvidenceWords.verdict(found.verdict()),
                EvidenceWords.showing(found.showing()),
                found.lines().stream()
                        .filter(one -> one.verdict() != PhotoOutcome.PASS)
                        .sorted((one, other) -> other.verdict().compareTo(one.verdict()))
                        .map(EvidencePrint::line)
                        .toList(),
                Texts.say("evidence.passed", passed));
    }

    private static EvidencePage.Line line(PhotoFound.Line line) {
        var css =
                switch (line.verdict()) {
                    case FAIL -> "stops";
                    case WARN -> "asks";
                    case UNKNOWN, PASS -> "notes";
                };
        return new EvidencePage.Line(css, EvidenceWords.check(line.check()), line.words());
    }
}
