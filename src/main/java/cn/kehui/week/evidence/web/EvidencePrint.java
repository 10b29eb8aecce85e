package cn.kehui.week.evidence.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.EvidencePhoto;
import cn.kehui.week.evidence.EvidenceSet;
import cn.kehui.week.evidence.PhotoDecision;
import cn.kehui.week.evidence.PhotoFound;
import cn.kehui.week.photo.Check;
import cn.kehui.week.photo.CheckedSet;
import cn.kehui.week.photo.PhotoOutcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    static String home(ActivityId activity) {
        return activityHome(activity) + "/photos";
    }

    private static String activityHome(ActivityId activity) {
        return "/campaigns/" + activity.campaign() + "/activities/" + activity;
    }

    EvidencePage page(Visit visit, PhotosSaid said, ReasonPrint reasons) {
        boolean adds = Evidence.adds(visit.actor(), activity);
        return new EvidencePage(
                visit.shell(),
                new EvidencePage.Where(
                        path(),
                        activity.title(),
                        home(activity.id()),
                        SheetsPrint.home(campaign)
                                + "/"
                                + activity.lead().id()
                                + "?activity="
                                + activity.id()),
                campaign.evidence().stream().map(EvidenceRule::said).toList(),
                new EvidencePage.Now(
                        adds,
                        set.stage() == EvidenceSet.Stage.WAITS ? Texts.say("evidence.waits") : "",
                        set.stage() == EvidenceSet.Stage.GIVEN_UP,
                        said.words()),
                together(reasons),
                set.photos().stream().map(one -> card(one, reasons)).toList());
    }

    private List<Shell.Place> path() {
        var above = "/campaigns/" + campaign.id();
        return List.of(
                new Shell.Place(campaign.title(), above, false),
                new Shell.Place(Texts.say("activity.all"), above + "/activities", false),
                new Shell.Place(activity.title(), activityHome(activity.id()), false),
                new Shell.Place(Texts.say("evidence.title"), "", true));
    }

    private EvidencePage.Together together(ReasonPrint reasons) {
        var found = set.found();
        if (found == null || set.photos().isEmpty()) {
            return new EvidencePage.Together("", "", "", List.of(), List.of());
        }
        var lacks = found.lacks().stream().map(one -> lack(one, reasons)).toList();
        boolean explained =
                lacks.stream().allMatch(one -> one.why() != null && !one.why().said().isEmpty());
        var verdict =
                explained && found.besides() != null && !lacks.isEmpty()
                        ? found.besides().worse(PhotoOutcome.WARN)
                        : found.verdict();
        var lacking = found.lacks().stream().map(CheckedSet.Lack::words).toList();
        return new EvidencePage.Together(
                EvidenceWords.look(verdict),
                EvidenceWords.verdict(verdict),
                Texts.say(
                        "evidence.counts",
                        found.photos(),
                        found.distinct(),
                        found.onSite(),
                        found.online()),
                messages(found.messages(), lacking),
                lacks);
    }

    private List<String> messages(List<String> found, List<String> lacking) {
        var said = new ArrayList<String>();
        long returned =
                set.photos().stream().filter(one -> one.is(PhotoDecision.Verdict.RETURNED)).count();
        if (returned > 0) {
            said.add(Texts.say("evidence.returned", returned));
        }
        found.stream().filter(one -> !lacking.contains(one)).forEach(said::add);
        return said;
    }

    private static EvidencePage.Lack lack(CheckedSet.Lack lack, ReasonPrint reasons) {
        return new EvidencePage.Lack(
                lack.words(),
                reasons.why(lack.kind().name(), true, Texts.say("evidence.reason.kind")));
    }

    private EvidencePage.Card card(EvidencePhoto photo, ReasonPrint reasons) {
        var found = photo.found();
        var href = home(activity.id()) + "/" + photo.id();
        var size = FileNames.size(photo.size());
        var about = photo.id().toString();
        if (found == null) {
            var why = reasons.why(about, false, Texts.say("evidence.reason.one"));
            return new EvidencePage.Card(
                    href,
                    photo.name(),
                    size,
                    "",
                    "",
                    new EvidencePage.Found("", List.of(), ""),
                    why,
                    decided(photo));
        }
        var why = reasons.why(about, asked(found), Texts.say("evidence.reason.one"));
        return new EvidencePage.Card(
                href,
                photo.name(),
                size,
                EvidenceWords.look(found.verdict()),
                EvidenceWords.verdict(found.verdict()),
                found(found, why),
                why,
                decided(photo));
    }

    private static EvidencePage.@Nullable Decided decided(EvidencePhoto photo) {
        var decision = photo.decision();
        var chip = SheetCardPrint.chip(decision);
        return decision == null || chip == null
                ? null
                : new EvidencePage.Decided(
                        chip.look(), chip.words(), decision.words(), SheetCardPrint.said(decision));
    }

    /** What a machine made is refused whatever is said of it. */
    private static boolean asked(PhotoFound found) {
        return found.lines().stream().anyMatch(EvidencePrint::asks);
    }

    private static boolean asks(PhotoFound.Line line) {
        return line.check() != Check.Kind.AIGC
                && (line.verdict() == PhotoOutcome.FAIL || line.verdict() == PhotoOutcome.WARN);
    }

    private static EvidencePage.Found found(PhotoFound found, EvidencePage.@Nullable Why why) {
        long passed =
                found.lines().stream().filter(one -> one.verdict() == PhotoOutcome.PASS).count();
        var to = why == null || why.action().isEmpty() ? "" : why.place();
        return new EvidencePage.Found(
                EvidenceWords.showing(found.showing()),
                lines(found, to),
                Texts.say("evidence.passed", passed));
    }

    /**
     * What is to be done or looked at, the worst first.
     *
     * @param why where a reason is written; empty: nowhere
     */
    static List<EvidencePage.Line> lines(PhotoFound found, String why) {
        return found.lines().stream()
                .filter(one -> one.verdict() != PhotoOutcome.PASS)
                .sorted((one, other) -> other.verdict().compareTo(one.verdict()))
                .map(one -> line(one, asks(one) ? why : ""))
                .toList();
    }

    private static EvidencePage.Line line(PhotoFound.Line line, String asks) {
        var css =
                switch (line.verdict()) {
                    case FAIL -> "stops";
                    case WARN -> "asks";
                    case UNKNOWN, PASS -> "notes";
                };
        return new EvidencePage.Line(css, EvidenceWords.check(line.check()), line.words(), asks);
    }
}
