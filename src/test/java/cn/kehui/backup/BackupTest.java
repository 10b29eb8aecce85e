package cn.kehui.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.database.Coordinates;
import cn.kehui.database.Database;
import cn.kehui.database.Refusal;
import cn.kehui.database.Settings;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup comes back exactly, or not at all. */
class BackupTest {
    private static final String FILLED =
            """
            insert into region values ('990000', null, '甲省', 'PROVINCE', false, '990000/');
            insert into unit (id, parent_id, code, name, region_code, kind, level, line, path)
            values ('00000000-0000-7000-8000-000000000002', null, 'b', '后有的''上级\\', '990000', 'OTHER', 'CITY', 'OTHER', 'b/'),
                   ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'a', E'制表\\t换行\\n𠮷', '990000', 'OTHER', 'CITY', 'OTHER', 'b/a/');
            insert into blob values (repeat('a', 64), 4, timestamptz '2025-05-06 09:30:00.123456+08');
            insert into blob_part values (repeat('a', 64), 0, '\\x00ff0a5c');
            insert into campaign (id, title, year, region_code, definition) values ('c', 't', 2025, '990000', '{"a": [1, null, "二"]}');
            """;

    @TempDir Path folder;

    private Settings place(String name) {
        return new Settings(folder.resolve(name), "a test", null);
    }

    private static void fill(Coordinates at) throws SQLException {
        Flyway.configure()
                .dataSource(at.url(), at.user(), at.password())
                .placeholderReplacement(false)
                .load()
                .migrate();
        try (var db = at.connect();
                var words = db.createStatement()) {
            words.execute(FILLED);
        }
    }

    /** Table → a digest of its rows, whatever their order. */
    private static Map<String, String> contents(Coordinates at) throws SQLException {
        var contents = new TreeMap<String, String>();
        try (var db = at.connect()) {
            for (var table : Tables.of(db).keySet()) {
                var rows =
                        "select coalesce(md5(string_agg(t::text, '|' order by t::text)), 'none') from \"%s\" t";
                try (var query = db.createStatement();
                        var row = query.executeQuery(rows.formatted(table))) {
                    row.next();
                    contents.put(table, row.getString(1));
                }
            }
        }
        return contents;
    }

    private Path made() throws IOException, SQLException {
        var from = place("from");
        var file = folder.resolve("kehui.backup");
        try (var running = Database.start(from)) {
            fill(running.coordinates());
            Files.writeString(from.data().resolve("secret/seal-key"), "the key");
            // the product goes on working meanwhile
            new Backup(from, Clock.systemUTC()).write(file);
        }
        return file;
    }

    @Test
    void comesBackExactlyWithItsKeys() throws Exception {
        var file = made();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        var read = new Restore(place("to")).read(file);

        assertThat(read.tables()).extracting(Manifest.Table::name).contains("blob_part", "unit");
        assertThat(folder.resolve("to/secret/seal-key")).hasContent("the key");
        try (var before = Database.start(place("from"));
                var after = Database.start(place("to"))) {
            assertThat(contents(after.coordinates())).isEqualTo(contents(before.coordinates()));
            assertThat(contents(after.coordinates()).get("blob_part")).isNotEqualTo("none");
        }
    }

    @Test
    void touchesNothingThatIsThere() throws Exception {
        var file = made();

        assertThatThrownBy(() -> new Restore(place("from")).read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经有数据");
    }

    @Test
    void aDamagedBackupChangesNothing() throws Exception {
        var made = made();
        var bytes = Files.readAllBytes(made);
        var cut = folder.resolve("cut.backup");
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        var changed = folder.resolve("changed.backup");
        Files.copy(made, changed);
        try (var zip = FileSystems.newFileSystem(changed)) {
            var table = zip.getPath("tables/unit.copy");
            Files.writeString(table, Files.readString(table).replace("后有的", "先有的"));
        }

        for (var bad : new Path[] {cut, changed, folder.resolve("none.backup")}) {
            assertThatThrownBy(() -> new Restore(place("nowhere")).read(bad))
                    .as(bad.toString())
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("不是完整的备份");
        }
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }
}
