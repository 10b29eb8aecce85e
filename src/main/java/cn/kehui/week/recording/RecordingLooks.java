package cn.kehui.week.recording;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.scan.Verdict;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Untried;
import cn.kehui.week.photo.Films;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at films that came, one at a time, safe to repeat. */
@Component
class RecordingLooks {
    /** What has not ended by then is taken for lost with its process. */
    private static final Duration LOST = Duration.ofMinutes(20);

    private final RecordingWorkSql work;
    private final Campaigns campaigns;
    private final Through through;
    private final Clock clock;
    private final TransactionTemplate transactions;

    /** What the files go through. */
    @Component
    record Through(Vault vault, Scans scans, Readers readers) {}

    RecordingLooks(
            RecordingWorkSql work,
            Campaigns campaigns,
            Through through,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.work = work;
        this.campaigns = campaigns;
        this.through = through;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Looks at the next. @return false if none waits that can be looked at now */
    boolean next() {
        var now = clock.instant();
        var taken = transactions.execute(_ -> work.take(now, now.minus(LOST)));
        if (taken == null || taken.isEmpty()) {
            return false;
        }
        var turn = taken.get();
        try {
            look(turn);
        } catch (Untried e) {
            transactions.executeWithoutResult(_ -> work.later(turn));
            return false;
        } catch (IOException e) {
            transactions.executeWithoutResult(_ -> work.broke(turn));
            throw new UncheckedIOException("a film could not be looked at", e);
        } catch (RuntimeException e) {
            transactions.executeWithoutResult(_ -> work.broke(turn));
            throw e;
        }
        return true;
    }

    private void look(RecordingWorkSql.Turn turn) throws IOException {
        var verdict =
                through.scans()
                        .check(turn.blob().sha256(), () -> through.vault().open(turn.blob()));
        if (verdict instanceof Verdict.Infected) {
            end(turn, RecordingFound.harmful(verdict.finding()), new byte[0]);
            return;
        }
        var film = checked(turn);
        end(turn, RecordingFound.of(film), film.poster());
    }

    private Films.Checked checked(RecordingWorkSql.Turn turn) throws IOException {
        var asked =
                RecordingRules.length(campaigns.campaign(turn.activity().campaign()).evidence());
        var laid = Files.createTempFile("kehui-recording-", "");
        try {
            try (var in = through.vault().open(turn.blob())) {
                Files.copy(in, laid, StandardCopyOption.REPLACE_EXISTING);
            }
            return Films.check(
                    through.readers(),
                    laid,
                    asked.map(EvidenceRule.Length::seconds).orElse(0),
                    asked.map(EvidenceRule.Length::clause).orElse(""));
        } finally {
            Files.delete(laid);
        }
    }

    private void end(RecordingWorkSql.Turn turn, RecordingFound found, byte[] poster) {
        transactions.executeWithoutResult(_ -> work.end(turn, found, kept(poster)));
    }

    private @Nullable BlobId kept(byte[] poster) {
        return poster.length == 0
                ? null
                : through.vault().keep(new ByteArrayInputStream(poster)).id();
    }
}
