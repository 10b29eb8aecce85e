package cn.kehui.week.agenda;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.base.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The days that a notice names: where a period begins and ends, and what the issuers hold. */
final class NoticeDays {
    private NoticeDays() {}

    static List<AgendaItem> of(Campaign campaign) {
        var items = new ArrayList<AgendaItem>();
        Stream.concat(campaign.periods().stream(), campaign.events().stream())
                .forEach(one -> add(campaign, one, items));
        return items;
    }

    private static void add(Campaign campaign, Campaign.Period one, List<AgendaItem> items) {
        var from = one.from();
        var to = one.to();
        if (from != null && from.equals(to)) {
            items.add(item(campaign, one, from, one.what()));
            return;
        }
        if (from != null) {
            items.add(item(campaign, one, from, Texts.say("agenda.begins", one.what())));
        }
        if (to != null) {
            items.add(item(campaign, one, to, Texts.say("agenda.ends", one.what())));
        }
    }

    private static AgendaItem item(
            Campaign campaign, Campaign.Period one, LocalDate day, String words) {
        return new AgendaItem(
                AgendaItem.Kind.NOTICE,
                "notice-" + day + "-" + words.hashCode(),
                day,
                words,
                Texts.say("agenda.notice", one.words(), one.clause()),
                "/campaigns/" + campaign.id(),
                false,
                null,
                null);
    }
}
