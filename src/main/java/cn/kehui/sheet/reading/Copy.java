package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper;

/**
 * One table read for itself: a document may hold a form twice, once blank, or in two halves.
 *
 * @param questions how many it asks, {@code filled}: how many of them are answered
 */
record Copy(Paper.Table table, Harvest harvest, int questions, int filled, boolean titled) {
    /**
     * @param titled whether it stands under this year's title: then it goes before last year's
     */
    static Copy of(Labels labels, Paper.Table table, boolean titled, String moneyUnit) {
        var harvest = new Harvest();
        harvest.tables.add(table);
        new FieldsReader(labels, new Grid(table), harvest, moneyUnit).read();
        int filled =
                (int) harvest.values.values().stream().filter(typed -> !typed.isEmpty()).count();
        return new Copy(table, harvest, harvest.spots.size(), filled, titled);
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

    /** Where this copy differs from the one taken, neither is taken: a person has to say which. */
    void doubt(Harvest taken) {
        harvest.values.forEach(
                (at, typed) -> {
                    var other = taken.values.getOrDefault(at, "");
                    if (!typed.equals(other) && !typed.isEmpty() && !other.isEmpty()) {
                        taken.values.put(at, "");
                        taken.findings.add(
                                cn.kehui.ground.base.Finding.stops(
                                        at, "cell.two-values", other, typed));
                    }
                });
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
