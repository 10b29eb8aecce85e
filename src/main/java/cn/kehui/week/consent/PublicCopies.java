package cn.kehui.week.consent;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Read;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Whose;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Copies of photographs for everybody, made in a process of their own when somebody first asks for
 * one, and kept. The original is opened and not touched.
 */
@Service
class PublicCopies implements AutoCloseable {
    private static final Duration COMPUTING = Duration.ofSeconds(60);
    private static final Duration TIME = Duration.ofMinutes(4);
    private static final Duration IDLE = Duration.ofSeconds(60);

    /** Mebibytes of heap; the model is beside it. */
    private static final int MEMORY = 320;

    private static final int OUTPUT = 8 << 20;
    private static final int WAITING = 64;

    /** What the file itself is to blame for; all else may be otherwise in a minute. */
    private static final Set<String> SPENT =
            Set.of(
                    "file.too-slow",
                    "file.too-heavy",
                    "file.no-memory",
                    "file.too-much",
                    "consent.no-picture",
                    "consent.too-large",
                    "consent.damaged");

    private static final HidePeople HIDE = new HidePeople();

    private final PublicCopySql sql;
    private final Vault vault;
    private final Scans scans;
    private final Clock clock;
    private final Readers readers;

    @Autowired
    PublicCopies(PublicCopySql sql, Vault vault, Scans scans, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.scans = scans;
        this.clock = clock;
        this.readers =
                new Readers(new ReadingLimits(1, COMPUTING, TIME, MEMORY, OUTPUT, WAITING, IDLE));
    }

    /**
     * The copy: what was made before, or what is made now. Not within a transaction: it lasts.
     *
     * @param original is harmless, or it is refused here
     */
    PublicCopy of(PublicCopySql.Of of, BlobId original, Whose whose) {
        return sql.one(of).orElseGet(() -> made(of, original, whose));
    }

    /** What was made before. */
    Optional<PublicCopy> made(PublicCopySql.Of of) {
        return sql.one(of);
    }

    private PublicCopy made(PublicCopySql.Of of, BlobId original, Whose whose) {
        scans.require(original);
        return switch (read(original, of.hides(), whose).or(Hidden.Refused::new)) {
            case Hidden.Copy(var jpeg, int heads) -> {
                var blob = vault.keep(new ByteArrayInputStream(jpeg)).id();
                yield kept(of, new PublicCopy(blob, heads, ""));
            }
            case Hidden.Refused(var why) -> refused(of, why);
        };
    }

    /** What may be otherwise in a minute, or once something is installed, is not kept. */
    private PublicCopy refused(PublicCopySql.Of of, Finding why) {
        var none = new PublicCopy(null, 0, why.message());
        return SPENT.contains(why.key()) ? kept(of, none) : none;
    }

    private PublicCopy kept(PublicCopySql.Of of, PublicCopy copy) {
        sql.insert(of, copy, clock.instant());
        return sql.one(of).orElse(copy);
    }

    private Read<Hidden> read(BlobId original, boolean hides, Whose whose) {
        try {
            var laid = Files.createTempFile("kehui-copy-", "");
            try {
                lay(original, laid);
                return readers.read(HIDE, laid, new HidePeople.Asked(hides), whose);
            } finally {
                Files.delete(laid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a photograph could not be laid out", e);
        }
    }

    private void lay(BlobId original, Path laid) throws IOException {
        try (var in = vault.open(original)) {
            Files.copy(in, laid, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        readers.close();
    }
}
