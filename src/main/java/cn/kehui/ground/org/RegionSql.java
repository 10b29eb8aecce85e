package cn.kehui.ground.org;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code region} table. */
@Component
class RegionSql {
    private static final String REGIONS =
            "select r.code, r.parent_code, r.name, r.level, r.standard, r.path from region r ";
    private static final String ONE = REGIONS + "where r.code = :code";
    private static final String ALL = REGIONS + "order by r.code";
    private static final String ZONES = REGIONS + "where r.code !~ '^[0-9]+$' order by r.code";
    private static final String LOCK = "select code from region where code = :code for update";
    private static final String CHILDREN =
            REGIONS + "where r.parent_code = :code order by r.standard desc, r.code";
    private static final String PATH =
            REGIONS + "where starts_with(:path, r.path) order by length(r.path)";
    private static final String NAMED =
            REGIONS
                    + """
                    where starts_with(r.path, (select path from region where code = :within))
                      and position(:name in r.name) > 0
                    order by length(r.path), r.code
                    limit :most
                    """;

    /** Parents stand before their children, so that each finds its own there. */
    private static final String KEEP =
            """
            insert into region (code, parent_code, name, level, standard, path)
            select * from unnest(:codes::text[], :parents::text[], :names::text[], :levels::text[],
                                 :standards::text[]::boolean[], :paths::text[])
            on conflict (code) do update
               set parent_code = excluded.parent_code, name = excluded.name, level = excluded.level,
                   standard = excluded.standard, path = excluded.path
            """;

    private final JdbcClient db;

    RegionSql(JdbcClient db) {
        this.db = db;
    }

    Optional<Region> one(String code) {
        return db.sql(ONE).param("code", code).query(RegionSql::region).optional();
    }

    List<Region> all() {
        return db.sql(ALL).query(RegionSql::region).list();
    }

    List<Region> zones() {
        return db.sql(ZONES).query(RegionSql::region).list();
    }

    /** Nobody else adds a zone below it until this transaction ends. */
    void lock(String code) {
        db.sql(LOCK).param("code", code).query().listOfRows();
    }

    List<Region> children(String code) {
        return db.sql(CHILDREN).param("code", code).query(RegionSql::region).list();
    }

    List<Region> path(Region region) {
        return db.sql(PATH).param("path", region.path()).query(RegionSql::region).list();
    }

    List<Region> named(String name, String within, int most) {
        return db.sql(NAMED)
                .param("name", name)
                .param("within", within)
                .param("most", most)
                .query(RegionSql::region)
                .list();
    }

    /** Adds those that are new and puts the others right; keeps what is not among them. */
    void keep(List<Region> regions) {
        db.sql(KEEP)
                .param("codes", column(regions, Region::code))
                .param("parents", column(regions, Region::parent))
                .param("names", column(regions, Region::name))
                .param("levels", column(regions, region -> region.level().name()))
                .param("standards", column(regions, region -> String.valueOf(region.standard())))
                .param("paths", column(regions, Region::path))
                .update();
    }

    private static String[] column(
            List<Region> regions, Function<Region, @Nullable String> component) {
        return regions.stream().map(component).toArray(String[]::new);
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(
                row.getString("code"),
                row.getString("parent_code"),
                row.getString("name"),
                RegionLevel.valueOf(row.getString("level")),
                row.getBoolean("standard"),
                row.getString("path"));
    }
}
