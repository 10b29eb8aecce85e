package cn.kehui.duty.obligation.web;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Asked;
import cn.kehui.duty.obligation.Asking;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.org.Unit;
import cn.kehui.jte.Templates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking one more unit for a duty. */
@Controller
class AskingPages {
    private final Asking asking;
    private final Templates templates;

    AskingPages(Asking asking, Templates templates) {
        this.asking = asking;
        this.templates = templates;
    }

    private record Said(String trouble, String place, String told) {}

    private record Typed(String duty, String unit, String reason) {}

    @GetMapping("/asking")
    Page form(Visit visit, @RequestParam(defaultValue = "") String asked) {
        var told = asked.isEmpty() ? "" : Texts.say("asking.done", asked);
        return Page.ok(
                templates.dutyObligationForm(
                        page(visit, new Typed("", "", ""), new Said("", "", told))));
    }

    @PostMapping("/asking")
    Page ask(
            Visit visit,
            @RequestParam(defaultValue = "") String duty,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String reason) {
        var typed = new Typed(duty, unit, reason);
        return switch (asking.ask(visit.actor(), DutyId.of(duty), unit, reason)) {
            case Asked.Done(var asked) ->
                    Page.seeOther(
                            "/asking?asked="
                                    + java.net.URLEncoder.encode(
                                            asked.name(), java.nio.charset.StandardCharsets.UTF_8));
            case Asked.Already(var owes) ->
                    refused(visit, typed, Texts.say("asking.already", owes.name()), "unit");
            case Asked.NoReason() -> refused(visit, typed, Texts.say("asking.no-reason"), "reason");
            case Asked.NoSuchUnit(var name) ->
                    refused(visit, typed, Texts.say("asking.no-unit", name), "unit");
        };
    }

    private Page refused(Visit visit, Typed typed, String why, String place) {
        return Page.unprocessable(
                templates.dutyObligationForm(page(visit, typed, new Said(why, place, ""))));
    }

    private AskingPage page(Visit visit, Typed typed, Said said) {
        var campaigns = asking.campaigns(visit.actor());
        if (campaigns.isEmpty()) {
            throw new NotFound("no campaign to ask for");
        }
        var duties = new ArrayList<AskingPage.Choice>();
        var units = new LinkedHashSet<String>();
        for (var campaign : campaigns) {
            for (var duty : campaign.duties()) {
                var id = duty.id().value();
                duties.add(
                        new AskingPage.Choice(
                                id,
                                campaign.title() + "：" + duty.title(),
                                id.equals(typed.duty())));
            }
            asking.units(campaign).stream().map(Unit::name).forEach(units::add);
        }
        return new AskingPage(
                visit.shell(),
                duties,
                units.stream().toList(),
                new AskingPage.Entered(typed.unit(), typed.reason()),
                said.trouble(),
                said.place(),
                said.told());
    }
}
