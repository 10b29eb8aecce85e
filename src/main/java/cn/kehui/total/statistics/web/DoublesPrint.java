package cn.kehui.total.statistics.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.statistics.Overlap;
import cn.kehui.total.statistics.Overlaps;
import cn.kehui.total.statistics.Total;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts into words which reports may hold the same, and which were found. */
@Component
final class DoublesPrint {
    private static final int SIGNS = 4;

    private final Overlaps overlaps;
    private final Forms forms;

    DoublesPrint(Overlaps overlaps, Forms forms) {
        this.overlaps = overlaps;
        this.forms = forms;
    }

    OverlapsPage.Search search(Visit visit, CampaignId campaign, OverlapPages.Asked asked) {
        var all = overlaps.forms(visit.actor(), campaign);
        var form =
                all.stream()
                        .filter(one -> one.toString().equals(asked.form()))
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .orElse(null);
        var words = asked.q() == null ? "" : asked.q().strip();
        var found =
                form == null || asked.q() == null
                        ? new Overlaps.Found(List.of(), 0)
                        : overlaps.find(visit.actor(), campaign, form, words);
        return new OverlapsPage.Search(
                words,
                all.stream()
                        .map(
                                one ->
                                        new OverlapsPage.Form(
                                                one.toString(), title(one), one.equals(form)))
                        .toList(),
                found.some().stream().map(one -> report(one, asked)).toList(),
                found.all() - found.some().size(),
                asked.q() != null && found.all() == 0);
    }

    private static OverlapsPage.Report report(Overlap.Side one, OverlapPages.Asked asked) {
        return new OverlapsPage.Report(
                one.obligation().toString(),
                one.unit(),
                one.region() + " · " + one.line().label(),
                asked.members().contains(one.obligation()));
    }

    /** By which a page begins behind it. */
    static String key(Overlap.Candidate one) {
        return one.one().obligation() + "." + one.other().obligation();
    }

    OverlapsPage.Candidate candidate(String home, Overlap.Candidate one) {
        return new OverlapsPage.Candidate(
                title(one.form()),
                one.one().unit(),
                one.other().unit(),
                signs(one),
                UriComponentsBuilder.fromPath(home)
                                .queryParam("member", one.one().obligation())
                                .queryParam("member", one.other().obligation())
                                .build()
                                .toUriString()
                        + "#choose");
    }

    /** The first few, and how many more there are. */
    private List<String> signs(Overlap.Candidate one) {
        var said = new ArrayList<String>();
        one.signs().stream().limit(SIGNS).forEach(sign -> said.add(sign(one.form(), sign)));
        if (one.signs().size() > SIGNS) {
            said.add(Texts.say("overlap.sign-more", one.signs().size() - SIGNS));
        }
        return said;
    }

    private String sign(FormId form, Overlap.Sign sign) {
        return switch (sign) {
            case Overlap.Sign.Activity(String one, String other) ->
                    one.equals(other)
                            ? Texts.say("overlap.sign-same", one)
                            : Texts.say("overlap.sign-alike", one, other);
            case Overlap.Sign.Figure(String id, long quantity) ->
                    forms.find(form)
                            .flatMap(asked -> asked.find(id))
                            .map(
                                    field ->
                                            Texts.say(
                                                    "overlap.sign-figure",
                                                    field.label(),
                                                    Total.shown(field, quantity),
                                                    Total.unit(field)))
                            .orElse(id);
        };
    }

    private String title(FormId id) {
        return forms.find(id).map(Form::shortTitle).orElse(id.toString());
    }
}
