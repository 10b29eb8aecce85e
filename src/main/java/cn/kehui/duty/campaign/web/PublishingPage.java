package cn.kehui.duty.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing would do, before it is done.
 *
 * @param refusal what speaks against it; null: nothing does
 * @param owed how many will be owed in all: each unit once for each duty
 * @param times what each duty leaves the units, counted from today
 * @param passed duties that would be late as soon as they are published
 * @param unmatched parties that name nobody here
 */
public record PublishingPage(
        String title,
        String back,
        String action,
        @Nullable String refusal,
        int owed,
        List<CampaignPage.DutyPrint> duties,
        List<Time> times,
        List<String> passed,
        List<String> unmatched) {

    public boolean tight() {
        return times.stream().anyMatch(time -> !time.warnings().isEmpty());
    }

    /**
     * @param closes the last moment in time; empty: there is none
     * @param leaves how many working days
     */
    public record Time(
            String duty, String title, String closes, String leaves, List<String> warnings) {}
}
