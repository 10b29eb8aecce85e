package cn.kehui.total.board.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.board.Boards;
import cn.kehui.total.board.Stands;
import cn.kehui.total.statistics.AskedForm;
import cn.kehui.total.statistics.Statistics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints the list of totals: each form of each campaign, and how far it has come. */
@Component
class TotalListPrint {
    private final Statistics statistics;
    private final Boards boards;
    private final Campaigns campaigns;
    private final Forms forms;
    private final Calendars calendars;

    TotalListPrint(
            Statistics statistics,
            Boards boards,
            Campaigns campaigns,
            Forms forms,
            Calendars calendars) {
        this.statistics = statistics;
        this.boards = boards;
        this.campaigns = campaigns;
        this.forms = forms;
        this.calendars = calendars;
    }

    List<TotalListPage.Group> groups(Actor actor) {
        var cards = new Cards(boards.stands(actor));
        var issuers =
                campaigns.seen(actor).stream()
                        .collect(Collectors.toMap(Campaign::id, Campaign::issuers));
        var groups = new LinkedHashMap<CampaignId, List<AskedForm>>();
        for (var asked : statistics.asked(actor)) {
            groups.computeIfAbsent(CampaignId.of(asked.campaign()), _ -> new ArrayList<>())
                    .add(asked);
        }
        return groups.entrySet().stream()
                .map(
                        group ->
                                new TotalListPage.Group(
                                        group.getKey().value(),
                                        group.getValue().getFirst().title(),
                                        String.join(
                                                "、",
                                                issuers.getOrDefault(group.getKey(), List.of())),
                                        "/campaigns/" + group.getKey() + "/board",
                                        group.getValue().stream().map(cards::choice).toList()))
                .toList();
    }

    /** What is known of all that is listed. */
    private final class Cards {
        private final Stands stands;
        private final StandPrint print = new StandPrint(calendars.today());

        Cards(Stands stands) {
            this.stands = stands;
        }

        TotalListPage.Choice choice(AskedForm asked) {
            var campaign = CampaignId.of(asked.campaign());
            var name =
                    forms.find(asked.form())
                            .map(form -> form.shortTitle())
                            .orElse(asked.form().toString());
            return new TotalListPage.Choice(
                    name,
                    "/totals/" + campaign + "/" + asked.form(),
                    asked.joined(),
                    print.page(
                            stands.of(campaign, asked.form()),
                            stands.frozen(campaign, asked.form()).stream()
                                    .map(TotalListPrint::frozen)
                                    .toList()));
        }
    }

    private static StandPage.Chip frozen(Instant at) {
        return new StandPage.Chip("frozen", Texts.say("board.frozen-at", Moments.recent(at)));
    }
}
