package cn.kehui.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.delete.ParenthesedDelete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.insert.ParenthesedInsert;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.ParenthesedUpdate;
import net.sf.jsqlparser.statement.update.Update;

/**
 * What of a sentence would be refused once the tables of a campaign are spread over several
 * databases by {@code campaign_id}: tried on Citus 13, of 242 sentences 27 were.
 */
final class Spread {
    /** What grows with each campaign (house.md 7). */
    static final Set<String> GROWING =
            Set.of(
                    "obligation",
                    "step",
                    "remark",
                    "draft",
                    "draft_page",
                    "batch",
                    "batch_file",
                    "cofiling",
                    "submission",
                    "figure",
                    "tally",
                    "paper",
                    "submission_paper",
                    "overlap",
                    "overlap_member",
                    "overlap_part",
                    "snapshot",
                    "nudge",
                    "pick_list",
                    "pick",
                    "activity",
                    "activity_session",
                    "activity_page",
                    "activity_step",
                    "photo",
                    "photo_set",
                    "photo_reason",
                    "photo_decision",
                    "photo_sketch",
                    "photo_echo",
                    "safety_permit",
                    "ledger_book",
                    "ledger_entry",
                    "coverage",
                    "coverage_clipping",
                    "coverage_alike",
                    "activity_table",
                    "ledger_line",
                    "ledger_joint",
                    "ledger_tally",
                    "ledger_open",
                    "booking_offer",
                    "booking");

    /** Not refused, but asked of every database: an address names the thing alone, or a list. */
    static final String EVERY = "asks every campaign";

    static final String KEY = "campaign_id";
    private static final Pattern NOTHING_SELECTED =
            Pattern.compile("exists\\s*\\(\\s*select\\s+from\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-z]\\w*)");
    private static final Pattern PUT_IN = Pattern.compile("\\{\\w+}");

    private final Set<String> refused = new TreeSet<>();

    private Spread() {}

    static boolean grows(String table) {
        return GROWING.contains(table.toLowerCase(Locale.ROOT));
    }

    /** The kinds of refusal that a sentence meets; empty: none. */
    static Set<String> refused(String sql) throws JSQLParserException {
        var spread = new Spread();
        // what the parser takes for a word of its own, and what is put in as the product runs
        var text =
                PUT_IN.matcher(PARAMETER.matcher(sql).replaceAll(":p_$1")).replaceAll("select 1");
        if (NOTHING_SELECTED.matcher(sql).find()) {
            spread.refused.add("exists (select from)");
            text = NOTHING_SELECTED.matcher(text).replaceAll("exists (select 1 from");
        }
        spread.read(CCJSqlParserUtil.parse(text));
        return spread.refused;
    }

    private void read(Statement whole) {
        var scopes = new ArrayList<SpreadScope>();
        var all = within(whole);
        var given =
                all.stream()
                        .flatMap(one -> with(one).stream())
                        .map(WithItem::getUnquotedAliasName)
                        .collect(Collectors.toSet());
        for (var one : all) {
            if (one instanceof Insert insert) {
                inserted(insert);
            }
            scopes.addAll(SpreadScope.of(one, given));
        }
        scopes.forEach(scope -> scope.refused().forEach(refused::add));
        if (recurses(whole) && scopes.stream().anyMatch(SpreadScope::severalCampaigns)) {
            refused.add("recursion over campaigns");
        }
    }

    private static boolean recurses(Statement whole) {
        return with(whole).stream().anyMatch(WithItem::isRecursive);
    }

    private void inserted(Insert insert) {
        if (insert.getSelect() instanceof Values values
                && values.getExpressions().stream().anyMatch(Spread::selects)) {
            refused.add("subselect inside values");
        }
        if (!grows(insert.getTable().getName())) {
            return;
        }
        if (!named(insert.getColumns())) {
            refused.add("insert without campaign_id");
        }
        var conflict = insert.getConflictTarget();
        if (conflict != null
                && conflict.getIndexColumnNames().stream()
                        .noneMatch(name -> name.equalsIgnoreCase(KEY))) {
            refused.add("on conflict without campaign_id");
        }
    }

    private static boolean named(Collection<Column> columns) {
        return columns != null
                && columns.stream()
                        .anyMatch(column -> column.getColumnName().equalsIgnoreCase(KEY));
    }

    private static boolean selects(Object value) {
        if (value instanceof ParenthesedExpressionList<?> list) {
            return list.stream().anyMatch(Spread::selects);
        }
        return value instanceof ParenthesedSelect || value instanceof PlainSelect;
    }

    /** Every sentence that stands in one: itself, and those that it begins with. */
    private static List<Statement> within(Statement statement) {
        var all = new ArrayList<Statement>(List.of(statement));
        for (var one : with(statement)) {
            var inner = one.getParenthesedStatement();
            all.addAll(
                    within(
                            switch (inner) {
                                case ParenthesedInsert insert -> insert.getInsert();
                                case ParenthesedUpdate update -> update.getUpdate();
                                case ParenthesedDelete delete -> delete.getDelete();
                                default -> (Statement) inner;
                            }));
        }
        return all;
    }

    private static List<WithItem<?>> with(Statement statement) {
        var begun =
                switch (statement) {
                    case Insert insert -> insert.getWithItemsList();
                    case Update update -> update.getWithItemsList();
                    case Delete delete -> delete.getWithItemsList();
                    case Select select -> select.getWithItemsList();
                    default -> null;
                };
        return begun == null ? List.of() : begun;
    }
}
