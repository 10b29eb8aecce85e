package cn.kehui.staff.directory.web;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.staff.directory.UnitColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a unit's form, from its columns. */
final class UnitFields {
    private UnitFields() {}

    /**
     * @param kept whether the unit is there already, so that its code stays
     */
    static List<UnitFormPage.Field> of(
            Map<UnitColumn, String> cells, List<Finding> findings, boolean kept) {
        var fields = new ArrayList<UnitFormPage.Field>();
        for (var column : UnitColumn.values()) {
            var value = cells.getOrDefault(column, "");
            var problem =
                    findings.stream()
                            .filter(finding -> finding.at().equals(column.id()))
                            .map(Finding::message)
                            .collect(Collectors.joining());
            var options = options(column, value);
            fields.add(
                    new UnitFormPage.Field(
                            column.id(),
                            column.label(),
                            options.isEmpty() ? column.hint() : "",
                            value,
                            options,
                            column == UnitColumn.FUNCTIONS,
                            kept && column == UnitColumn.CODE,
                            column.required(),
                            problem));
        }
        return fields;
    }

    private static List<UnitsPage.Choice> options(UnitColumn column, String value) {
        return switch (column) {
            case KIND -> choices(Arrays.stream(UnitKind.values()).map(UnitKind::label), value);
            case LEVEL -> choices(Arrays.stream(Level.values()).map(Level::label), value);
            case LINE -> choices(Arrays.stream(Line.values()).map(Line::label), value);
            case FUNCTIONS -> several(value);
            case CODE, PARENT, NAME, SHORT_NAME, REGION, CREDIT -> List.of();
        };
    }

    private static List<UnitsPage.Choice> choices(Stream<String> labels, String value) {
        return labels.map(label -> new UnitsPage.Choice(label, label, label.equals(value)))
                .toList();
    }

    private static List<UnitsPage.Choice> several(String value) {
        var chosen = List.of(value.split("、"));
        return Arrays.stream(Function.values())
                .map(Function::label)
                .map(label -> new UnitsPage.Choice(label, label, chosen.contains(label)))
                .toList();
    }
}
