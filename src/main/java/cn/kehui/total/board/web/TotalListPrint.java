package cn.kehui.total.board.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.board.Boards;
import cn.kehui.total.board.DutyStand;
import cn.kehui.total.statistics.AskedForm;
import cn.kehui.total.statistics.Statistics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var cards = new Cards(boards.stands(actor), boards.frozen(actor));
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
                                        issuers(group.getKey()),
                                        "/campaigns/" + group.getKey() + "/board",
                                        group.getValue().stream().map(cards::choice).toList()))
                .toList();
    }

    private String issuers(CampaignId id) {
        return String.join("、", campaigns.campaign(id).issuers());
    }

    /** What is known of all that is listed. */
    private final class Cards {
        private final List<DutyStand> stands;
        private final Map<String, Instant> frozen;
        private final StandPrint print = new StandPrint(calendars.today());

        Cards(List<DutyStand> stands, Map<String, Instant> frozen) {
            this.stands = stands;
            this.frozen = frozen;
        }

        TotalListPage.Choice choice(AskedForm asked) {
            var name =
                    forms.find(asked.form())
                            .map(form -> form.shortTitle())
                            .orElse(asked.form().toString());
            var mine =
                    stands.stream()
                            .filter(one -> one.campaign().value().equals(asked.campaign()))
                            .filter(one -> asked.form().equals(one.form()))
                            .toList();
            return new TotalListPage.Choice(
                    name,
                    "/totals/" + asked.campaign() + "/" + asked.form(),
                    asked.joined(),
                    print.page(mine, chips(asked)));
        }

        private List<StandPage.Chip> chips(AskedForm asked) {
            var at = frozen.get(asked.campaign() + " " + asked.form());
            return at == null
                    ? List.of()
                    : List.of(
                            new StandPage.Chip(
                                    "frozen", Texts.say("board.frozen-at", Moments.recent(at))));
        }
    }
}
