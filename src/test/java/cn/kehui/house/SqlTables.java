package cn.kehui.house;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables that an SQL sentence reads and writes; its own {@code with} names are none. */
final class SqlTables {
    final Set<String> read = new TreeSet<>();
    final Set<String> written = new TreeSet<>();

    private static final Pattern SQL =
            Pattern.compile(
                    "^(select|insert|update|delete|with|merge|truncate|lock)\\b.*", Pattern.DOTALL);
    private static final Pattern NOISE =
            Pattern.compile("'(?:[^']|'')*'|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("[a-z_][a-z_0-9.]*|[(),]");
    private static final Set<String> TAKE_FROM = Set.of("extract", "trim", "substring", "overlay");
    private static final Set<String> NOT_AN_ALIAS =
            Set.of(
                    "where",
                    "join",
                    "left",
                    "right",
                    "inner",
                    "full",
                    "cross",
                    "natural",
                    "on",
                    "group",
                    "order",
                    "having",
                    "limit",
                    "union",
                    "except",
                    "intersect",
                    "returning",
                    "set",
                    "using",
                    "for",
                    "window",
                    "offset",
                    "values",
                    "select");

    private final List<String> tokens;

    private SqlTables(String sql) {
        tokens =
                TOKEN.matcher(NOISE.matcher(sql.toLowerCase(Locale.ROOT)).replaceAll(" "))
                        .results()
                        .map(MatchResult::group)
                        .toList();
    }

    static boolean isSql(String text) {
        return SQL.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    static SqlTables of(String sql) {
        var tables = new SqlTables(sql);
        tables.scan();
        tables.named().forEach(tables.read::remove);
        return tables;
    }

    private void scan() {
        Deque<String> within = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case "(" -> within.push(at(i - 1));
                case ")" -> within.poll();
                case "join" -> table(i + 1, read);
                case "into" -> table(i + 1, written);
                case "update" -> {
                    if (!Set.of("for", "do", "key", "on", "no").contains(at(i - 1))) {
                        table(i + 1, written);
                    }
                }
                case "from" -> {
                    boolean word =
                            at(i - 1).equals("distinct")
                                    || !within.isEmpty() && TAKE_FROM.contains(within.peek());
                    if (!word) {
                        list(i + 1, at(i - 1).equals("delete") ? written : read);
                    }
                }
                case "truncate" -> table(at(i + 1).equals("table") ? i + 2 : i + 1, written);
                default -> {}
            }
        }
    }

    /** {@code a, b as c, d e}: each of them. */
    private void list(int start, Set<String> into) {
        int i = start;
        while (true) {
            i = table(i, into);
            if (at(i).equals("as")) {
                i++;
            }
            if (at(i).matches("[a-z_].*") && !NOT_AN_ALIAS.contains(at(i))) {
                i++;
            }
            if (!at(i).equals(",")) {
                return;
            }
            i++;
        }
    }

    private int table(int start, Set<String> into) {
        int i = Set.of("only", "lateral").contains(at(start)) ? start + 1 : start;
        var name = at(i);
        boolean function = at(i + 1).equals("(") && into == read;
        if (name.matches("[a-z_].*") && !name.equals("select") && !function) {
            into.add(name);
        }
        return i + 1;
    }

    /**
     * The names that {@code with} gives: each stands before {@code as (} or before its columns and
     * {@code as (}.
     */
    private Set<String> named() {
        var named = new TreeSet<String>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean begins = Set.of("with", "recursive", ",").contains(at(i - 1));
            if (begins
                    && at(i).matches("[a-z_].*")
                    && (at(i + 1).equals("as")
                                    && Set.of("(", "materialized", "not").contains(at(i + 2))
                            || columnsThenAs(i + 1))) {
                named.add(at(i));
            }
        }
        return named;
    }

    private boolean columnsThenAs(int open) {
        int close = at(open).equals("(") ? tokens.subList(open, tokens.size()).indexOf(")") : -1;
        return close > 0 && at(open + close + 1).equals("as") && at(open + close + 2).equals("(");
    }

    private String at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
    }
}
