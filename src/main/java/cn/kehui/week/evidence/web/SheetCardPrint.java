package cn.kehui.week.evidence.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.echo.Echo;
import cn.kehui.week.evidence.EvidencePhoto;
import cn.kehui.week.evidence.PhotoDecision;
import cn.kehui.week.evidence.PhotoFound;
import cn.kehui.week.evidence.PhotoReason;
import cn.kehui.week.evidence.PhotoSheet;
import cn.kehui.week.photo.PhotoOutcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prints one photograph of a sheet: what was found, what the unit says, what was decided. */
record SheetCardPrint(Beside beside, SheetPrint.Tried tried) {
    /** What is known of the photographs of one activity beside what was found in them. */
    record Beside(Map<String, PhotoReason> reasons, Map<UUID, List<Echo>> echoes) {
        static final Beside NOTHING = new Beside(Map.of(), Map.of());
    }

    /** Letters of a reason that is offered. */
    private static final int OFFERED = 300;

    SheetPage.Card card(PhotoSheet.Taken one) {
        var photo = one.photo();
        var found = photo.found();
        boolean now = photo.id().equals(tried.photo());
        var why =
                new ReasonPrint(one.activity(), beside.reasons(), false, null)
                        .why(photo.id().toString(), false, Texts.say("evidence.reason.theirs"));
        return new SheetPage.Card(
                SheetPrint.place(photo.id()),
                EvidencePrint.home(one.activity()) + "/" + photo.id(),
                photo.name(),
                found == null
                        ? new SheetPage.Chip("", Texts.say("evidence.unlooked"))
                        : new SheetPage.Chip(found.verdict().look(), found.verdict().said()),
                found == null ? List.of() : EvidencePrint.lines(found, ""),
                why,
                EchoPrint.of(photo.id(), beside.echoes()),
                decision(photo, now ? tried.words() : ""),
                now ? tried.said() : "");
    }

    private static SheetPage.Decision decision(EvidencePhoto photo, String typed) {
        var stands = photo.decision();
        var found = photo.found();
        return new SheetPage.Decision(
                chip(stands),
                stands == null ? "" : stands.words(),
                stands == null ? "" : said(stands),
                stands == null ? 0 : stands.number(),
                found != null && !found.machineMade(),
                typed.isEmpty() && found != null ? offered(found) : typed);
    }

    static String said(PhotoDecision decision) {
        return Texts.say(
                "evidence.decided.by",
                decision.unit(),
                decision.by(),
                Moments.recent(decision.at()));
    }

    static SheetPage.@Nullable Chip chip(@Nullable PhotoDecision decision) {
        if (decision == null) {
            return null;
        }
        return switch (decision.verdict()) {
            case USED -> new SheetPage.Chip("done", Texts.say("evidence.decided.used"));
            case RETURNED -> new SheetPage.Chip("returned", Texts.say("evidence.decided.returned"));
            case DOUBTED -> new SheetPage.Chip("missing", Texts.say("evidence.decided.doubted"));
            case OPEN -> null;
        };
    }

    /** The first thing that breaks a rule is the likely reason. */
    private static String offered(PhotoFound found) {
        return found.lines().stream()
                .filter(one -> one.verdict() == PhotoOutcome.FAIL)
                .map(PhotoFound.Line::words)
                .findFirst()
                .map(one -> one.substring(0, Math.min(OFFERED, one.length())))
                .orElse("");
    }
}
