package cn.kehui.ground.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves what lies in the database into files, and sweeps files away that no row names. Each step
 * may be cut off at any instant, and begun again by anybody.
 */
@Component
class BlobMoves {
    private static final Logger LOG = LoggerFactory.getLogger(BlobMoves.class);

    /** Whoever wrote it for so long has ended. */
    private static final Duration COMING = Duration.ofDays(1);

    private final BlobSql sql;
    private final VaultFiles files;
    private final TransactionTemplate transactions;
    private final Clock clock;

    BlobMoves(BlobSql sql, VaultFiles files, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Moves the next one: the file is on the disk before the database lets go of its bytes.
     *
     * @param after the one before; empty: from the first
     * @return empty: there are no more
     */
    Optional<BlobId> move(String after) {
        var next = sql.unfiled(after);
        next.ifPresent(this::moved);
        return next.map(Blob::id);
    }

    private void moved(Blob blob) {
        try {
            if (!files.has(blob)) {
                var parts = Vault.parts(blob.size());
                var laid = files.lay(new PartStream(no -> part(blob, no), parts));
                if (!laid.blob().equals(blob)) {
                    files.drop(laid);
                    if (sql.one(blob.id()).filter(BlobSql.Kept::filed).isEmpty()) {
                        LOG.error("{} is not what it was in the database; it stays", blob.id());
                    }
                    return;
                }
                files.settle(laid);
            }
            transactions.executeWithoutResult(_ -> sql.filed(blob.id()));
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be moved", e);
        }
    }

    /** Nothing where another has moved it meanwhile: then it is not what it was. */
    private byte[] part(Blob blob, int no) {
        return sql.part(blob.id(), no).orElse(new byte[0]);
    }

    /** Files that no row names: of what was rolled back, or cut off before its row was kept. */
    void sweep() {
        try {
            files.walk().sweep(clock.instant().minus(COMING));
            files.walk().each(this::sweep);
        } catch (IOException e) {
            throw new UncheckedIOException("files could not be looked through", e);
        }
    }

    private void sweep(List<BlobId> some) {
        var known = sql.known(some);
        for (var one : some) {
            if (!known.contains(one.sha256())) {
                transactions.executeWithoutResult(_ -> orphan(one));
            }
        }
    }

    /** Who keeps a file holds its name until its row is kept: then it is none. */
    private void orphan(BlobId id) {
        if (sql.alone(id) && sql.one(id).isEmpty()) {
            try {
                files.remove(id);
            } catch (IOException e) {
                throw new UncheckedIOException("a file could not be swept away", e);
            }
        }
    }
}
