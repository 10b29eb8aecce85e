package cn.kehui.ground.scan;

import cn.kehui.ground.vault.BlobId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether the files that people send are harmless. Where {@code KEHUI_CLAMD} is set, none is given
 * out, shown or read before clamd found it clean; where it is not, all of them are.
 */
// house: long because asking, waiting and being told are one state
@Service
public class Scans {
    /** After the first attempt that had no answer, the second …; then only when it is asked for. */
    static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(20),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(12));

    /** Nothing that is put off now is put off for longer. */
    private static final Duration LATEST = PAUSES.getLast().plusHours(1);

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LATELY = Duration.ofMinutes(15);
    private static final int SOME = 20;

    private final ScanSql sql;
    private final ClamdSettings settings;
    private final ScanFiles files;

    /** What was found stays known, also where the request that asked comes to nothing. */
    private final TransactionTemplate apart;

    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** From when on the vault is looked through; at first, from its beginning. */
    private volatile Instant since = Instant.EPOCH;

    Scans(
            ScanSql sql,
            ClamdSettings settings,
            ScanFiles files,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.files = files;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.clock = clock;
    }

    public boolean on() {
        return settings.on();
    }

    /** How many files wait. */
    public long waiting() {
        return sql.waiting();
    }

    /** What is known of a file, without asking anybody. */
    public Verdict of(String sha256) {
        if (!settings.on()) {
            return new Verdict.Clean();
        }
        return sql.one(sha256).map(ScanSql.Known::verdict).orElse(new Verdict.Waiting(""));
    }

    /** The same; what is not known yet, clamd is asked now. Not within a transaction: it lasts. */
    public Verdict check(String sha256, Supplier<InputStream> bytes) {
        var known = of(sha256);
        if (!(known instanceof Verdict.Waiting)) {
            return known;
        }
        try (var in = bytes.get()) {
            return asked(sha256, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws Unclean if a file of the vault was not found clean; clamd is asked now if it was not
     */
    public void require(BlobId id) {
        throwUnless(check(id.sha256(), () -> files.open(id.sha256()).orElseThrow()));
    }

    /**
     * @param bytes of the file, asked for only where clamd is
     * @throws Unclean likewise
     */
    public void require(String sha256, Supplier<InputStream> bytes) {
        throwUnless(check(sha256, bytes));
    }

    /**
     * @param bytes of what was just sent: opened twice, or not at all
     * @throws Unclean likewise
     */
    public void require(Supplier<InputStream> bytes) {
        if (settings.on()) {
            throwUnless(check(FileDigest.of(bytes.get()), bytes));
        }
    }

    /**
     * @throws Unclean likewise
     */
    public void require(Path file) {
        if (settings.on()) {
            throwUnless(check(FileDigest.of(file), () -> FileDigest.open(file)));
        }
    }

    private static void throwUnless(Verdict verdict) {
        if (!verdict.clean()) {
            throw new Unclean(verdict);
        }
    }

    /** Asks about what waits and is due, and about what nobody asked about. Safe to repeat. */
    public void askDue() {
        if (!settings.on()) {
            return;
        }
        var now = clock.instant();
        if (since.isAfter(now)) {
            since = Instant.EPOCH; // the clock was put back
        }
        var unasked = sql.unasked(since, SOME);
        unasked.forEach(sha256 -> sql.ask(sha256, now));
        if (unasked.isEmpty()) {
            since = now.minus(LATELY);
        }
        for (var sha256 : sql.due(now, now.plus(LATEST), SOME)) {
            try (var bytes = files.open(sha256).orElse(null)) {
                if (bytes == null) {
                    sql.later(sha256, "gone", null);
                } else if (!(asked(sha256, bytes) instanceof Verdict.Waiting)) {
                    files.ended(sha256);
                }
            } catch (IOException e) {
                sql.later(sha256, String.valueOf(e.getMessage()), null);
            }
        }
    }

    private Verdict asked(String sha256, InputStream bytes) {
        var now = clock.instant();
        try {
            var verdict = new Clamd(settings, LIMIT).ask(bytes);
            apart.executeWithoutResult(_ -> end(sha256, verdict));
            return verdict;
        } catch (IOException e) {
            var why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            apart.executeWithoutResult(_ -> later(sha256, why, now));
            return new Verdict.Waiting(why);
        }
    }

    private static boolean waits(@Nullable Instant next, Instant now) {
        return next != null && next.isAfter(now) && !next.isAfter(now.plus(LATEST));
    }

    private void later(String sha256, String why, Instant now) {
        sql.ask(sha256, now);
        var known = sql.one(sha256).orElseThrow();
        if (known.tries() > 0 && waits(known.nextAt(), now)) {
            return; // somebody asked for it before its turn, which stays
        }
        int tries = known.tries();
        sql.later(sha256, why, tries < PAUSES.size() ? now.plus(PAUSES.get(tries)) : null);
    }

    private void end(String sha256, Verdict verdict) {
        sql.ask(sha256, clock.instant());
        sql.end(sha256, verdict, clock.instant());
        if (verdict instanceof Verdict.Infected(var found)) {
            events.publishEvent(
                    new ScanAct.MalwareFound(clock.instant(), sha256, Map.of("found", found)));
        }
    }
}
