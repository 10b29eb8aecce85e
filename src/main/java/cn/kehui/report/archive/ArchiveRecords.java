package cn.kehui.report.archive;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.snapshot.Snapshot;
import cn.kehui.total.snapshot.Snapshots;
import cn.kehui.visitor.programme.ProgrammeCampaign;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeEntry;
import cn.kehui.visitor.programme.PublicProgramme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what goes into an archive. */
@Component
class ArchiveRecords {
    private static final Comparator<ProgrammeEntry> IN_TIME =
            Comparator.comparing(
                            ArchiveRecords::first, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ProgrammeEntry::id);

    private final Campaigns campaigns;
    private final PublicProgramme programme;
    private final Snapshots snapshots;
    private final Forms forms;

    ArchiveRecords(
            Campaigns campaigns, PublicProgramme programme, Snapshots snapshots, Forms forms) {
        this.campaigns = campaigns;
        this.programme = programme;
        this.snapshots = snapshots;
        this.forms = forms;
    }

    /**
     * All of a campaign that an archive says.
     *
     * @param entries in the order of their beginning
     * @param frozen the oldest first
     */
    record Year(
            Campaign campaign,
            ProgrammeEdition edition,
            List<ProgrammeEntry> entries,
            List<Kept> frozen) {

        ProgrammeCampaign head() {
            return ProgrammeCampaign.of(campaign);
        }

        /** Whether its last day is past, and that of all that was held. */
        boolean over(LocalDate today) {
            var to = head().to();
            return (to == null || to.isBefore(today))
                    && entries.stream()
                            .filter(one -> !one.cancelled())
                            .map(ProgrammeEntry::last)
                            .allMatch(last -> last == null || last.isBefore(today));
        }
    }

    /** A frozen total, with the form in the version that it was asked in. */
    record Kept(Snapshot snapshot, Form form) {}

    /**
     * @throws cn.kehui.ground.base.NotFound if there is no such campaign
     */
    Year of(CampaignId id) {
        var campaign = campaigns.campaign(id);
        programme.renew();
        var edition = programme.now();
        var frozen =
                snapshots.all(id).stream()
                        .map(one -> new Kept(one, form(one)))
                        .sorted(Comparator.comparing(one -> one.snapshot().at()))
                        .toList();
        return new Year(
                campaign,
                edition,
                edition.entries().stream()
                        .filter(one -> one.campaign().equals(id.value()))
                        .sorted(IN_TIME)
                        .toList(),
                frozen);
    }

    private Form form(Snapshot one) {
        var asked = one.frozen().cut().form();
        return forms.find(asked)
                .orElseThrow(() -> new IllegalStateException("a form stays as it was: " + asked));
    }

    private static @Nullable LocalDate first(ProgrammeEntry one) {
        return one.sessions().isEmpty() ? null : one.sessions().getFirst().day();
    }
}
