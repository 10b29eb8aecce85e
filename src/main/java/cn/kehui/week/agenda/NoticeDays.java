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
        int nth = 0;
        for (var one :
                Stream.concat(campaign.periods().stream(), campaign.events().stream()).toList()) {
            // a calendar elsewhere knows it again by its place, however its words are put right
            add(new Named(campaign, "notice-" + campaign.id() + "-" + nth++, one), items);
        }
        return items;
    }

    /** What a notice names, with a key of its own. */
    private record Named(Campaign campaign, String key, Campaign.Period period) {}

    private static void add(Named named, List<AgendaItem> items) {
        var one = named.period();
        var from = one.from();
        var to = one.to();
        if (from != null && from.equals(to)) {
            items.add(item(named, "", from, one.what()));
            return;
        }
        if (from != null) {
            items.add(item(named, "-from", from, Texts.say("agenda.begins", one.what())));
        }
        if (to != null) {
            items.add(item(named, "-to", to, Texts.say("agenda.ends", one.what())));
        }
    }

    private static AgendaItem item(Named named, String end, LocalDate day, String words) {
        return new AgendaItem(
                AgendaItem.Kind.NOTICE,
                named.key() + end,
                day,
                words,
                Texts.say("agenda.notice", named.period().words(), named.period().clause()),
                "/campaigns/" + named.campaign().id(),
                false,
                null,
                null);
    }
}
