package cn.kehui.total.export;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.sheet.form.Form;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document is printed from: a total with the units it covers.
 *
 * @param unit on the unit line
 * @param foot how far it covers what was asked for, its snapshot and when; no document omits it
 * @param totals field → as printed; nothing where nobody gave a number
 * @param entries every unit, in the order of codes
 */
record Sheet(
        CampaignId campaign,
        Form form,
        String unit,
        String foot,
        Map<String, String> totals,
        List<Entry> entries) {

    /**
     * One unit.
     *
     * @param submission the version that counts; null: there is none
     * @param source which version, or how far the unit is
     */
    public record Entry(String unit, @Nullable SubmissionId submission, String source) {}

    /** Versions that count. */
    List<SubmissionId> counted() {
        return entries.stream().map(Entry::submission).filter(java.util.Objects::nonNull).toList();
    }
}
