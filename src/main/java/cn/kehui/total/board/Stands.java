package cn.kehui.total.board;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where all campaigns stand, as lists tell it.
 *
 * @param duties the newest year first, then in the order of a campaign's duties
 */
public record Stands(List<DutyStand> duties, List<LastFreeze> frozen) {

    /** That a campaign's total of a form is frozen, and when it was last. */
    public record LastFreeze(CampaignId campaign, FormId form, Instant at) {}

    public List<DutyStand> of(CampaignId campaign) {
        return duties.stream().filter(one -> one.campaign().equals(campaign)).toList();
    }

    public List<DutyStand> of(CampaignId campaign, FormId form) {
        return of(campaign).stream().filter(one -> form.equals(one.form())).toList();
    }

    /** Whether any of its totals is. */
    public boolean frozen(CampaignId campaign) {
        return frozen.stream().anyMatch(one -> one.campaign().equals(campaign));
    }

    /** When it was last; empty: it is not. */
    public Optional<Instant> frozen(CampaignId campaign, FormId form) {
        return frozen.stream()
                .filter(one -> one.campaign().equals(campaign) && one.form().equals(form))
                .map(LastFreeze::at)
                .findFirst();
    }
}
