package cn.kehui.report.archive;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.database.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a campaign that is over as files: what everybody could read, and its frozen totals. */
@Service
public class Archives {
    private final ArchiveRecords records;
    private final ArchiveWriting writing;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Archives(
            ArchiveRecords records,
            ArchiveWriting writing,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.records = records;
        this.writing = writing;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param place a folder that is not there yet, or empty
     * @param unfinished also while something of it is still to come; the archive says so
     */
    public record Wanted(CampaignId campaign, Path place, boolean unfinished) {}

    /**
     * What was made.
     *
     * @param signers the fingerprints of the keys that signed it
     */
    public record Made(
            String title,
            int activities,
            int figures,
            int files,
            long bytes,
            List<String> signers) {}

    /**
     * Writes it; it appears at its place only when it is whole.
     *
     * @throws cn.kehui.ground.base.NotFound if there is no such campaign
     * @throws Refusal if it is not over, if nothing of it is published, or if its place is taken
     */
    public Made make(Wanted wanted, ArchiveSigner signer) throws IOException {
        var year = records.of(wanted.campaign());
        var title = year.campaign().title();
        if (year.entries().isEmpty() && year.frozen().isEmpty()) {
            throw new Refusal("archive.nothing", title);
        }
        boolean over = year.over(LocalDate.now(clock.withZone(Beijing.ZONE)));
        if (!over && !wanted.unfinished()) {
            throw new Refusal("archive.not-over", title);
        }
        try (var folder = new ArchiveFolder(wanted.place())) {
            writing.write(year, folder, !over);
            var at = clock.instant();
            folder.finish(
                    new ArchiveManifest(
                            ArchiveManifest.FORMAT,
                            wanted.campaign().value(),
                            title,
                            at.truncatedTo(ChronoUnit.SECONDS).toString(),
                            !over,
                            folder.files()),
                    signer);
            var signers = signer.fingerprints();
            var made =
                    new Made(
                            title,
                            year.entries().size(),
                            year.frozen().size(),
                            folder.files().size(),
                            folder.bytes(),
                            signers);
            transaction.executeWithoutResult(
                    _ -> events.publishEvent(new CampaignArchived(wanted.campaign(), made, at)));
            return made;
        }
    }
}
