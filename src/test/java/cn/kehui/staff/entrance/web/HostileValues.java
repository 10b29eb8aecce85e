package cn.kehui.staff.entrance.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is put into fields, addresses and file names by those who try what happens. */
final class HostileValues {
    /** Text like any other: a page answers as it thinks right, but never with a fault. */
    static final List<String> ABSURD =
            List.of(
                    "",
                    " ",
                    "-1",
                    "99999999999",
                    "99999999999999999999999999",
                    "1e400",
                    "NaN",
                    "2025-13-45",
                    "9999-12-31",
                    "-999999999-01-01",
                    "00000000-0000-0000-0000-000000000000",
                    "not-a-uuid",
                    "1-1-1-1-1",
                    "\uFFFD\uD83D\uDE00\u202E中",
                    "\u000B\f\u0001\u001F\u007F",
                    "'; drop table person; --{0}%s${1}<b>\"\\u0000\\",
                    "中".repeat(5_000));

    /** Those of them that each field is asked with alone, the others being right. */
    static final List<String> ONE_BY_ONE =
            List.of(
                    "",
                    "-1",
                    "99999999999",
                    "2025-13-45",
                    "\uFFFD\uD83D\uDE00\u202E中",
                    "9".repeat(100_000)); // right at the limit of what the gate lets through

    /** What no field can hold: nothing, half a character, more than the longest. */
    static final List<String> IMPOSSIBLE = List.of("中\0文", "中\uD800文", "9".repeat(101_000));

    /** A mebibyte. */
    static final String HUGE = "9".repeat(1 << 20);

    static final List<String> FILE_NAMES =
            List.of(
                    "中".repeat(95) + ".docx",
                    "中".repeat(300),
                    "中".repeat(300) + ".zip",
                    "x".repeat(5_000) + ".xlsx",
                    "." + "y".repeat(300),
                    "..",
                    "../../etc/passwd",
                    "C:\\x\\y.pdf",
                    "\u0001\u000B.csv",
                    "\uFFFD\uD83D\uDE00.txt",
                    "a.html",
                    "a.doc",
                    "a.xls",
                    "a.pdf");

    /** In place of each id. */
    static final List<String> IDS =
            List.of(
                    "0",
                    "-1",
                    "99999999999",
                    "not-a-uuid",
                    "00000000-0000-0000-0000-000000000000",
                    "1-1-1-1-1",
                    "%F0%9F%98%80",
                    "'%20or%201=1--",
                    "%EF%BF%BD",
                    "%E4%B8%AD".repeat(300),
                    "%0B%01");

    private HostileValues() {}

    /** Every name of a field in any template: for pages that take whatever is sent. */
    static Set<String> fields() {
        var names = new TreeSet<String>();
        var name = Pattern.compile("name=\"([A-Za-z_][A-Za-z_0-9.-]*)\"");
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                name.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no templates", e);
        }
        names.addAll(Set.of("rows[0].name", "rows[99999999999].name", "rows[-1].x", "why.x"));
        names.remove("viewport");
        names.remove("_csrf");
        return names;
    }
}
