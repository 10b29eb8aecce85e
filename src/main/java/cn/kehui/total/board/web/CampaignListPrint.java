package cn.kehui.total.board.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Campaign.Listing;
import cn.kehui.duty.campaign.Campaign.Period;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.total.board.Boards;
import cn.kehui.total.board.Stands;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints the list of campaigns: what each is, how far it has come, how long is left. */
@Component
class CampaignListPrint {
    private final Campaigns campaigns;
    private final Boards boards;
    private final Calendars calendars;

    CampaignListPrint(Campaigns campaigns, Boards boards, Calendars calendars) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.calendars = calendars;
    }

    List<CampaignListPage.Row> rows(Actor actor) {
        var listed = campaigns.listed(actor);
        var titles =
                listed.stream()
                        .map(Listing::campaign)
                        .collect(Collectors.toMap(Campaign::id, Campaign::title));
        var stands = boards.stands(actor);
        var print = new StandPrint(calendars.today());
        return listed.stream()
                .map(
                        one -> {
                            var parent = one.campaign().parent();
                            var above = parent == null ? "" : titles.getOrDefault(parent, "");
                            return row(one, above, print, stands);
                        })
                .toList();
    }

    private static CampaignListPage.Row row(
            Listing listed, String above, StandPrint print, Stands stands) {
        var one = listed.campaign();
        var duties = stands.of(one.id());
        boolean published = listed.publishedAt() != null;
        return new CampaignListPage.Row(
                "/campaigns/" + one.id(),
                one.title(),
                above,
                String.join("、", one.issuers()),
                one.periods().stream().map(Period::words).toList(),
                state(listed),
                duties.isEmpty() ? "" : "/campaigns/" + one.id() + "/board",
                Texts.say(published ? "board.none-of-yours" : "board.not-yet"),
                print.page(duties, chips(listed, stands.frozen(one.id()))));
    }

    private static List<StandPage.Chip> chips(Listing listed, boolean frozen) {
        var chips = new ArrayList<StandPage.Chip>();
        if (listed.publishedAt() != null) {
            chips.add(new StandPage.Chip("done", Texts.say("board.published")));
        } else {
            boolean back = listed.takenBack();
            chips.add(
                    new StandPage.Chip(
                            back ? "returned" : "",
                            Texts.say(back ? "campaign.taken-back" : "campaign.unpublished")));
        }
        if (frozen) {
            chips.add(new StandPage.Chip("frozen", Texts.say("board.frozen")));
        }
        return chips;
    }

    private static String state(Listing listed) {
        var said = new ArrayList<String>();
        var published = listed.publishedAt();
        if (published != null) {
            said.add(Texts.say("campaign.published", Moments.dated(published)));
        }
        int duties = listed.campaign().duties().size();
        said.add(duties == 0 ? Texts.say("board.no-duties") : Texts.say("board.duties", duties));
        return String.join("；", said);
    }
}
