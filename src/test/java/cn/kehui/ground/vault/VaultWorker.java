package cn.kehui.ground.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process that stores, moves and sweeps files without end, to be killed. It says {@code kept} and
 * the name of each file whose row was kept for good.
 */
public final class VaultWorker {
    private static final int LARGEST = 2 * Vault.PART;

    private final BlobSql sql;
    private final JdbcClient db;
    private final VaultFiles files;
    private final TransactionTemplate transactions;
    private final Vault vault;
    private final JdbcTransactionManager manager;

    private VaultWorker(String[] at) {
        var source = new DriverManagerDataSource(at[0], at[1], at[2]);
        db = JdbcClient.create(source);
        sql = new BlobSql(db);
        files = new VaultFiles(Path.of(at[3]));
        manager = new JdbcTransactionManager(source);
        transactions = new TransactionTemplate(manager);
        vault = new Vault(sql, files, Clock.systemUTC());
    }

    /**
     * @param args address, user and password of the database; the directory; a seed, or {@code
     *     tidy}: everything is moved and swept once, two days later
     */
    public static void main(String[] args) throws InterruptedException {
        var worker = new VaultWorker(args);
        if (args[4].equals("tidy")) {
            worker.tidy();
            return;
        }
        long seed = Long.parseLong(args[4]);
        worker.ever(() -> worker.tidyOnce(Clock.systemUTC()));
        for (int i = 0; i < 3; i++) {
            var random = new Random(seed + i);
            worker.ever(() -> worker.some(random));
        }
        Thread.currentThread().join();
    }

    private void ever(Runnable step) {
        Thread.ofPlatform()
                .start(
                        () -> {
                            while (true) {
                                step.run();
                            }
                        });
    }

    private void some(Random random) {
        switch (random.nextInt(5)) {
            case 0, 1 -> keep(noise(random, random.nextInt(LARGEST)));
            case 2 -> rolledBack(noise(random, random.nextInt(1000)));
            case 3 -> several(random);
            default -> inDatabase(noise(random, 1 + random.nextInt(LARGEST)));
        }
    }

    private void keep(byte[] bytes) {
        var blob = transactions.execute(_ -> vault.keep(new ByteArrayInputStream(bytes)));
        said(blob);
    }

    /** What many keep at once has the same content now and then. */
    private void several(Random random) {
        var all = new ArrayList<byte[]>();
        for (int i = 0; i < 20; i++) {
            all.add(noise(new Random(random.nextInt(200)), 100));
        }
        var blobs = transactions.execute(_ -> vault.keep(all));
        blobs.forEach(VaultWorker::said);
    }

    private void rolledBack(byte[] bytes) {
        transactions.executeWithoutResult(
                status -> {
                    vault.keep(new ByteArrayInputStream(bytes));
                    status.setRollbackOnly();
                });
    }

    /** As files lay before they had a directory. */
    private void inDatabase(byte[] bytes) {
        try {
            var laid = files.lay(new ByteArrayInputStream(bytes));
            files.drop(laid);
            transactions.executeWithoutResult(_ -> rows(laid.blob(), bytes));
            said(laid.blob());
        } catch (DuplicateKeyException there) {
            // another keeps the same
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void rows(Blob blob, byte[] bytes) {
        db.sql("insert into blob (sha256, size, added_at, filed) values (?, ?, now(), false)")
                .params(blob.id().sha256(), blob.size())
                .update();
        for (int no = 0; no < Vault.parts(bytes.length); no++) {
            int from = no * Vault.PART;
            var part =
                    java.util.Arrays.copyOfRange(
                            bytes, from, Math.min(bytes.length, from + Vault.PART));
            db.sql("insert into blob_part (sha256, no, bytes) values (?, ?, ?)")
                    .params(blob.id().sha256(), no, part)
                    .update();
        }
    }

    private void tidy() {
        tidyOnce(Clock.offset(Clock.systemUTC(), Duration.ofDays(2)));
        System.out.println("tidy");
    }

    private void tidyOnce(Clock clock) {
        var moves = new BlobMoves(sql, files, manager, clock);
        var last = Optional.of("");
        while (last.isPresent()) {
            last = moves.move(last.get()).map(BlobId::sha256);
        }
        moves.sweep();
    }

    private static void said(Blob blob) {
        System.out.println("kept " + blob.id());
    }

    private static byte[] noise(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
