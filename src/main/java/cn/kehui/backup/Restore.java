package cn.kehui.backup;

import cn.kehui.base.Json;
import cn.kehui.database.Coordinates;
import cn.kehui.database.Database;
import cn.kehui.database.Refusal;
import cn.kehui.database.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/**
 * Brings a backup back, exactly, into a place that is empty. What is already there is never
 * touched.
 */
public final class Restore {
    private final Settings settings;

    public Restore(Settings settings) {
        this.settings = settings;
    }

    /**
     * Checks the whole file first, then fills the database in one transaction.
     *
     * @throws Refusal if the file is damaged, of a later version, or the place is not empty
     */
    public Manifest read(Path file) throws IOException, SQLException {
        try (var zip = opened(file)) {
            var manifest = manifest(zip, file);
            for (var table : manifest.tables()) {
                check(zip, table, file);
            }
            try (var database = Database.start(settings)) {
                var coordinates = database.coordinates();
                refuseWhatIsFull(coordinates);
                migrate(coordinates, manifest, file);
                try (var db = coordinates.connect()) {
                    fill(db, zip, manifest);
                }
            }
            for (var name : manifest.secrets()) {
                keep(zip, name);
            }
            return manifest;
        }
    }

    private static ZipFile opened(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new Refusal("restore.damaged", file).because(e);
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new Refusal("restore.damaged", file);
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest =
                    Json.read(
                            new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8),
                            Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new Refusal("restore.other-version", file);
            }
            return manifest;
        }
    }

    private static void check(ZipFile zip, Manifest.Table table, Path file) {
        var digest = Backup.sha256();
        var entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new Refusal("restore.damaged", file);
        }
        try (var in = zip.getInputStream(entry)) {
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new Refusal("restore.damaged", file).because(e);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
            throw new Refusal("restore.damaged", file);
        }
    }

    private void refuseWhatIsFull(Coordinates coordinates) throws SQLException {
        try (var db = coordinates.connect();
                var query = db.createStatement();
                var row = query.executeQuery("select to_regclass('flyway_schema_history')")) {
            row.next();
            if (row.getString(1) != null) {
                var place = settings.external() == null ? settings.data() : coordinates.url();
                throw new Refusal("restore.not-empty", place);
            }
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

    private static void fill(Connection db, ZipFile zip, Manifest manifest)
            throws IOException, SQLException {
        db.setAutoCommit(false);
        for (var table : manifest.tables().reversed()) {
            clear(db, table);
        }
        for (var table : manifest.tables()) {
            try (InputStream in = zip.getInputStream(zip.getEntry(table.entry()))) {
                long rows =
                        db.unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyIn(
                                        "copy \"%s\" (%s) from stdin"
                                                .formatted(table.name(), table.columnList()),
                                        in);
                if (rows != table.rows()) {
                    throw new IllegalStateException(
                            table.name() + " has " + rows + " rows, not " + table.rows());
                }
            }
        }
        db.commit();
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

    private void keep(ZipFile zip, String name) throws IOException {
        var file = settings.data().resolve("secret").resolve(Path.of(name).getFileName());
        try (var in = zip.getInputStream(zip.getEntry(Secrets.entry(name)))) {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.write(file, in.readAllBytes());
        }
    }
}
