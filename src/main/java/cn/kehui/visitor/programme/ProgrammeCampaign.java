package cn.kehui.visitor.programme;

import cn.kehui.duty.campaign.Campaign;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year's week of which something is published.
 *
 * @param theme as the notice has it; empty: it names none
 * @param from the first day that the notice names, null: none; {@code to}: the last
 */
public record ProgrammeCampaign(
        String id,
        int year,
        String title,
        String theme,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The span that the notice names first: the season, the week, the day stand side by side. */
    public static ProgrammeCampaign of(Campaign campaign) {
        var week = campaign.periods().stream().filter(one -> one.from() != null).findFirst();
        return new ProgrammeCampaign(
                campaign.id().value(),
                campaign.year(),
                campaign.title(),
                campaign.themes().stream().findFirst().orElse(""),
                week.map(Campaign.Period::from).orElse(null),
                week.map(Campaign.Period::to).orElse(null));
    }
}
