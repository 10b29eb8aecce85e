package cn.kehui.launch.backup;

import cn.kehui.ground.account.Journal;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.database.Coordinates;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Settings;
import cn.kehui.ground.vault.VaultFiles;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessException;

/**
 * Writes a backup: every table as it stood at one moment, and the keys that open what is encrypted.
 * The product may go on working meanwhile. Whoever can open the file holds everything: it is
 * encrypted unless it is asked for plain, and only its owner may read it.
 */
public final class Backup {
    private final Settings settings;
    private final CipherSettings cipher;
    private final Clock clock;

    public Backup(Settings settings, CipherSettings cipher, Clock clock) {
        this.settings = settings;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Writes {@code file}, which appears only when it is whole and on the disk.
     *
     * @throws Refusal if the database cannot be reached, or its journal takes no line
     */
    public Manifest write(Path file, Lock lock) throws IOException, SQLException {
        var whole = file.toAbsolutePath();
        var part = whole.resolveSibling(whole.getFileName() + ".part");
        Files.deleteIfExists(part);
        Recipients.createOwn(part);
        try (var database = Database.reach(settings)) {
            var of = database.coordinates();
            Manifest manifest;
            try (var db = of.connect();
                    var zip = new ZipOutputStream(locked(lock, part))) {
                manifest = write(of, db, zip);
            }
            try (var disk = FileChannel.open(part, StandardOpenOption.WRITE)) {
                disk.force(true);
            }
            leave(part, whole, of, BackupAct.made(clock.instant(), whole, manifest, lock));
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * The file appears and the journal says so, or neither: what is not recorded does not leave.
     */
    private static void leave(Path part, Path whole, Coordinates of, BackupAct act)
            throws IOException, SQLException {
        try (var db = of.connect()) {
            db.setAutoCommit(false);
            Journal.enter(db, act);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            db.commit();
        } catch (DataAccessException e) {
            throw new Refusal("backup.not-recorded", whole, e.getMostSpecificCause().getMessage())
                    .because(e);
        }
    }

    private OutputStream locked(Lock lock, Path part) throws IOException {
        var out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
        return switch (lock) {
            case Lock.To(var recipients) -> new Envelope(cipher).to(recipients, out);
            case Lock.ByPassphrase(var words) -> new Envelope(cipher).by(words, out);
            case Lock.None _ -> out;
        };
    }

    private Manifest write(Coordinates of, Connection db, ZipOutputStream zip)
            throws IOException, SQLException {
        db.setAutoCommit(false);
        db.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        db.setReadOnly(true);
        var tables = new ArrayList<Manifest.Table>();
        for (var table : SchemaTables.of(db).entrySet()) {
            tables.add(copy(db, new Manifest.Table(table.getKey(), table.getValue(), 0, ""), zip));
        }
        long files = KeptFiles.write(db, new VaultFiles(settings.files()), zip);
        var manifest =
                new Manifest(
                        Manifest.FORMAT,
                        clock.instant().toString(),
                        schema(of),
                        List.copyOf(tables),
                        Sequences.of(db),
                        secrets(zip),
                        files,
                        JournalEnd.of(db));
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(Json.write(manifest).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
        return manifest;
    }

    private static Manifest.Table copy(Connection db, Manifest.Table table, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(table.entry()));
        var digest = sha256();
        long rows =
                db.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy \"%s\" (%s) to stdout"
                                        .formatted(table.name(), table.columnList()),
                                new DigestOutputStream(new Open(zip), digest));
        zip.closeEntry();
        return new Manifest.Table(
                table.name(), table.columns(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static String schema(Coordinates of) {
        var last = Schema.of(of, null).info().current();
        if (last == null) {
            throw new IllegalStateException("a database that was never migrated has no backup");
        }
        return String.valueOf(last.getVersion());
    }

    private List<String> secrets(ZipOutputStream zip) throws IOException {
        var names = new ArrayList<String>();
        for (var secret : Secrets.of(settings.data())) {
            var name = secret.getFileName().toString();
            zip.putNextEntry(new ZipEntry(Secrets.entry(name)));
            Files.copy(secret, zip);
            zip.closeEntry();
            names.add(name);
        }
        return names;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** One entry ends, the archive goes on: whoever closes this closes nothing. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
