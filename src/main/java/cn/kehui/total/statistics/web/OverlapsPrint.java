package cn.kehui.total.statistics.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.statistics.Overlap;
import cn.kehui.total.statistics.Overlaps;
import cn.kehui.total.statistics.Total;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts overlaps into words. */
@Component
final class OverlapsPrint {
    private final Overlaps overlaps;
    private final Forms forms;

    OverlapsPrint(Overlaps overlaps, Forms forms) {
        this.overlaps = overlaps;
        this.forms = forms;
    }

    static String home(String campaign) {
        return UriComponentsBuilder.fromPath("/totals/{campaign}/overlaps")
                .buildAndExpand(campaign)
                .encode()
                .toUriString();
    }

    OverlapsPage page(Visit visit, String campaign) {
        var candidates = overlaps.candidates(visit.actor(), campaign);
        return new OverlapsPage(
                visit.shell(),
                home(campaign),
                Overlaps.flags(visit.actor()),
                "",
                overlaps.all(visit.actor(), campaign).stream().map(this::flagged).toList(),
                candidates.stream().map(one -> candidate(campaign, one)).toList(),
                null);
    }

    static OverlapsPage trouble(OverlapsPage page, String words) {
        return new OverlapsPage(
                page.shell(),
                page.action(),
                page.flags(),
                words,
                page.flagged(),
                page.candidates(),
                page.choice());
    }

    OverlapsPage with(
            OverlapsPage page,
            Overlaps.Pair pair,
            Map<String, String> typed,
            List<Finding> findings) {
        var one = pair.kept();
        var other = pair.other();
        var choice =
                new OverlapsPage.Choice(
                        one.name(),
                        one.obligation().toString(),
                        other.name(),
                        other.obligation().toString(),
                        typed.getOrDefault("kept", one.obligation().toString()),
                        typed.getOrDefault("activity", ""),
                        typed.getOrDefault("reason", ""),
                        findings.stream()
                                .map(said -> new OverlapsPage.Problem(said.at(), said.message()))
                                .toList(),
                        pair.form().fields().stream()
                                .filter(field -> field.kind().sums())
                                .map(field -> row(field, pair, typed, findings))
                                .toList());
        return new OverlapsPage(
                page.shell(),
                page.action(),
                page.flags(),
                "",
                page.flagged(),
                page.candidates(),
                choice);
    }

    private static OverlapsPage.Row row(
            Field field, Overlaps.Pair pair, Map<String, String> typed, List<Finding> findings) {
        return new OverlapsPage.Row(
                field.id(),
                field.label(),
                Total.unit(field),
                TotalWords.cell(field, pair.kept().cell(field.id()), ""),
                TotalWords.cell(field, pair.other().cell(field.id()), ""),
                typed.getOrDefault(field.id(), ""),
                findings.stream().anyMatch(said -> said.at().equals(field.id())));
    }

    private OverlapsPage.Flagged flagged(Overlap one) {
        var end = one.end();
        return new OverlapsPage.Flagged(
                one.id().toString(),
                one.activity(),
                one.kept(),
                one.other(),
                one.parts().entrySet().stream().map(part -> part(part.getKey(), part)).toList(),
                Texts.say("overlap.flagged", one.by(), TotalWords.moment(one.at()), one.reason()),
                end == null
                        ? ""
                        : Texts.say(
                                "overlap.ended",
                                end.by(),
                                TotalWords.moment(end.at()),
                                end.reason()));
    }

    /** The parts name a field of whatever form it was. */
    private String part(String id, Map.Entry<String, Long> part) {
        return forms.all().stream()
                .flatMap(form -> form.find(id).stream())
                .filter(field -> field.kind().sums())
                .findFirst()
                .map(
                        field ->
                                Texts.say(
                                        "overlap.part",
                                        field.label(),
                                        Total.printed(field, part.getValue()),
                                        Total.unit(field)))
                .orElse(id + " " + part.getValue());
    }

    private OverlapsPage.Candidate candidate(String campaign, Overlap.Candidate one) {
        return new OverlapsPage.Candidate(
                one.region(),
                title(one.form()),
                one.one().unit(),
                one.other().unit(),
                UriComponentsBuilder.fromPath(home(campaign))
                                .queryParam("one", one.one().obligation())
                                .queryParam("other", one.other().obligation())
                                .build()
                                .toUriString()
                        + "#choose");
    }

    private String title(FormId id) {
        return forms.find(id).map(form -> form.shortTitle()).orElse(id.toString());
    }
}
