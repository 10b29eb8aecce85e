package cn.kehui.week.coverage.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.coverage.CoverageTyped;
import cn.kehui.week.coverage.OutletLevel;
import cn.kehui.week.coverage.PressReport;
import cn.kehui.week.coverage.PressReports;
import cn.kehui.week.coverage.PublicityFigures;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Prints what the press told of a campaign. */
final class CoveragePrint {
    private final Campaign campaign;
    private final Actor reader;

    CoveragePrint(Campaign campaign, Actor reader) {
        this.campaign = campaign;
        this.reader = reader;
    }

    String home() {
        return "/campaigns/" + campaign.id() + "/coverage";
    }

    /**
     * @param here empty: the list itself
     */
    CoveragePage.Where where(String here) {
        var above = new Shell.Place(campaign.title(), "/campaigns/" + campaign.id(), false);
        var all = Texts.say("coverage.title");
        var path =
                here.isEmpty()
                        ? List.of(above, new Shell.Place(all, home(), true))
                        : List.of(
                                above,
                                new Shell.Place(all, home(), false),
                                new Shell.Place(here, "", true));
        return new CoveragePage.Where(path, home());
    }

    EntryForm entry(Typing typing, PressReports.Choices choices) {
        var typed = typing.typed();
        return new EntryForm(
                typing.action(),
                typing.version(),
                typed,
                levels(typed.level()),
                choices.activities().stream()
                        .map(
                                one ->
                                        new EntryForm.Option(
                                                one.id().toString(),
                                                one.title().isEmpty()
                                                        ? Texts.say("activity.nameless")
                                                        : one.title(),
                                                one.id().toString().equals(typed.activity())))
                        .toList(),
                choices.outlets(),
                typing.wrong());
    }

    /** What was typed, where it goes, and what is wrong with it. */
    record Typing(String action, long version, CoverageTyped typed, Map<String, String> wrong) {}

    static CoverageTyped typed(PressReport report) {
        var words = report.words();
        return new CoverageTyped(
                words.outlet(),
                words.level() == null ? "" : words.level().label(),
                words.title(),
                words.link(),
                words.day() == null ? "" : words.day().toString(),
                kind(words.original()),
                report.about() == null ? "" : report.about().id().toString());
    }

    private static List<EntryForm.Option> levels(String chosen) {
        return Arrays.stream(OutletLevel.values())
                .map(
                        one ->
                                new EntryForm.Option(
                                        one.label(), one.label(), one.label().equals(chosen)))
                .toList();
    }

    static String kind(boolean original) {
        return Texts.say(original ? "coverage.original" : "coverage.reprint");
    }

    /** Where nothing was logged there are no figures. */
    static CoveragePage.Figures figures(PublicityFigures figures) {
        if (!figures.known()) {
            return new CoveragePage.Figures("", "", "", "");
        }
        return new CoveragePage.Figures(
                Thousands.of(figures.outlets()),
                Thousands.of(figures.originals()),
                Thousands.of(figures.reprints()),
                figures.open() == 0 ? "" : Texts.say("coverage.open", figures.open()));
    }

    CoveragePage.Found found(PressReports.Sought sought, PressReports.Few few) {
        return new CoveragePage.Found(
                new CoveragePage.Search(
                        sought.words(),
                        levels(sought.level() == null ? "" : sought.level().label()),
                        sought.withdrawn(),
                        !sought.words().isEmpty() || sought.level() != null || sought.withdrawn()),
                few.ones().stream().map(this::line).toList(),
                few.next() == null ? "" : href(sought, few.next().toString()));
    }

    private String href(PressReports.Sought sought, String before) {
        var query = new ArrayList<String>();
        if (!sought.words().isEmpty()) {
            query.add("q=" + URLEncoder.encode(sought.words(), StandardCharsets.UTF_8));
        }
        if (sought.level() != null) {
            query.add("level=" + sought.level().name());
        }
        if (sought.withdrawn()) {
            query.add("withdrawn=true");
        }
        query.add("before=" + before);
        return home() + "?" + String.join("&", query);
    }

    private CoveragePage.Line line(PressReport one) {
        var words = one.words();
        return new CoveragePage.Line(
                home() + "/" + one.id(),
                words.title(),
                words.link(),
                words.outlet(),
                words.level() == null ? Texts.say("coverage.no-level") : words.level().label(),
                words.day() == null ? Texts.say("coverage.no-day") : words.day().toString(),
                kind(words.original()),
                unit(one),
                one.about() == null ? "" : one.about().title());
    }

    private String unit(PressReport one) {
        return one.unit().id().equals(reader.unitId()) ? "" : one.unit().name();
    }
}
