package cn.kehui.total.statistics;

import cn.kehui.sheet.form.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a figure is made of, a page at a time. */
@Component
class Trails {
    private final TrailSql sql;
    private final LineSql lines;

    Trails(TrailSql sql, LineSql lines) {
        this.sql = sql;
        this.lines = lines;
    }

    Trail trail(Reach reach, Totals totals, Field field, Trail.Which which) {
        var given = parts(reach, totals, field.id(), which.given());
        var missing =
                totals.coverage().whole()
                        ? List.<Trail.Part>of()
                        : parts(reach, totals, "", which.missing());
        return new Trail(
                totals,
                field,
                given,
                totals.taken().stream()
                        .filter(one -> one.field().equals(field.id()))
                        .map(one -> Trail.off(one, totals.rollup().names(one)))
                        .toList(),
                missing,
                distinct(reach, totals, field.id()).orElse(Distinct.NONE),
                found(reach, totals, field, which));
    }

    private List<Trail.Part> parts(Reach reach, Totals totals, String field, LineSql.Some some) {
        return lines.lines(reach, totals, field, some);
    }

    private Trail.Found found(Reach reach, Totals totals, Field field, Trail.Which which) {
        return which.words().isEmpty()
                ? new Trail.Found(
                        which, totals.coverage().reported(), totals.coverage().missing(), null)
                : sql.found(reach, totals, field.id(), which);
    }

    /** The first few, with how far they are. */
    List<Trail.Part> missing(Reach reach, Totals totals) {
        return parts(reach, totals, "", Trail.Which.FIRST.missing());
    }

    /** All of them. */
    List<Trail.Line> lines(Reach reach, Totals totals) {
        return lines.lines(reach, totals, "", LineSql.Some.ALL).stream()
                .map(Trail.Part::line)
                .toList();
    }

    /** Field → how many different ones, as far as anybody named them. */
    Map<String, Distinct> distinct(Reach reach, Totals totals) {
        var all = new HashMap<String, Distinct>();
        if (totals.rollup().named()) {
            for (var field : totals.form().fields()) {
                distinct(reach, totals, field.id()).ifPresent(one -> all.put(field.id(), one));
            }
        }
        return all;
    }

    private Optional<Distinct> distinct(Reach reach, Totals totals, String field) {
        if (!Distinct.FIELDS.contains(field)) {
            return Optional.empty();
        }
        return Optional.of(
                Distinct.of(
                        sql.given(reach, totals, field),
                        totals.rollup().named() ? sql.names(reach, totals, field) : List.of()));
    }
}
