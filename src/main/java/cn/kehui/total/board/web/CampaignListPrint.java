package cn.kehui.total.board.web;

import cn.kehui.duty.campaign.Amendments;
import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Campaign.Period;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.total.board.Boards;
import cn.kehui.total.board.DutyStand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints the list of campaigns: what each is, how far it has come, how long is left. */
@Component
class CampaignListPrint {
    private final Campaigns campaigns;
    private final Amendments amendments;
    private final Boards boards;
    private final Calendars calendars;

    CampaignListPrint(
            Campaigns campaigns, Amendments amendments, Boards boards, Calendars calendars) {
        this.campaigns = campaigns;
        this.amendments = amendments;
        this.boards = boards;
        this.calendars = calendars;
    }

    List<CampaignListPage.Row> rows(Actor actor) {
        var stands =
                boards.stands(actor).stream().collect(Collectors.groupingBy(DutyStand::campaign));
        var frozen = boards.frozen(actor);
        var print = new StandPrint(calendars.today());
        return campaigns.seen(actor).stream()
                .map(one -> row(one, print, stands.getOrDefault(one.id(), List.of()), frozen))
                .toList();
    }

    private CampaignListPage.Row row(
            Campaign one, StandPrint print, List<DutyStand> stands, Map<String, Instant> frozen) {
        var published = campaigns.publishedAt(one.id());
        return new CampaignListPage.Row(
                "/campaigns/" + one.id(),
                one.title(),
                one.parent() == null ? "" : campaigns.campaign(one.parent()).title(),
                String.join("、", one.issuers()),
                one.periods().stream().map(Period::words).toList(),
                state(one, published),
                stands.isEmpty() ? "" : "/campaigns/" + one.id() + "/board",
                Texts.say(published.isPresent() ? "board.none-of-yours" : "board.not-yet"),
                print.page(stands, chips(one.id(), published.isPresent(), frozen)));
    }

    private List<StandPage.Chip> chips(
            CampaignId id, boolean published, Map<String, Instant> frozen) {
        var chips = new ArrayList<StandPage.Chip>();
        if (published) {
            chips.add(new StandPage.Chip("done", Texts.say("board.published")));
        } else {
            boolean back = amendments.withdrawal(id).isPresent();
            chips.add(
                    new StandPage.Chip(
                            back ? "returned" : "",
                            Texts.say(back ? "campaign.taken-back" : "campaign.unpublished")));
        }
        if (frozen.keySet().stream().anyMatch(key -> key.startsWith(id + " "))) {
            chips.add(new StandPage.Chip("frozen", Texts.say("board.frozen")));
        }
        return chips;
    }

    private static String state(Campaign one, Optional<Instant> published) {
        var said = new ArrayList<String>();
        published.ifPresent(at -> said.add(Texts.say("campaign.published", Moments.dated(at))));
        int duties = one.duties().size();
        said.add(duties == 0 ? Texts.say("board.no-duties") : Texts.say("board.duties", duties));
        return String.join("；", said);
    }
}
