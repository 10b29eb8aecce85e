package cn.kehui.week.evidence.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.PhotoSheet;
import cn.kehui.week.recording.RecordingFound;
import cn.kehui.week.recording.UnitRecording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prints the photographs of one unit side by side. */
final class SheetPrint {
    private final Campaign campaign;
    private final PhotoSheet sheet;
    private final PhotoSheet.Sought sought;
    private final Beside beside;

    /** What stands beside the photographs: by activity, and the unit's films. */
    record Beside(
            Map<ActivityId, SheetCardPrint.Beside> activities, List<UnitRecording> recordings) {}

    SheetPrint(Campaign campaign, PhotoSheet sheet, PhotoSheet.Sought sought, Beside beside) {
        this.campaign = campaign;
        this.sheet = sheet;
        this.sought = sought;
        this.beside = beside;
    }

    /**
     * A decision that was not taken.
     *
     * @param photo null: none was tried
     * @param said why
     * @param words the reason as it was typed
     */
    record Tried(@Nullable UUID photo, String said, String words) {
        static final Tried NONE = new Tried(null, "", "");
    }

    /** Where one stands in the page. */
    static String place(UUID photo) {
        return "p-" + photo;
    }

    SheetPage page(Visit visit, boolean decides, Tried tried) {
        var parts = new LinkedHashMap<ActivityId, List<SheetPage.Card>>();
        for (var one : sheet.photos()) {
            var card =
                    new SheetCardPrint(
                                    beside.activities()
                                            .getOrDefault(
                                                    one.activity(), SheetCardPrint.Beside.NOTHING),
                                    tried)
                            .card(one);
            parts.computeIfAbsent(one.activity(), _ -> new ArrayList<>()).add(card);
        }
        return new SheetPage(
                visit.shell(),
                new SheetPage.Head(
                        path(),
                        sheet.unit().name(),
                        SheetsPrint.counts(sheet.unit()),
                        sought.photo() == null ? films() : List.of()),
                tried.said(),
                decides,
                sought.activity() == null ? "" : sought.activity().toString(),
                only(),
                parts.entrySet().stream().map(one -> part(one.getKey(), one.getValue())).toList(),
                next());
    }

    private List<SheetPage.Film> films() {
        return beside.recordings().stream().map(SheetPrint::film).toList();
    }

    private static SheetPage.Film film(UnitRecording one) {
        var film = one.recording();
        var found = film.found();
        var home = EvidencePrint.home(one.activity()).replace("/photos", "/recordings");
        return new SheetPage.Film(
                home,
                film.sent().name(),
                one.title(),
                film.poster() == null ? "" : home + "/" + film.id() + "/small",
                found == null
                        ? new SheetPage.Chip("", Texts.say("evidence.unlooked"))
                        : new SheetPage.Chip(found.verdict().look(), found.verdict().said()),
                found == null
                        ? List.of()
                        : found.lines().stream()
                                .sorted((line, other) -> other.verdict().compareTo(line.verdict()))
                                .map(RecordingFound.Line::words)
                                .toList());
    }

    private List<Shell.Place> path() {
        var above = "/campaigns/" + campaign.id();
        return List.of(
                new Shell.Place(campaign.title(), above, false),
                new Shell.Place(Texts.say("evidence.sheet"), SheetsPrint.home(campaign), false),
                new Shell.Place(sheet.unit().name(), "", true));
    }

    private String home() {
        return SheetsPrint.home(campaign) + "/" + sheet.unit().id();
    }

    private List<SheetPage.Only> only() {
        var all = new ArrayList<SheetPage.Only>();
        all.add(
                new SheetPage.Only(
                        home(),
                        Texts.say("evidence.sheet.all"),
                        String.valueOf(sheet.unit().all()),
                        sought.activity() == null));
        for (var one : sheet.activities()) {
            all.add(
                    new SheetPage.Only(
                            home() + "?activity=" + one.id(),
                            one.title(),
                            String.valueOf(one.all()),
                            Objects.equals(one.id().value(), sought.activity())));
        }
        return all;
    }

    private SheetPage.Part part(ActivityId id, List<SheetPage.Card> cards) {
        var title =
                sheet.activities().stream()
                        .filter(one -> one.id().equals(id))
                        .map(PhotoSheet.Of::title)
                        .findFirst()
                        .orElse("");
        return new SheetPage.Part(EvidencePrint.home(id), title, cards);
    }

    private String next() {
        var next = sheet.next();
        if (next == null) {
            return "";
        }
        var of = sought.activity() == null ? "" : "activity=" + sought.activity() + "&";
        return home() + "?" + of + "from=" + next.activity() + "&at=" + next.photo();
    }
}
