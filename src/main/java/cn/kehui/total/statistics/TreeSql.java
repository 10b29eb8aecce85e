package cn.kehui.total.statistics;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.database.Planning;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Reads the tree of a cut as far as a page shows it: what stands above a node, and what directly
 * below. In the tree is whoever owes, and what is above these as far as one may see it; whose own
 * parent is not in it hangs below the nearest that is.
 */
// house: long because either tree has its own words for the same
@Component
class TreeSql {
    private static final String UNIT_SEEN =
            """
             (starts_with(n.path, :scope)
              or coalesce(starts_with(nr.path, (select cr.path from campaign c join region cr on cr.code = c.region_code
                                                 where c.id = :campaign and c.region_code = :region and cr.level = :level)), false)
            """;
    private static final String REGION_SEEN =
            """
             (starts_with(n.path, (select cr.path from campaign c join region cr on cr.code = c.region_code where c.id = :campaign))
            """;

    /** Whoever owes stands in the tree: of many, and of the few that are above a node. */
    private static final String OWES = " or n.path in (select path from asked)) ";

    private static final String ONE_OWES =
            " or exists (select 1 from ({asked}) a where a.path = n.path)) ";

    private static final String UNIT_SHOWN = UNIT_SEEN + OWES;
    private static final String REGION_SHOWN = REGION_SEEN + OWES;

    private static final String ONE = "with asked as ({asked}) select path from asked limit 1";
    private static final String OTHERS =
            "with asked as ({asked}) select not exists (select 1 from asked where not starts_with(path, :top))";
    private static final String UNIT = "select path from unit where id = :at::uuid";
    private static final String REGION = "select path from region where code = :at";

    /** The highest first. */
    private static final String UNITS_ABOVE =
            """
            select n.id::text as key, n.name, n.path
              from unit n
              join region nr on nr.code = n.region_code
             where n.path = any(:paths) and"""
                    + UNIT_SEEN
                    + ONE_OWES
                    + " order by length(n.path)";

    private static final String REGIONS_ABOVE =
            """
            select n.code as key, n.name, n.path
              from region n
             where n.path = any(:paths) and"""
                    + REGION_SEEN
                    + ONE_OWES
                    + " order by length(n.path)";

    /** A path's next part below {@code :above}, or below a node that is not shown. */
    private static final String FIRST =
            """
            with recursive asked as ({asked}), step (path) as (
                select :above || split_part(substr(a.path, length(:above) + 1), '/', 1) || '/' from asked a where a.path <> :above
                union
                select s.path || split_part(substr(a.path, length(s.path) + 1), '/', 1) || '/'
                  from step s
                  join asked a on starts_with(a.path, s.path) and a.path <> s.path
            """;

    private static final String PAGE =
            """
            )
            select key, name, path, (select count(*) from shown) as of
              from shown
             where :after = '' or code > (select code from shown where key = :after)
             order by code
             limit :most
            """;

    private static final String UNITS_BELOW =
            FIRST
                    + """
                      join unit n on n.path = s.path
                      join region nr on nr.code = n.region_code
                     where not"""
                    + UNIT_SHOWN
                    + """
                    ), shown as (
                        select n.id::text as key, n.name, n.path, n.code
                          from step s
                          join unit n on n.path = s.path
                          join region nr on nr.code = n.region_code
                         where"""
                    + UNIT_SHOWN
                    + PAGE;

    private static final String REGIONS_BELOW =
            FIRST
                    + """
                      join region n on n.path = s.path
                     where not"""
                    + REGION_SHOWN
                    + """
                    ), shown as (
                        select n.code as key, n.name, n.path, n.code
                          from step s
                          join region n on n.path = s.path
                         where"""
                    + REGION_SHOWN
                    + PAGE;

    private static final CutSql.Sentence ALONE = CutSql.Sentence.of(OTHERS);
    private static final CutSql.Sentence ANY = CutSql.Sentence.of(ONE);
    private static final String ABOVE_UNIT = CutSql.Sentence.of(UNITS_ABOVE).units();
    private static final String ABOVE_REGION = CutSql.Sentence.of(REGIONS_ABOVE).regions();
    private static final String BELOW_UNIT = CutSql.Sentence.of(UNITS_BELOW).units();
    private static final String BELOW_REGION = CutSql.Sentence.of(REGIONS_BELOW).regions();

    private final CutSql cuts;
    private final Planning planning;

    TreeSql(CutSql cuts, Planning planning) {
        this.cuts = cuts;
        this.planning = planning;
    }

    /**
     * A node with its path.
     *
     * @param of how many stand beside it
     */
    record Placed(Tree.Node node, String path, int of) {}

    /**
     * From the top down to the node of the cut itself; of a cut that names none: down to somebody
     * who owes, so that the first is the top of the tree if there is but one.
     *
     * @throws NotFound if the node that it names is not in the tree
     */
    List<Placed> above(Reach reach, Cut cut) {
        planning.each();
        var path = cut.at().isEmpty() ? any(reach, cut) : path(cut);
        var nodes = path.map(one -> above(reach, cut, one)).orElse(List.of());
        if (!cut.at().isEmpty()
                && (nodes.isEmpty() || !nodes.getLast().node().key().equals(cut.at()))) {
            throw new NotFound(cut.at());
        }
        return nodes;
    }

    private List<Placed> above(Reach reach, Cut cut, String path) {
        var paths = new ArrayList<String>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            paths.add(path.substring(0, end + 1));
        }
        return cuts.asked(by(cut, ABOVE_UNIT, ABOVE_REGION), reach, cut, "")
                .param("paths", paths.toArray(String[]::new))
                .query((row, _) -> placed(row, 1))
                .list();
    }

    /** Whether all there is lies at a node or below it. */
    boolean alone(Reach reach, Cut cut, Placed top) {
        return cuts.asked(ALONE, reach, cut, "")
                .param("top", top.path())
                .query(Boolean.class)
                .single();
    }

    private Optional<String> any(Reach reach, Cut cut) {
        return cuts.asked(ANY, reach, cut, "").query(String.class).optional();
    }

    private Optional<String> path(Cut cut) {
        if (cut.by() == Cut.By.UNITS) {
            try {
                UUID.fromString(cut.at());
            } catch (IllegalArgumentException e) {
                throw new NotFound(cut.at());
            }
        }
        return cuts.plain(by(cut, UNIT, REGION))
                .param("at", cut.at())
                .query(String.class)
                .optional();
    }

    /**
     * What stands directly below a node, in the order of codes.
     *
     * @param above its path; empty: of the root
     */
    List<Placed> below(Reach reach, Cut cut, String above, Cut.Beside beside) {
        return cuts.asked(by(cut, BELOW_UNIT, BELOW_REGION), reach, cut, above)
                .param("after", beside.after())
                .param("most", beside.most())
                .query((row, _) -> placed(row, row.getInt("of")))
                .list();
    }

    private static String by(Cut cut, String units, String regions) {
        return switch (cut.by()) {
            case UNITS -> units;
            case REGIONS -> regions;
        };
    }

    private static Placed placed(ResultSet row, int of) throws SQLException {
        var node = new Tree.Node(row.getString("key"), null, row.getString("name"));
        return new Placed(node, row.getString("path"), of);
    }
}
