package cn.kehui.launch.bench;

import cn.kehui.week.sight.Opinion;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often which opinion was given of which kind of picture: a confusion table. */
final class Tally {
    private final String title;
    private final Map<String, Map<Opinion, Integer>> rows = new LinkedHashMap<>();

    Tally(String title) {
        this.title = title;
    }

    void add(String kind, Opinion opinion) {
        rows.computeIfAbsent(kind, _ -> new EnumMap<>(Opinion.class))
                .merge(opinion, 1, Integer::sum);
    }

    int count(String kind, Opinion opinion) {
        return rows.getOrDefault(kind, Map.of()).getOrDefault(opinion, 0);
    }

    int all(String kind) {
        return rows.getOrDefault(kind, Map.of()).values().stream().mapToInt(i -> i).sum();
    }

    /** As Markdown. */
    String table() {
        var table = new StringBuilder("\n| " + title + " | pictures |");
        for (var opinion : Opinion.values()) {
            table.append(' ')
                    .append(opinion.name().toLowerCase(java.util.Locale.ROOT))
                    .append(" |");
        }
        table.append("\n|---|--:|").append("--:|".repeat(Opinion.values().length)).append('\n');
        for (var kind : rows.keySet()) {
            table.append("| ").append(kind).append(" | ").append(all(kind)).append(" |");
            for (var opinion : Opinion.values()) {
                table.append(' ').append(count(kind, opinion)).append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }
}
