package cn.kehui.launch.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself; the last thing written into it.
 *
 * @param format of what is in it: 3; 2 has no files beside the tables; 1 has no sequences, and no
 *     journal's end
 * @param madeAt ISO instant
 * @param schema the last migration that its tables have seen
 * @param tables in an order in which each refers only to those before it
 * @param sequences how far each has come
 * @param secrets names of the key files that came along
 * @param files how many files came along, by their SHA-256; null: the format is 1 or 2
 * @param journal where the journal ended; null: it was empty, or the format is 1
 */
public record Manifest(
        int format,
        String madeAt,
        String schema,
        List<Table> tables,
        @Nullable List<Sequence> sequences,
        List<String> secrets,
        @Nullable Long files,
        @Nullable JournalEnd journal) {
    static final int FORMAT = 3;
    static final String ENTRY = "manifest.json";

    public Manifest {
        sequences = sequences == null ? List.of() : sequences;
        files = files == null ? 0L : files;
    }

    /**
     * @param rows how many it held
     * @param sha256 of its content, lower-case hex
     */
    public record Table(String name, List<String> columns, long rows, String sha256) {
        static final String PREFIX = "tables/";

        String entry() {
            return PREFIX + name + ".copy";
        }

        String columnList() {
            return String.join(", ", columns.stream().map(column -> "\"" + column + "\"").toList());
        }
    }

    /**
     * @param last the last number that it handed out
     * @param called false: it handed out none yet, {@code last} will be its first
     */
    public record Sequence(String name, long last, boolean called) {}
}
