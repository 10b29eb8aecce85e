package cn.kehui.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.database.Coordinates;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Refusal;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A backup comes back exactly, or not at all. */
@Tag("slow")
class BackupTest extends BackupDesk {

    /**
     * Table → a digest of its rows, whatever their order; the journal goes on and is asked apart.
     */
    private static Map<String, String> contents(Coordinates at) throws SQLException {
        var contents = new TreeMap<String, String>();
        try (var db = at.connect()) {
            for (var table : SchemaTables.of(db).keySet()) {
                if (table.equals("journal")) {
                    continue;
                }
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

    @Test
    void comesBackExactlyWithItsKeys() throws Exception {
        var file = made();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        var read = restore("to", file);

        assertThat(read.tables()).extracting(Manifest.Table::name).contains("blob_part", "unit");
        assertThat(place("to").data().resolve("secret/seal-key")).hasContent("the key");
        try (var before = Database.start(place("from"));
                var after = Database.start(place("to"))) {
            assertThat(contents(after.coordinates())).isEqualTo(contents(before.coordinates()));
            assertThat(contents(after.coordinates()).get("blob_part")).isNotEqualTo("none");
        }
    }

    @Test
    void theJournalSaysThatItWasMadeAndBroughtBack() throws Exception {
        var file = made();
        var read = restore("to", file);

        var detail =
                "{\"made\": \"%s\", \"user\": \"%s\", \"encrypted\": \"no\"}"
                        .formatted(read.madeAt(), System.getProperty("user.name"));
        try (var before = Database.start(place("from"));
                var after = Database.start(place("to"))) {
            assertThat(lines(before.coordinates()))
                    .containsExactly("BackupMade kehui.backup " + detail);
            assertThat(lines(after.coordinates()))
                    .containsExactly("BackupRestored kehui.backup " + detail);
        }
    }

    @Test
    void whatCannotBeRecordedDoesNotLeave() throws Exception {
        made();
        var file = folder.resolve("second.backup");
        try (var running = Database.start(place("from"))) {
            try (var db = running.coordinates().connect();
                    var words = db.createStatement()) {
                words.execute("alter role current_user set default_transaction_read_only = on");
            }
            assertThatThrownBy(
                            () ->
                                    new Backup(
                                                    place("from"),
                                                    CipherSettings.USUAL,
                                                    Clock.systemUTC())
                                            .write(file, new Lock.None()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("没能记入操作日志", "read-only");
            assertThat(lines(running.coordinates())).hasSize(1);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("kehui.backup"));
        }
    }

    @Test
    void touchesNothingThatIsThere() throws Exception {
        var file = made();
        try (var running = Database.start(place("from"));
                var db = running.coordinates().connect();
                var words = db.createStatement()) {
            words.execute("update unit set name = '备份以后改的' where code = 'a'");
        }
        Files.writeString(place("from").data().resolve("secret/seal-key"), "the key of today");
        var before = all("from");

        assertThatThrownBy(() -> restore("from", file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经有数据");

        assertThat(all("from")).isEqualTo(before);
        assertThat(before.get("secret/seal-key")).isEqualTo("the key of today");
    }

    /** All that lies in a place: every row of every table, every line of the journal, every key. */
    private Map<String, String> all(String place) throws Exception {
        var all = new TreeMap<String, String>();
        try (var running = Database.start(place(place))) {
            all.putAll(contents(running.coordinates()));
            all.put("journal", lines(running.coordinates()).toString());
        }
        var data = place(place).data();
        try (var files = Files.walk(data.resolve("secret"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.put(data.relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void aDamagedBackupChangesNothing() throws Exception {
        var made = made();
        var bytes = Files.readAllBytes(made);
        var cut = folder.resolve("cut.backup");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        var changed = folder.resolve("changed.backup");
        Files.copy(made, changed);
        try (var zip = FileSystems.newFileSystem(changed)) {
            var table = zip.getPath("tables/unit.copy");
            Files.writeString(table, Files.readString(table).replace("后有的", "先有的"));
        }

        for (var bad : new Path[] {cut, changed, folder.resolve("none.backup")}) {
            assertThatThrownBy(() -> restore("nowhere", bad))
                    .as(bad.toString())
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("不是完整的备份");
        }
        assertThat(place("nowhere").data().toFile().list()).containsExactly("engine");
    }
}
