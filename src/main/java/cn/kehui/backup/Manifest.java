package cn.kehui.backup;

import java.util.List;

/**
 * What a backup says of itself; the last thing written into it.
 *
 * @param format of the file, 1
 * @param madeAt ISO instant
 * @param schema the last migration that its tables have seen
 * @param tables in an order in which each refers only to those before it
 * @param secrets names of the key files that came along
 */
public record Manifest(
        int format, String madeAt, String schema, List<Table> tables, List<String> secrets) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /**
     * @param rows how many it held
     * @param sha256 of its content, lower-case hex
     */
    public record Table(String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + name + ".copy";
        }

        String columnList() {
            return String.join(", ", columns.stream().map(column -> "\"" + column + "\"").toList());
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
