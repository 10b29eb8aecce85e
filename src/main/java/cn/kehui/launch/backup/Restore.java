package cn.kehui.launch.backup;

import cn.kehui.ground.account.Journal;
import cn.kehui.ground.anchor.Anchor;
import cn.kehui.ground.anchor.Anchors;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.database.Coordinates;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Secret;
import cn.kehui.ground.database.Settings;
import cn.kehui.ground.vault.VaultFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Brings a backup back, exactly, into a place that is empty. What is already there is never
 * touched.
 */
public final class Restore {
    private static final String COPY = "copy \"%s\" (%s) from stdin";

    private final Settings settings;
    private final CipherSettings cipher;
    private final Clock clock;

    public Restore(Settings settings, CipherSettings cipher, Clock clock) {
        this.settings = settings;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What a backup asks of whoever opens it. */
    public enum Needs {
        KEY,
        PASSPHRASE,
        NOTHING
    }

    /**
     * @throws Refusal if it is no backup
     */
    public static Needs needs(Path file) {
        var head = Archive.head(file);
        if (head == null) {
            return Needs.NOTHING;
        }
        return head.head().byPassphrase() ? Needs.PASSPHRASE : Needs.KEY;
    }

    /**
     * Checks the whole file first, then fills the database in one transaction, and says so in its
     * journal.
     *
     * @throws Refusal if the file is damaged, altered, not opened by this, of a later version, or
     *     the place is not empty
     */
    public Manifest read(Path file, Opener opener) throws IOException, SQLException {
        var archive = new Archive(file, opener, new Envelope(cipher));
        var manifest = archive.check();
        try (var database = Database.start(settings)) {
            var coordinates = database.coordinates();
            claim(coordinates);
            migrate(coordinates, manifest, file);
            try (var db = coordinates.connect()) {
                db.setAutoCommit(false);
                fill(db, archive, manifest);
                Sequences.set(db, manifest.sequences());
                Journal.enter(db, BackupAct.restored(clock.instant(), file, manifest, opener));
                anchor(manifest);
                HalfRestored.end(db);
                db.commit();
            }
        }
        return manifest;
    }

    /** What is restored is held from the first day against what the backup says of it. */
    private void anchor(Manifest manifest) {
        var end = manifest.journal();
        if (end != null) {
            var at = Instant.parse(manifest.madeAt());
            new Anchors(settings.data()).append(Anchor.of(at, end.line(), end.hash()));
        }
    }

    /**
     * What is there is never touched, but for what a restore left that ended half-way: there it
     * begins anew.
     */
    private void claim(Coordinates coordinates) throws SQLException {
        try (var db = coordinates.connect();
                var query = db.createStatement();
                var row = query.executeQuery("select to_regclass('flyway_schema_history')")) {
            row.next();
            if (row.getString(1) != null && !HalfRestored.is(db)) {
                var place = settings.external() == null ? settings.data() : coordinates.url();
                throw new Refusal("restore.not-empty", place);
            }
            HalfRestored.begin(db);
        }
    }

    /**
     * The tables as they were when the backup was made; a later product brings them up to date when
     * it starts.
     */
    private static void migrate(Coordinates to, Manifest manifest, Path file) {
        var flyway = Schema.of(to, manifest.schema());
        boolean known = false;
        for (var migration : flyway.info().all()) {
            known |= String.valueOf(migration.getVersion()).equals(manifest.schema());
        }
        if (!known) {
            throw new Refusal("restore.other-version", file);
        }
        flyway.migrate();
    }

    /** The keys beside the database come last in the file, and are kept as they come. */
    private void fill(Connection db, Archive archive, Manifest manifest)
            throws IOException, SQLException {
        for (var table : manifest.tables().reversed()) {
            clear(db, table);
        }
        var files = new VaultFiles(settings.files());
        var tables =
                manifest.tables().stream()
                        .collect(Collectors.toMap(Manifest.Table::entry, Function.identity()));
        archive.each(
                (name, content) -> {
                    var table = tables.get(name);
                    if (table != null) {
                        archive.table(table, content, copied -> copy(db, table, copied));
                    } else if (name.startsWith(Secrets.PREFIX)) {
                        keep(name, content);
                    } else if (name.startsWith(KeptFiles.PREFIX)
                            && !KeptFiles.read(name, content, files)) {
                        throw new IllegalStateException(name + " has changed since it was checked");
                    }
                });
    }

    private static void copy(Connection db, Manifest.Table table, InputStream content)
            throws IOException, SQLException {
        var copying = COPY.formatted(table.name(), table.columnList());
        long rows = db.unwrap(PGConnection.class).getCopyAPI().copyIn(copying, content);
        if (rows != table.rows()) {
            throw new IllegalStateException(
                    table.name() + " has " + rows + " rows, not " + table.rows());
        }
    }

    /** Takes out what migrations themselves put in. */
    private static void clear(Connection db, Manifest.Table table) throws SQLException {
        try (var any = db.createStatement();
                var row =
                        any.executeQuery("select 1 from \"%s\" limit 1".formatted(table.name()))) {
            if (row.next()) {
                any.executeUpdate("delete from \"%s\"".formatted(table.name()));
            }
        }
    }

    private void keep(String entry, InputStream content) throws IOException {
        var name = Path.of(entry).getFileName();
        var file = Secret.folder(settings).resolve(name);
        Files.deleteIfExists(file);
        Recipients.createOwn(file);
        Files.write(file, Archive.small(content));
    }
}
