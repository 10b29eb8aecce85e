package cn.kehui.ground.org;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code unit} and {@code unit_function} tables. */
@Component
class UnitSql {
    private static final String UNITS =
            """
            select u.id, u.parent_id, u.code, u.name, u.short_name, u.region_code, u.kind, u.level, u.line, u.keeps_tree, u.path,
                   (select string_agg(f.function, ',') from unit_function f where f.unit_id = u.id) as functions
              from unit u
            """;
    private static final String ONE = UNITS + " where u.id = :id";
    private static final String NAMED = UNITS + " where u.name = :name";
    private static final String WITHIN =
            UNITS + " where starts_with(u.path, :scope) and u.closed_on is null order by u.code";
    private static final String OF_REGION =
            UNITS
                    + """
                     join region r on r.code = u.region_code
                     where starts_with(r.path, (select path from region where code = :region))
                       and u.closed_on is null
                     order by u.code
                    """;
    private static final String CHOSEN =
            """
            where starts_with(u.path, :scope) and (u.closed_on is not null) = :closed
              and (:line = '' or u.line = :line)
              and (:words = '' or position(:words in u.name) > 0 or position(:words in u.short_name) > 0
                   or starts_with(u.code, :words))
            """;
    private static final String FOUND =
            UNITS + CHOSEN + " and u.path > :after order by u.path limit :most";
    private static final String FOUND_COUNT = "select count(*) from unit u " + CHOSEN;
    private static final String ALL = UNITS + " where u.closed_on is null order by u.path";
    private static final String CHILDREN =
            UNITS + " where u.parent_id = :id and u.closed_on is null order by u.code";
    private static final String CHAIN =
            UNITS + " where starts_with(:path, u.path) order by length(u.path)";
    private static final String INSERT =
            """
            insert into unit (id, parent_id, code, name, short_name, region_code, kind, level, line, path)
            values (:id, :parent, :code, :name, :shortName, :region, :kind, :level, :line,
                    coalesce((select path from unit where id = :parent), '') || :code || '/')
            """;
    private static final String FUNCTION =
            "insert into unit_function (unit_id, function) values (:id, :function)";
    private static final String NO_FUNCTION = "delete from unit_function where unit_id = :id";
    private static final String CHANGE =
            """
            update unit set parent_id = :parent, name = :name, short_name = :shortName, region_code = :region,
                            kind = :kind, level = :level, line = :line
             where id = :id
            """;

    /** The unit and all below it, whose paths begin with its own. */
    private static final String MOVE =
            """
            update unit
               set path = coalesce((select path from unit where id = :parent), '') || :code || '/'
                          || substr(path, length(:before) + 1)
             where starts_with(path, :before)
            """;

    private final JdbcClient db;

    UnitSql(JdbcClient db) {
        this.db = db;
    }

    Unit insert(NewUnit unit) {
        db.sql(INSERT)
                .param("id", unit.id().value())
                .param("parent", unit.parent() == null ? null : unit.parent().value())
                .param("code", unit.code())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("region", unit.region())
                .param("kind", unit.kind().name())
                .param("level", unit.level().name())
                .param("line", unit.line().name())
                .update();
        insertFunctions(unit);
        return one(unit.id()).orElseThrow();
    }

    void change(NewUnit unit, String before) {
        var parent = unit.parent() == null ? null : unit.parent().value();
        db.sql(CHANGE)
                .param("id", unit.id().value())
                .param("parent", parent)
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("region", unit.region())
                .param("kind", unit.kind().name())
                .param("level", unit.level().name())
                .param("line", unit.line().name())
                .update();
        db.sql(NO_FUNCTION).param("id", unit.id().value()).update();
        insertFunctions(unit);
        db.sql(MOVE)
                .param("parent", parent)
                .param("code", unit.code())
                .param("before", before)
                .update();
    }

    private void insertFunctions(NewUnit unit) {
        for (var function : unit.functions()) {
            db.sql(FUNCTION)
                    .param("id", unit.id().value())
                    .param("function", function.name())
                    .update();
        }
    }

    Optional<Unit> one(UnitId id) {
        return db.sql(ONE).param("id", id.value()).query(UnitSql::unit).optional();
    }

    Optional<Unit> named(String name) {
        return db.sql(NAMED).param("name", name).query(UnitSql::unit).optional();
    }

    /** One more than the most that are listed, where there is one. */
    List<Unit> found(UnitQuery query) {
        return chosen(db.sql(FOUND), query)
                .param("most", query.most() + 1L)
                .param("after", query.after())
                .query(UnitSql::unit)
                .list();
    }

    int foundCount(UnitQuery query) {
        return chosen(db.sql(FOUND_COUNT), query).query(Integer.class).single();
    }

    private static JdbcClient.StatementSpec chosen(
            JdbcClient.StatementSpec sentence, UnitQuery query) {
        return sentence.param("scope", query.scope().path())
                .param("closed", query.closed())
                .param("line", query.line() == null ? "" : query.line().name())
                .param("words", query.words().strip());
    }

    List<Unit> all() {
        return db.sql(ALL).query(UnitSql::unit).list();
    }

    List<Unit> children(UnitId id) {
        return db.sql(CHILDREN).param("id", id.value()).query(UnitSql::unit).list();
    }

    List<Unit> chain(String path) {
        return db.sql(CHAIN).param("path", path).query(UnitSql::unit).list();
    }

    List<Unit> within(Scope scope) {
        return db.sql(WITHIN).param("scope", scope.path()).query(UnitSql::unit).list();
    }

    List<Unit> ofRegion(String region) {
        return db.sql(OF_REGION).param("region", region).query(UnitSql::unit).list();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                parent == null ? null : new UnitId(parent),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("region_code"),
                UnitKind.valueOf(row.getString("kind")),
                Level.valueOf(row.getString("level")),
                Line.valueOf(row.getString("line")),
                functions(row.getString("functions")).stream()
                        .map(Function::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("keeps_tree"),
                row.getString("path"));
    }

    private static List<String> functions(@Nullable String names) {
        return names == null ? List.of() : Arrays.asList(names.split(","));
    }
}
