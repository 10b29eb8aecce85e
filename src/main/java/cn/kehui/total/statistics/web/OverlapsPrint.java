package cn.kehui.total.statistics.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.statistics.Overlap;
import cn.kehui.total.statistics.Overlaps;
import cn.kehui.total.statistics.Total;
import cn.kehui.total.statistics.web.OverlapsPage.Part;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts overlaps into words. */
@Component
final class OverlapsPrint {
    private final Overlaps overlaps;
    private final Forms forms;
    private final DoublesPrint doubles;

    OverlapsPrint(Overlaps overlaps, Forms forms, DoublesPrint doubles) {
        this.overlaps = overlaps;
        this.forms = forms;
        this.doubles = doubles;
    }

    static String home(String campaign) {
        return UriComponentsBuilder.fromPath("/totals/{campaign}/overlaps")
                .buildAndExpand(campaign)
                .encode()
                .toUriString();
    }

    OverlapsPage page(Visit visit, CampaignId campaign, OverlapPages.Asked asked) {
        var home = home(campaign.value());
        boolean flags = Overlaps.flags(visit.actor());
        return new OverlapsPage(
                visit.shell(),
                home,
                flags,
                "",
                held(home, overlaps.all(visit.actor(), campaign), asked.held()),
                likely(home, overlaps.candidates(visit.actor(), campaign), asked.likely()),
                doubles.search(visit, campaign, asked),
                null);
    }

    private Part<OverlapsPage.Flagged> held(
            String home, List<Overlap> all, @Nullable String after) {
        return Behind.of(all, one -> one.id().toString(), after)
                .part(one -> flagged(home, one), home + "?held=", "#flagged");
    }

    private Part<OverlapsPage.Candidate> likely(
            String home, List<Overlap.Candidate> all, @Nullable String after) {
        return Behind.of(all, DoublesPrint::key, after)
                .part(one -> doubles.candidate(home, one), home + "?likely=", "#candidates");
    }

    static OverlapsPage trouble(OverlapsPage page, String words) {
        return new OverlapsPage(
                page.shell(),
                page.action(),
                page.flags(),
                words,
                page.flagged(),
                page.candidates(),
                page.search(),
                page.choice());
    }

    /** One report is the same as nothing. */
    static OverlapsPage alone(OverlapsPage page) {
        return trouble(page, Texts.say("overlap.one-alone"));
    }

    /** Somebody flagged it first. */
    String found(Overlap first) {
        return Texts.say(
                "overlap.found",
                first.by(),
                Moments.dated(first.at()),
                first.activity(),
                parts(first));
    }

    /** It holds no more. */
    static String gone(Overlap ended) {
        var end = ended.end();
        return end == null
                ? ""
                : Texts.say("overlap.gone", end.by(), Moments.dated(end.at()), end.reason());
    }

    private OverlapsPage.Flagged flagged(String home, Overlap one) {
        var end = one.end();
        return new OverlapsPage.Flagged(
                one.id().toString(),
                one.activity(),
                one.members().getFirst().unit(),
                others(one),
                partList(one),
                end == null ? one.moved().stream().map(this::moved).toList() : List.of(),
                Texts.say("overlap.flagged", one.by(), Moments.dated(one.at()), one.reason()),
                home + "?change=" + one.id() + "#choose",
                end == null
                        ? ""
                        : Texts.say(
                                "overlap.ended", end.by(), Moments.dated(end.at()), end.reason()));
    }

    private static String others(Overlap one) {
        return String.join("、", one.members().stream().skip(1).map(Overlap.Side::unit).toList());
    }

    /** What is the same, in one line. */
    String parts(Overlap one) {
        return String.join("，", partList(one));
    }

    private List<String> partList(Overlap one) {
        return one.parts().entrySet().stream()
                .map(
                        part ->
                                said(
                                        part.getKey(),
                                        field ->
                                                Texts.say(
                                                        "overlap.part",
                                                        field.label(),
                                                        Total.shown(field, part.getValue()),
                                                        Total.unit(field)),
                                        part.getKey() + " " + part.getValue()))
                .toList();
    }

    /** What a figure was and is. */
    String moved(Overlap.Moved one) {
        return said(
                one.field(),
                field ->
                        Texts.say(
                                "overlap.moved",
                                one.side().unit(),
                                field.label(),
                                figure(field, one.was()),
                                figure(field, one.is())),
                one.field());
    }

    private static String figure(Field field, @Nullable Long quantity) {
        return quantity == null
                ? Texts.say("totals.none")
                : Total.shown(field, quantity) + " " + Total.unit(field);
    }

    /** A part names a field of whatever form it was. */
    private String said(String id, Function<Field, String> words, String unknown) {
        return forms.all().stream()
                .flatMap(form -> form.find(id).stream())
                .filter(field -> field.kind().sums())
                .findFirst()
                .map(words)
                .orElse(unknown);
    }
}
