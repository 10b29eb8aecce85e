package cn.kehui.week.doubles.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.doubles.Doubles;
import cn.kehui.week.doubles.Likelihood.State;
import cn.kehui.week.doubles.Resolving;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Activities that may be one event, for who reviews to decide. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/doubles")
class DoublesPages {
    private static final int MOST = 20;
    private static final int WORDS = 400;

    private final Campaigns campaigns;
    private final Doubles doubles;
    private final Activities activities;
    private final Templates templates;

    DoublesPages(Campaigns campaigns, Doubles doubles, Activities activities, Templates templates) {
        this.campaigns = campaigns;
        this.doubles = doubles;
        this.activities = activities;
        this.templates = templates;
    }

    @GetMapping
    Page all(
            Visit visit,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int skip) {
        var id = campaigns.seen(visit.actor(), CampaignId.of(campaign)).id();
        var listed = new Listed(id, state(state), Math.max(0, skip));
        return Page.ok(templates.weekDoublesDoubles(page(visit, listed, "")));
    }

    /** What of which campaign is listed, behind how many. */
    private record Listed(CampaignId campaign, State state, int skip) {}

    /** What a press sends. */
    record Sent(
            @Nullable String first,
            @Nullable String second,
            @Nullable String seen,
            @Nullable String as,
            @Nullable String words) {
        String why() {
            var said = words == null ? "" : words.strip();
            return said.substring(0, Math.min(said.length(), WORDS));
        }
    }

    @PostMapping("/merging")
    Page merge(Visit visit, @PathVariable String campaign, Sent sent) {
        var looked = looked(campaign, sent);
        var as = sent.as() == null ? looked.first() : id(campaign, sent.as());
        if (!as.equals(looked.first()) && !as.equals(looked.second())) {
            throw new NotFound(as);
        }
        return shown(visit, looked, doubles.merge(visit.actor(), looked, as, sent.why()));
    }

    @PostMapping("/parting")
    Page keepApart(Visit visit, @PathVariable String campaign, Sent sent) {
        var looked = looked(campaign, sent);
        return shown(visit, looked, doubles.keepApart(visit.actor(), looked, sent.why()));
    }

    @PostMapping("/taking-back")
    Page takeBack(Visit visit, @PathVariable String campaign, Sent sent) {
        var looked = looked(campaign, sent);
        return shown(visit, looked, doubles.takeBack(visit.actor(), looked, sent.why()));
    }

    private static Doubles.Looked looked(String campaign, Sent sent) {
        return new Doubles.Looked(
                id(campaign, sent.first()), id(campaign, sent.second()), state(sent.seen()));
    }

    private static ActivityId id(String campaign, @Nullable String text) {
        return ActivityId.of(campaign, text == null ? "" : text);
    }

    private static State state(@Nullable String name) {
        return Arrays.stream(State.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(State.OPEN);
    }

    private Page shown(Visit visit, Doubles.Looked looked, Resolving became) {
        var campaign = looked.first().campaign();
        var home = PairsPrint.home(campaign);
        return switch (became) {
            case Resolving.Decided(var state) ->
                    Page.seeOther(state == State.OPEN ? home : home + "?state=" + state);
            case Resolving.Overtaken _, Resolving.Hidden _, Resolving.Counted _ -> {
                var refused = PairsPrint.refused(became);
                var listed = new Listed(campaign, looked.seen(), 0);
                yield Page.conflict(templates.weekDoublesDoubles(page(visit, listed, refused)));
            }
        };
    }

    private DoublesPage page(Visit visit, Listed listed, String refused) {
        var actor = visit.actor();
        var campaign = campaigns.campaign(listed.campaign());
        var print = new PairsPrint(campaign, listed.state());
        var some =
                doubles.some(
                        actor,
                        campaign.id(),
                        listed.state(),
                        new Doubles.Few(listed.skip(), MOST + 1));
        var shown = some.subList(0, Math.min(MOST, some.size()));
        return new DoublesPage(
                visit.shell(),
                print.path(),
                refused,
                PairsPrint.home(campaign.id()),
                print.tabs(doubles.counts(actor, campaign.id())),
                shown.stream().map(one -> print.pair(one, activities)).toList(),
                some.size() > MOST ? print.next(listed.skip() + MOST) : "");
    }
}
