package cn.kehui.notice.facts;

import cn.kehui.ground.base.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notices as the version before kept them, their facts as words, with what its pages said of each
 * and the campaign that it started from them.
 *
 * @param page by the ids of the facts' cards: how it looks and reads, then its inputs
 * @param status of the answer when it was started
 * @param campaign as it was kept then; empty: it did not start
 * @param problems why it did not
 */
public record KeptBefore(
        String name,
        Map<String, String> incoming,
        List<Row> facts,
        Map<String, List<String>> page,
        int status,
        Map<String, Object> campaign,
        List<String> problems) {

    /** A row of {@code incoming_fact}. */
    public record Row(
            String id,
            String kind,
            String of_id,
            int place,
            Map<String, String> fact_values,
            List<Map<String, Integer>> spans,
            String asks,
            String state,
            String decided) {}

    public static KeptBefore of(String name) {
        try (var in = KeptBefore.class.getResourceAsStream("/kept/facts-as-words.json")) {
            var all = Json.read(new String(in.readAllBytes(), "UTF-8"), KeptBefore[].class);
            return List.of(all).stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose notice it is. */
    public record By(UUID unit, UUID person, String name) {}

    /** Puts it where that version kept it. */
    public UUID insert(JdbcClient db, By by) {
        var id = UUID.randomUUID();
        db.sql(
                        """
                        insert into incoming (id, unit_id, region_code, title, file_name, text, above_id,
                                              by_person, by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, now())
                        """)
                .params(
                        id,
                        by.unit(),
                        incoming.get("region_code"),
                        incoming.get("title"),
                        incoming.get("file_name"),
                        incoming.get("text"),
                        incoming.get("above_id"),
                        by.person(),
                        by.name())
                .update();
        facts.forEach(row -> insert(db, id, row));
        return id;
    }

    private static void insert(JdbcClient db, UUID notice, Row row) {
        db.sql(
                        """
                        insert into incoming_fact (incoming_id, id, kind, of_id, place, fact_values, spans,
                                                   asks, state, decided)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                        """)
                .params(
                        notice,
                        row.id(),
                        row.kind(),
                        row.of_id(),
                        row.place(),
                        Json.write(row.fact_values()),
                        Json.write(row.spans()),
                        row.asks(),
                        row.state(),
                        row.decided())
                .update();
    }

    /** What the next start does with it. */
    public static void started(Connection connection) {
        new FactMigration()
                .migrate(
                        new Context() {
                            @Override
                            public Configuration getConfiguration() {
                                throw new UnsupportedOperationException("it needs none");
                            }

                            @Override
                            public Connection getConnection() {
                                return connection;
                            }
                        });
    }
}
