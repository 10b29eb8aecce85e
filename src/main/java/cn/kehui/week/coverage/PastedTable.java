package cn.kehui.week.coverage;

import cn.kehui.ground.base.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is pasted out of a table, or line by line: which cell is what is said by a head, else by
 * what the cells look like.
 */
final class PastedTable {
    private static final int MIDYEAR = 6;

    /** What a column is. */
    private enum Column {
        OUTLET("媒体", "媒体名称", "报道媒体", "刊发媒体", "发布媒体", "平台", "来源", "媒体或平台", "刊播媒体"),
        LEVEL("级别", "媒体级别", "层级", "媒体层级"),
        TITLE("标题", "报道标题", "题目", "稿件标题", "报道题目", "新闻标题"),
        LINK("链接", "网址", "报道链接", "原文链接", "地址"),
        DAY("日期", "时间", "报道日期", "发布日期", "刊发日期", "报道时间", "发布时间", "刊发时间"),
        KIND("原发或转载", "原发转载", "原创或转载", "是否原发", "是否原创", "原创转载", "类型", "性质"),
        ACTIVITY("活动", "活动名称", "所属活动", "对应活动"),
        NUMBER("序号", "编号", "no");

        private final List<String> heads;

        Column(String... heads) {
            this.heads = List.of(heads);
        }

        static @Nullable Column of(String cell) {
            var key = OutletWords.key(cell);
            return Arrays.stream(values())
                    .filter(one -> one.heads.contains(key))
                    .findFirst()
                    .orElse(null);
        }
    }

    private PastedTable() {}

    /**
     * A line as it was pasted, and as it is taken.
     *
     * @param raw as it was pasted
     * @param unread cells of which nobody knows what they are; empty: none
     */
    record Row(String raw, CoverageTyped typed, String unread) {}

    /**
     * @param head the line that names the columns, as it was pasted; empty: there is none
     */
    record Read(String head, List<Row> rows) {}

    /**
     * @param text lines; cells of one are divided by tabs
     */
    static Read read(String text, int year) {
        var named = "";
        var rows = new ArrayList<Row>();
        List<@Nullable Column> head = List.of();
        for (var line : text.split("\\R")) {
            if (line.isBlank()) {
                continue;
            }
            var cells = Arrays.stream(line.split("\t")).map(String::strip).toList();
            var columns = cells.stream().<@Nullable Column>map(Column::of).toList();
            if (rows.isEmpty() && columns.contains(Column.TITLE) && columns.size() > 1) {
                head = columns;
                named = line;
            } else {
                rows.add(head.isEmpty() ? guessed(line, cells, year) : headed(line, cells, head));
            }
        }
        return new Read(named, rows);
    }

    private static Row headed(String line, List<String> cells, List<@Nullable Column> head) {
        var unread = new ArrayList<String>();
        var found = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            var column = i < head.size() ? head.get(i) : null;
            if (column == null && !cells.get(i).isEmpty()) {
                unread.add(cells.get(i));
            } else if (column != null && !cells.get(i).isEmpty()) {
                found.merge(column, cells.get(i), (one, other) -> one + " " + other);
            }
        }
        return new Row(line, typed(found), String.join("、", unread));
    }

    /**
     * An address, a day, a level and a kind look like themselves; of the others the longest is the
     * title.
     */
    private static Row guessed(String line, List<String> cells, int year) {
        var found = new EnumMap<Column, String>(Column.class);
        var words = new ArrayList<String>();
        for (var cell : cells) {
            var column = looks(cell, year);
            if (column == null || found.putIfAbsent(column, cell) != null) {
                if (!cell.isEmpty()) {
                    words.add(cell);
                }
            }
        }
        var title =
                words.stream()
                        .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        words.remove(title);
        found.put(Column.TITLE, title);
        if (!words.isEmpty()) {
            found.put(Column.OUTLET, words.removeFirst());
        }
        return new Row(line, typed(found), String.join("、", words));
    }

    private static @Nullable Column looks(String cell, int year) {
        if (cell.isEmpty() || cell.length() < 4 && cell.chars().allMatch(Character::isDigit)) {
            return Column.NUMBER;
        }
        if (!SharedLink.of(cell).address().isEmpty()) {
            return Column.LINK;
        }
        if (TypedDay.near(cell, LocalDate.of(year, MIDYEAR, 1)).isPresent()) {
            return Column.DAY;
        }
        if (OutletLevel.of(cell).isPresent()) {
            return Column.LEVEL;
        }
        return CoverageRules.saysKind(cell) ? Column.KIND : null;
    }

    private static CoverageTyped typed(Map<Column, String> found) {
        return new CoverageTyped(
                found.getOrDefault(Column.OUTLET, ""),
                found.getOrDefault(Column.LEVEL, ""),
                found.getOrDefault(Column.TITLE, ""),
                found.getOrDefault(Column.LINK, ""),
                found.getOrDefault(Column.DAY, ""),
                found.getOrDefault(Column.KIND, ""),
                found.getOrDefault(Column.ACTIVITY, ""));
    }
}
