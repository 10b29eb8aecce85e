package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The floor plan holds in SQL too: a room writes its own tables, and reads those of the rooms it
 * may use.
 */
class SqlHouseTest {
    private static final Pattern MIGRATION =
            Pattern.compile("V\\d{8}_\\d{4}__([a-z]+)(_[a-z0-9_]+)?\\.sql");
    private static final Pattern MAKES =
            Pattern.compile(
                    "(?:create table(?: if not exists)?|alter table(?: if exists)?(?: only)?|drop table(?: if exists)?) ([a-z_]+)");
    private static final Pattern REFERS = Pattern.compile("references ([a-z_]+)");

    /** How the rooms were called before they stood in wings: migrations keep their names. */
    private static final Map<String, String> BEFORE_THE_WINGS =
            Map.of("desk", "visit", "incoming", "facts");

    private static final String FIRST_IN_WINGS = "V20261129";
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void roomsKeepToTheirTables() {
        var wrong = new ArrayList<String>();
        for (var room : Sources.rooms().values()) {
            Sources.below(room.place(), ".java")
                    .forEach(
                            (file, text) ->
                                    Sources.strings(text).stream()
                                            .filter(SqlTables::isSql)
                                            // a backup asks the database itself for its tables
                                            .filter(sql -> !sql.contains("%s"))
                                            .map(SqlTables::of)
                                            .forEach(
                                                    sql ->
                                                            wrong.addAll(
                                                                    trespasses(
                                                                            file.toString(),
                                                                            room,
                                                                            sql))));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void migrationsNameTheirRoomAndMakeItsTables() {
        var wrong = new ArrayList<String>();
        Sources.below(MIGRATIONS, ".sql")
                .forEach(
                        (file, text) -> {
                            var name = MIGRATION.matcher(file.getFileName().toString());
                            var room = name.matches() ? room(name.group(1), file) : null;
                            if (room == null) {
                                wrong.add(
                                        file
                                                + ": must be named V<yyyymmdd>_<hhmm>__<room>[_<what>].sql");
                                return;
                            }
                            var sql =
                                    text.toLowerCase()
                                            .replaceAll("--[^\\n]*", "")
                                            .replaceAll("\\s+", " ");
                            var made = found(MAKES, sql);
                            made.stream()
                                    .filter(table -> !room.owns().contains(table))
                                    .forEach(
                                            table ->
                                                    wrong.add(
                                                            file
                                                                    + ": "
                                                                    + table
                                                                    + " is not among what package-info of "
                                                                    + room.name()
                                                                    + " owns"));
                            found(REFERS, sql).stream()
                                    .filter(table -> !readable(room).contains(table))
                                    .forEach(
                                            table ->
                                                    wrong.add(
                                                            file
                                                                    + ": refers to "
                                                                    + table
                                                                    + ", of a room that "
                                                                    + room.name()
                                                                    + " may not use"));
                        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTableHasTwoOwners() {
        assertThat(Sources.rooms().values().stream().flatMap(room -> room.owns().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void seesTheTablesOfASentence() {
        var sql =
                SqlTables.of(
                        """
                with recursive subtree (id) as (select id from unit union all select u.id from unit u join subtree s on true),
                late as (select extract(day from closes_at) from duty d, only submission where a is distinct from b)
                insert into standing select 'from nowhere', x from late, unnest(array[1]) as n(x) for update
                """);
        assertThat(sql.written).containsExactly("standing");
        assertThat(sql.read).containsExactly("duty", "submission", "unit");
        assertThat(SqlTables.of("delete from a using b where true").written).containsExactly("a");
        assertThat(
                        SqlTables.of(
                                        "insert into a values (1) on conflict (id) do update set b = 2")
                                .written)
                .containsExactly("a");
    }

    /** Rooms whose tables the migrations of a room refer to. */
    static Set<String> referredTo(Sources.Room room) {
        var rooms = new HashSet<String>();
        Sources.below(MIGRATIONS, ".sql")
                .forEach(
                        (file, text) -> {
                            var name = MIGRATION.matcher(file.getFileName().toString());
                            if (name.matches() && room.equals(room(name.group(1), file))) {
                                var sql = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
                                Sources.rooms().values().stream()
                                        .filter(
                                                other ->
                                                        found(REFERS, sql).stream()
                                                                .anyMatch(other.owns()::contains))
                                        .forEach(other -> rooms.add(other.name()));
                            }
                        });
        return rooms;
    }

    private static Sources.@Nullable Room room(String named, Path file) {
        boolean before = file.getFileName().toString().compareTo(FIRST_IN_WINGS) < 0;
        var rooms = Sources.rooms();
        var now = before ? BEFORE_THE_WINGS.getOrDefault(named, named) : named;
        return rooms.containsKey(now) ? rooms.get(now) : rooms.get(named);
    }

    private static List<String> trespasses(String file, Sources.Room room, SqlTables sql) {
        var wrong = new ArrayList<String>();
        for (var table : sql.written) {
            if (!room.owns().contains(table)) {
                wrong.add(
                        file
                                + ": "
                                + room.name()
                                + " writes "
                                + table
                                + ", which its package-info does not own");
            }
        }
        for (var table : sql.read) {
            if (!table.startsWith("pg_")
                    && !readable(room).contains(table)
                    && !sql.written.contains(table)) {
                wrong.add(
                        file
                                + ": "
                                + room.name()
                                + " reads "
                                + table
                                + ", of no room that it may use");
            }
        }
        return wrong;
    }

    private static Set<String> readable(Sources.Room room) {
        var readable = new HashSet<>(room.owns());
        for (var used : room.uses()) {
            var other = Sources.rooms().get(used);
            readable.addAll(other == null ? List.of() : other.owns());
        }
        return readable;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(each -> each.group(1)).toList();
    }
}
