package cn.kehui.week.recording.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.photo.Films;
import cn.kehui.week.photo.PhotoOutcome;
import cn.kehui.week.recording.Recording;
import cn.kehui.week.recording.RecordingFound;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints the films of an activity. */
record RecordingPrint(Campaign campaign, Activity activity, List<Recording> recordings) {
    /** What browsers play as a rule. */
    private static final Set<String> PLAYED = Set.of("video/mp4", "video/webm", "video/quicktime");

    static String home(ActivityId of) {
        return "/campaigns/" + of.campaign() + "/activities/" + of + "/recordings";
    }

    RecordingsPage page(Visit visit, List<String> said) {
        var asked =
                campaign.evidence().stream()
                        .filter(EvidenceRule.Length.class::isInstance)
                        .map(EvidenceRule.Length.class::cast)
                        .findFirst();
        return new RecordingsPage(
                visit.shell(),
                new RecordingsPage.Where(
                        path(),
                        activity.title(),
                        home(activity.id()),
                        home(activity.id()).replace("/recordings", "/photos")),
                asked.map(EvidenceRule::said).orElse(""),
                new RecordingsPage.Limits(
                        asked.map(one -> String.valueOf(one.seconds())).orElse(""),
                        String.valueOf(Films.mostBytes())),
                now(visit, said),
                recordings.stream().map(this::card).toList());
    }

    private RecordingsPage.Now now(Visit visit, List<String> said) {
        boolean waits = recordings.stream().anyMatch(one -> one.found() == null && !one.given());
        return new RecordingsPage.Now(
                activity.provenBy(visit.actor()),
                waits ? Texts.say("recording.waits") : "",
                activity.provenBy(visit.actor()) ? again() : "",
                said);
    }

    private String again() {
        if (recordings.stream().anyMatch(Recording::given)) {
            return Texts.say("recording.given");
        }
        return recordings.stream().map(Recording::found).anyMatch(RecordingPrint::unknown)
                ? Texts.say("recording.unknown")
                : "";
    }

    private static boolean unknown(@Nullable RecordingFound found) {
        return found != null && found.verdict() == PhotoOutcome.UNKNOWN;
    }

    private List<Shell.Place> path() {
        var above = "/campaigns/" + campaign.id();
        var all = above + "/activities";
        return List.of(
                new Shell.Place(campaign.title(), above, false),
                new Shell.Place(Texts.say("activity.all"), all, false),
                new Shell.Place(activity.title(), all + "/" + activity.id(), false),
                new Shell.Place(Texts.say("recording.title"), "", true));
    }

    private RecordingsPage.Card card(Recording one) {
        var href = home(activity.id()) + "/" + one.id();
        return new RecordingsPage.Card(
                "film-" + one.id() + (one.found() == null ? "" : "-seen"),
                href,
                one.sent().name(),
                FileNames.size(one.sent().size()),
                found(one.found()),
                one.poster() == null ? "" : href + "/small",
                PLAYED.contains(one.sent().type()) ? href + "/film" : "");
    }

    private static RecordingsPage.@Nullable Found found(@Nullable RecordingFound found) {
        return found == null
                ? null
                : new RecordingsPage.Found(
                        found.verdict().look(),
                        found.verdict().said(),
                        found.lines().stream()
                                .sorted((one, other) -> other.verdict().compareTo(one.verdict()))
                                .map(RecordingPrint::line)
                                .toList());
    }

    private static RecordingsPage.Line line(RecordingFound.Line line) {
        return new RecordingsPage.Line(
                line.verdict() == PhotoOutcome.PASS ? "confirmed" : line.verdict().line(),
                line.words());
    }
}
