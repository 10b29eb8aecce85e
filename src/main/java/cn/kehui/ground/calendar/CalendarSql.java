package cn.kehui.ground.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code legal_year} and {@code legal_day} tables. */
@Component
class CalendarSql {
    private static final String EDITION =
            "select coalesce(string_agg(edition::text, ',' order by year), '') from legal_year";
    private static final String IMPORTED = "select year from legal_year where imported";
    private static final String ALL =
            """
            select y.year, y.source, y.imported, d.day, d.working, d.name
              from legal_year y
              join legal_day d on d.year = y.year
             order by y.year, d.day
            """;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('legal_year'))";
    private static final String DELETE = "delete from legal_year where year = :year";
    private static final String YEAR =
            """
            insert into legal_year (year, source, imported, edition)
            values (:year, :source, :imported, gen_random_uuid())
            """;
    private static final String DAYS =
            """
            insert into legal_day (day, year, working, name)
            select day::date, :year, working::boolean, name
              from unnest(:days::text[], :working::text[], :names::text[]) as t (day, working, name)
            """;

    private final JdbcClient db;

    CalendarSql(JdbcClient db) {
        this.db = db;
    }

    /** Another one whenever any year was kept anew. */
    String edition() {
        return db.sql(EDITION).query(String.class).single();
    }

    Set<Integer> imported() {
        return db.sql(IMPORTED).query(Integer.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    List<LegalYear> all() {
        var years = new LinkedHashMap<Integer, LegalYear>();
        db.sql(ALL)
                .query(
                        row -> {
                            int number = row.getInt("year");
                            var year = years.get(number);
                            if (year == null) {
                                year =
                                        new LegalYear(
                                                number,
                                                row.getString("source"),
                                                row.getBoolean("imported"),
                                                new ArrayList<>());
                                years.put(number, year);
                            }
                            year.days()
                                    .add(
                                            new LegalDay(
                                                    row.getObject("day", LocalDate.class),
                                                    row.getBoolean("working"),
                                                    row.getString("name")));
                        });
        return List.copyOf(years.values());
    }

    /** Until the transaction ends, only one keeps a year. */
    void lock() {
        db.sql(LOCK).query().singleRow();
    }

    /** Takes the place of what was there of that year. */
    void keep(LegalYear year) {
        db.sql(DELETE).param("year", year.year()).update();
        db.sql(YEAR)
                .param("year", year.year())
                .param("source", year.source())
                .param("imported", year.imported())
                .update();
        var days = year.days();
        db.sql(DAYS)
                .param("year", year.year())
                .param("days", days.stream().map(day -> "" + day.day()).toArray(String[]::new))
                .param(
                        "working",
                        days.stream().map(day -> "" + day.working()).toArray(String[]::new))
                .param("names", days.stream().map(LegalDay::name).toArray(String[]::new))
                .update();
    }
}
