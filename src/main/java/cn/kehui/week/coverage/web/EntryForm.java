package cn.kehui.week.coverage.web;

import cn.kehui.week.coverage.CoverageTyped;
import java.util.List;
import java.util.Map;

/**
 * Where a report is typed.
 *
 * @param version that the page shows; negative: it is a new one
 * @param wrong what has to be put right, by field
 */
public record EntryForm(
        String action,
        long version,
        CoverageTyped typed,
        List<Option> levels,
        List<Option> activities,
        List<String> outlets,
        Map<String, String> wrong) {

    public record Option(String value, String label, boolean chosen) {}

    /** What is wrong with a field; empty: nothing. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** Whether what is typed says that it is a reprint. */
    public boolean reprint() {
        return typed.kind().startsWith("转");
    }
}
