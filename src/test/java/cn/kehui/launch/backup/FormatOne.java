package cn.kehui.launch.backup;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.database.Coordinates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * Writes backups as the first version did: plain, without sequences, without the journal's head.
 */
final class FormatOne {
    private FormatOne() {}

    static void write(Coordinates of, Path data, Path file) throws IOException, SQLException {
        try (var db = of.connect();
                var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var tables = new ArrayList<Map<String, Object>>();
            for (var table : SchemaTables.of(db).entrySet()) {
                tables.add(copy(db, table.getKey(), table.getValue(), zip));
            }
            var keys = new ArrayList<String>();
            for (var key : Secrets.of(data)) {
                keys.add(key.getFileName().toString());
                entry(zip, "secret/" + key.getFileName(), Files.readAllBytes(key));
            }
            var manifest = new LinkedHashMap<String, Object>();
            manifest.put("format", 1);
            manifest.put("madeAt", "2026-11-21T09:30:00Z");
            manifest.put("schema", schema(db));
            manifest.put("tables", tables);
            manifest.put("secrets", keys);
            entry(zip, "manifest.json", Json.write(manifest).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, Object> copy(
            Connection db, String name, List<String> columns, ZipOutputStream zip)
            throws IOException, SQLException {
        var rows = new ByteArrayOutputStream();
        var list = String.join(", ", columns.stream().map(one -> "\"" + one + "\"").toList());
        long count =
                db.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy \"%s\" (%s) to stdout".formatted(name, list), rows);
        entry(zip, "tables/" + name + ".copy", rows.toByteArray());
        var table = new LinkedHashMap<String, Object>();
        table.put("name", name);
        table.put("columns", columns);
        table.put("rows", count);
        table.put("sha256", HexFormat.of().formatHex(Backup.sha256().digest(rows.toByteArray())));
        return table;
    }

    private static String schema(Connection db) throws SQLException {
        try (var query = db.createStatement();
                var row =
                        query.executeQuery(
                                "select version from flyway_schema_history where version is not null order by installed_rank desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
