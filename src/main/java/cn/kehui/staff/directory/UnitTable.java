package cn.kehui.staff.directory;

import cn.kehui.ground.base.Csv;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Opened;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table of units out of a file that somebody sends. */
sealed interface UnitTable {
    /** As many rows as one file may have. */
    int MOST = 20_000;

    /**
     * @param passedOver heads of columns that mean nothing here
     */
    record Rows(List<TypedUnit> rows, List<String> passedOver) implements UnitTable {}

    record Unreadable(Finding why) implements UnitTable {}

    /**
     * @param name as the sender calls it: its ending tells CSV from a workbook
     */
    static UnitTable read(String name, Path file) throws IOException {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)")
                ? rows(csv(Files.readAllBytes(file)))
                : workbook(file);
    }

    private static Map<Integer, List<String>> csv(byte[] bytes) {
        var lines = new TreeMap<Integer, List<String>>();
        for (var cells : Csv.read(bytes)) {
            lines.put(lines.size() + 1, cells);
        }
        return lines;
    }

    private static UnitTable workbook(Path file) {
        return switch (Papers.open(file)) {
            case Opened.Unreadable(var why) -> new Unreadable(why);
            case Opened.Readable(var paper) -> first(paper);
        };
    }

    /** The first sheet that has the heads; what the other sheets say is for people. */
    private static UnitTable first(Paper paper) {
        UnitTable unfit = unreadable("units.no-head", heads());
        for (var table : paper.tables()) {
            var read = rows(grid(table));
            if (read instanceof Rows) {
                return read;
            }
            if (read instanceof Unreadable(var why) && !why.key().equals("units.no-head")) {
                unfit = read;
            }
        }
        return unfit;
    }

    private static Map<Integer, List<String>> grid(Paper.Table table) {
        var lines = new TreeMap<Integer, List<String>>();
        for (var cell : table.cells()) {
            var line = lines.computeIfAbsent(cell.spot().row() + 1, _ -> new ArrayList<>());
            while (line.size() <= cell.column()) {
                line.add("");
            }
            line.set(cell.column(), cell.text());
        }
        return lines;
    }

    /**
     * @param lines by their number in the file, from 1
     */
    private static UnitTable rows(Map<Integer, List<String>> lines) {
        Map<Integer, UnitColumn> heads = Map.of();
        var passedOver = new ArrayList<String>();
        var rows = new ArrayList<TypedUnit>();
        for (var line : lines.entrySet()) {
            if (heads.isEmpty()) {
                heads = heads(line.getValue(), passedOver);
            } else if (!line.getValue().stream().allMatch(String::isBlank)) {
                rows.add(row(line.getKey(), line.getValue(), heads));
            }
        }
        if (heads.isEmpty()) {
            return unreadable("units.no-head", heads());
        }
        if (rows.isEmpty()) {
            return unreadable("units.empty");
        }
        return rows.size() > MOST
                ? unreadable("units.too-many", rows.size(), MOST)
                : new Rows(rows, passedOver);
    }

    /** Empty unless it is the line of the heads: it has a code and a name. */
    private static Map<Integer, UnitColumn> heads(List<String> line, List<String> passedOver) {
        var heads = new HashMap<Integer, UnitColumn>();
        var others = new ArrayList<String>();
        for (int i = 0; i < line.size(); i++) {
            var column = UnitColumn.headed(line.get(i));
            if (column.isPresent() && !heads.containsValue(column.get())) {
                heads.put(i, column.get());
            } else if (!line.get(i).isBlank()) {
                others.add(line.get(i).strip());
            }
        }
        if (!heads.containsValue(UnitColumn.CODE) || !heads.containsValue(UnitColumn.NAME)) {
            return Map.of();
        }
        passedOver.addAll(others);
        return heads;
    }

    private static TypedUnit row(int number, List<String> line, Map<Integer, UnitColumn> heads) {
        var cells = new EnumMap<UnitColumn, String>(UnitColumn.class);
        heads.forEach(
                (at, column) -> cells.put(column, at < line.size() ? line.get(at).strip() : ""));
        return new TypedUnit(number, cells);
    }

    private static String heads() {
        return java.util.Arrays.stream(UnitColumn.values())
                .map(UnitColumn::label)
                .collect(Collectors.joining("、"));
    }

    private static Unreadable unreadable(String key, Object... args) {
        return new Unreadable(Finding.stops("file", key, args));
    }
}
