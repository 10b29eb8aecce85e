package cn.kehui.launch.backup;

import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.database.Coordinates;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Settings;
import cn.kehui.ground.database.TestPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A place with something in it to be backed up, and places to restore it into. */
abstract class BackupDesk {
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
    private final Map<String, Path> places = new HashMap<>();

    Settings place(String name) {
        return new Settings(places.computeIfAbsent(name, _ -> TestPlace.fresh()), "a test", null);
    }

    @AfterEach
    void clear() {
        places.values().forEach(TestPlace::remove);
    }

    Manifest restore(String to, Path file) throws IOException, SQLException {
        return new Restore(place(to), CipherSettings.USUAL, Clock.systemUTC())
                .read(file, new Opener.None());
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

    Path made() throws IOException, SQLException {
        var from = place("from");
        var file = folder.resolve("kehui.backup");
        try (var running = Database.start(from)) {
            fill(running.coordinates());
            Files.writeString(from.data().resolve("secret/seal-key"), "the key");
            // the product goes on working meanwhile
            new Backup(from, CipherSettings.USUAL, Clock.systemUTC()).write(file, new Lock.None());
        }
        return file;
    }

    /** The journal as it was entered. */
    static List<String> lines(Coordinates at) throws SQLException {
        var lines = new ArrayList<String>();
        try (var db = at.connect();
                var query = db.createStatement();
                var row =
                        query.executeQuery(
                                "select act || ' ' || subject || ' ' || detail from journal order by seq")) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return lines;
    }
}
