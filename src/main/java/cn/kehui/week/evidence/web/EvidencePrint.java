package cn.kehui.week.evidence.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.echo.Echo;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.EvidencePhoto;
import cn.kehui.week.evidence.EvidenceSet;
import cn.kehui.week.evidence.PhotoFound;
import cn.kehui.week.photo.Check;
import cn.kehui.week.photo.PhotoOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prints the photographs of an activity. */
final class EvidencePrint {
    private final Campaign campaign;
    private final Activity activity;
    private final EvidenceSet set;
    private final Map<UUID, List<Echo>> echoes;

    EvidencePrint(
            Campaign campaign, Activity activity, EvidenceSet set, Map<UUID, List<Echo>> echoes) {
        this.echoes = echoes;
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
                                + activity.id(),
                        adds && activity.stage().open() ? activityHome(activity.id()) : ""),
                campaign.evidence().stream().map(EvidenceRule::said).toList(),
                LimitsPrint.of(campaign.evidence()),
                new EvidencePage.Now(
                        adds, waits(), set.stage() == EvidenceSet.Stage.GIVEN_UP, said.words()),
                WholeSetPrint.of(set, reasons),
                set.photos().stream().map(one -> card(one, reasons)).toList());
    }

    private String waits() {
        long looked = set.photos().stream().filter(one -> one.found() != null).count();
        return set.stage() == EvidenceSet.Stage.WAITS
                ? Texts.say("evidence.waits", looked, set.photos().size() - looked)
                : "";
    }

    private List<Shell.Place> path() {
        var above = "/campaigns/" + campaign.id();
        return List.of(
                new Shell.Place(campaign.title(), above, false),
                new Shell.Place(Texts.say("activity.all"), above + "/activities", false),
                new Shell.Place(activity.title(), activityHome(activity.id()), false),
                new Shell.Place(Texts.say("evidence.title"), "", true));
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
                    decided(photo),
                    echoes(photo));
        }
        var why = reasons.why(about, asked(found), Texts.say("evidence.reason.one"));
        return new EvidencePage.Card(
                href,
                photo.name(),
                size,
                found.verdict().look(),
                found.verdict().said(),
                found(found, why),
                why,
                decided(photo),
                echoes(photo));
    }

    private List<EvidencePage.Echo> echoes(EvidencePhoto photo) {
        return EchoPrint.of(photo.id(), echoes);
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
        var lines = new LinkedHashMap<String, EvidencePage.Line>();
        found.lines().stream()
                .filter(one -> one.verdict() != PhotoOutcome.PASS)
                .sorted((one, other) -> other.verdict().compareTo(one.verdict()))
                .map(one -> line(one, asks(one) ? why : ""))
                .forEach(one -> lines.merge(one.css() + one.words(), one, EvidencePrint::both));
        return List.copyOf(lines.values());
    }

    /** What is said of several in the same words is said once. */
    private static EvidencePage.Line both(EvidencePage.Line one, EvidencePage.Line other) {
        return new EvidencePage.Line(
                one.css(), one.check() + "、" + other.check(), one.words(), one.asks());
    }

    private static EvidencePage.Line line(PhotoFound.Line line, String asks) {
        var css = line.verdict().line();
        return new EvidencePage.Line(css, EvidenceWords.check(line.check()), line.words(), asks);
    }
}
