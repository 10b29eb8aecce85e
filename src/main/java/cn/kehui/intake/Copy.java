package cn.kehui.intake;

import cn.kehui.label.Grid;
import cn.kehui.label.LabelText;
import cn.kehui.label.Labels;
import cn.kehui.paper.Paper;

/**
 * One table read for itself: a document may hold a form twice, once blank, or in two halves.
 *
 * @param questions how many it asks, {@code filled}: how many of them are answered
 */
record Copy(Paper.Table table, Harvest harvest, int questions, int filled, boolean titled) {
    /**
     * @param titles of the form, bare: a table under its very title goes before last year's
     */
    static Copy of(
            Labels labels, Paper.Table table, java.util.List<String> titles, String moneyUnit) {
        var harvest = new Harvest();
        harvest.tables.add(table);
        new FieldsReader(labels, new Grid(table), harvest, moneyUnit).read();
        int filled =
                (int) harvest.values.values().stream().filter(typed -> !typed.isEmpty()).count();
        return new Copy(table, harvest, harvest.spots.size(), filled, titled(table, titles));
    }

    private static boolean titled(Paper.Table table, java.util.List<String> titles) {
        var top = new StringBuilder();
        table.cells().stream().limit(6).forEach(cell -> top.append(cell.text()));
        var words = LabelText.of(top.toString().replaceAll("[:：]", "")).whole();
        return titles.stream().anyMatch(words::contains);
    }

    int weight() {
        return questions + 2 * filled + (titled && filled > 0 ? 1000 : 0);
    }

    boolean same(Harvest other) {
        return harvest.values.entrySet().stream()
                .allMatch(
                        value ->
                                value.getValue()
                                        .equals(other.values.getOrDefault(value.getKey(), "")));
    }

    void addTo(Harvest all) {
        harvest.spots.forEach(
                (at, spot) -> {
                    if (!all.has(at) || all.values.getOrDefault(at, "").isEmpty()) {
                        all.put(at, harvest.values.getOrDefault(at, ""), spot);
                    }
                });
        all.findings.addAll(harvest.findings);
        all.used.addAll(harvest.used);
        all.tables.addAll(harvest.tables);
    }
}
