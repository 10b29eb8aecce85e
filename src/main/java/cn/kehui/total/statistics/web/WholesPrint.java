package cn.kehui.total.statistics.web;

import cn.kehui.sheet.form.Field;
import cn.kehui.total.statistics.Total;
import cn.kehui.total.statistics.Totals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the total that is shown is made of, by kind: the groups of its form whose questions all
 * count in one unit, such as 工作人员参与数量 by 专职人员, 科技工作者, 志愿者. Its own parts, and no unit's.
 */
final class WholesPrint {
    private final Totals totals;

    WholesPrint(Totals totals) {
        this.totals = totals;
    }

    /** Those of which at least two parts have a figure. */
    List<TotalsPage.Whole> wholes() {
        var wholes = new ArrayList<TotalsPage.Whole>();
        groups().forEach(
                        (group, fields) -> {
                            var unit = Total.unit(fields.getFirst());
                            boolean alike =
                                    fields.stream().allMatch(one -> Total.unit(one).equals(unit));
                            long given =
                                    fields.stream()
                                            .filter(one -> figure(one).look().equals("number"))
                                            .count();
                            if (alike && given >= 2) {
                                wholes.add(whole(group, unit, fields, wholes.size() + 1));
                            }
                        });
        return wholes;
    }

    private Map<Field.Group, List<Field>> groups() {
        var groups = new LinkedHashMap<Field.Group, List<Field>>();
        totals.fields().stream()
                .filter(field -> field.kind().sums() && !field.group().none())
                .forEach(
                        field ->
                                groups.computeIfAbsent(field.group(), _ -> new ArrayList<>())
                                        .add(field));
        return groups;
    }

    private TotalsPage.Whole whole(Field.Group group, String unit, List<Field> fields, int number) {
        return new TotalsPage.Whole(
                "whole-" + number,
                group.label(),
                unit,
                fields.stream()
                        .map(
                                field ->
                                        new TotalsPage.Part(
                                                field.label(),
                                                figure(field).text(),
                                                figure(field).look()))
                        .toList());
    }

    private TotalsPage.Figure figure(Field field) {
        return TotalsPrint.figure(field, totals.total(field.id()), "");
    }
}
