package cn.kehui.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.update.Update;

/**
 * One {@code from} with its conditions: which of its tables grow, and whether each is tied to the
 * others, and to a campaign that is named, by equality of {@code campaign_id}.
 */
// house: long because what ties the tables of one from together is read here alone
final class SpreadScope {
    private static final String ONE = ":one";
    private static final String MANY = ":many";

    /** Alias → table, and which stand together; the named campaigns are two aliases of no table. */
    private final Map<String, String> tables = new HashMap<>();

    private final Map<String, Set<String>> tied = new HashMap<>();
    private boolean writes;
    private boolean locks;

    private final Set<String> given;

    private SpreadScope(Set<String> given) {
        this.given = given;
    }

    /**
     * Those of a statement, each below another after it; not those of its {@code with}.
     *
     * @param given the names that {@code with} gives
     */
    static List<SpreadScope> of(Statement statement, Set<String> given) {
        var all = new ArrayList<SpreadScope>();
        Deque<Object> left = new ArrayDeque<>();
        left.add(statement);
        while (!left.isEmpty()) {
            switch (left.removeFirst()) {
                case PlainSelect select -> all.add(scope(select, given, left));
                case ParenthesedSelect select -> left.add(select.getSelect());
                case SetOperationList list -> left.addAll(list.getSelects());
                case Insert insert when insert.getSelect() != null -> left.add(insert.getSelect());
                case Update update -> all.add(scope(update, given, left));
                case Delete delete -> all.add(scope(delete, given, left));
                default -> {}
            }
        }
        return all;
    }

    private static SpreadScope scope(PlainSelect select, Set<String> given, Deque<Object> left) {
        var scope = new SpreadScope(given);
        scope.locks = select.getForMode() != null;
        scope.from(select.getFromItem(), left);
        scope.joins(select.getJoins(), left);
        scope.condition(select.getWhere(), left);
        select.getSelectItems().forEach(item -> scope.condition(item.getExpression(), left));
        return scope;
    }

    private static SpreadScope scope(Update update, Set<String> given, Deque<Object> left) {
        var scope = new SpreadScope(given);
        scope.writes = true;
        scope.from(update.getTable(), left);
        scope.from(update.getFromItem(), left);
        scope.joins(update.getJoins(), left);
        scope.condition(update.getWhere(), left);
        update.getUpdateSets()
                .forEach(set -> set.getValues().forEach(value -> scope.condition(value, left)));
        return scope;
    }

    private static SpreadScope scope(Delete delete, Set<String> given, Deque<Object> left) {
        var scope = new SpreadScope(given);
        scope.writes = true;
        scope.from(delete.getTable(), left);
        scope.joins(delete.getJoins(), left);
        scope.condition(delete.getWhere(), left);
        return scope;
    }

    private void from(FromItem item, Deque<Object> left) {
        if (item instanceof Table table) {
            var alias = table.getAlias();
            var name = given.contains(table.getName()) ? "" : table.getName();
            tables.put(alias == null ? table.getName() : alias.getName(), name);
        } else if (item instanceof Select select) {
            left.add(select);
            if (item.getAlias() != null) {
                tables.put(item.getAlias().getName(), "");
            }
        }
    }

    private void joins(List<Join> joins, Deque<Object> left) {
        for (var join : joins == null ? List.<Join>of() : joins) {
            from(join.getFromItem(), left);
            join.getOnExpressions().forEach(on -> condition(on, left));
        }
    }

    private void condition(Expression condition, Deque<Object> left) {
        if (condition == null) {
            return;
        }
        condition.accept(
                new ExpressionVisitorAdapter<Void>() {
                    @Override
                    public <S> Void visit(EqualsTo equal, S context) {
                        tie(equal.getLeftExpression(), equal.getRightExpression());
                        return super.visit(equal, context);
                    }

                    @Override
                    public <S> Void visit(ParenthesedSelect select, S context) {
                        left.add(select);
                        return null;
                    }

                    @Override
                    public <S> Void visit(Select select, S context) {
                        left.add(select);
                        return null;
                    }
                });
    }

    private void tie(Expression one, Expression other) {
        if (campaign(one) || campaign(other)) {
            var first = place(one);
            var second = place(other);
            tied.computeIfAbsent(first, _ -> new TreeSet<>()).add(second);
            tied.computeIfAbsent(second, _ -> new TreeSet<>()).add(first);
        }
    }

    private boolean campaign(Expression one) {
        return one instanceof Column column
                && (column.getColumnName().equalsIgnoreCase(Spread.KEY)
                        || column.getColumnName().equals("id")
                                && "campaign".equals(tables.get(place(column))));
    }

    /** Its alias; where it is none of these, or no column, it is named from outside. */
    private String place(Expression one) {
        if (!(one instanceof Column column)) {
            return one.toString().toLowerCase(Locale.ROOT).startsWith("any") ? MANY : ONE;
        }
        var table = column.getTable();
        if (table == null || table.getName() == null) {
            return tables.size() == 1 ? tables.keySet().iterator().next() : ONE;
        }
        return tables.containsKey(table.getName()) ? table.getName() : ONE;
    }

    private Set<String> reached(String from) {
        var reached = new TreeSet<String>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            var one = next.removeFirst();
            if (reached.add(one) && !one.equals(ONE) && !one.equals(MANY)) {
                next.addAll(tied.getOrDefault(one, Set.of()));
            }
        }
        return reached;
    }

    private List<String> growing() {
        return tables.keySet().stream()
                .filter(alias -> Spread.grows(tables.get(alias)))
                .sorted()
                .toList();
    }

    /** What a {@code with} or a select in its place gives has its campaign from within. */
    private boolean named(String alias) {
        return reached(alias).stream()
                .anyMatch(one -> one.equals(ONE) || one.equals(MANY) || tables.get(one).isEmpty());
    }

    boolean severalCampaigns() {
        return growing().stream().anyMatch(alias -> !named(alias) || reached(alias).contains(MANY));
    }

    Set<String> refused() {
        var refused = new TreeSet<String>();
        var growing = growing();
        if (growing.isEmpty()) {
            return refused;
        }
        boolean apart =
                growing.stream().anyMatch(alias -> !named(alias))
                        && growing.stream().anyMatch(alias -> !reached(alias).containsAll(growing));
        if (apart) {
            refused.add("join without campaign_id");
        }
        if (locks && severalCampaigns()) {
            refused.add("lock without campaign_id");
        }
        if (writes && severalCampaigns()) {
            refused.add("write without campaign_id");
        }
        if (refused.isEmpty() && !named(growing.getFirst())) {
            refused.add(Spread.EVERY);
        }
        return refused;
    }
}
