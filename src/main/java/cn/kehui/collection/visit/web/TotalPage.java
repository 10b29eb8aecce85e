package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Table;
import cn.kehui.ground.base.NotFound;
import java.util.List;

/** What one total is made of: every unit that counts, its figure, its file. */
public record TotalPage(
        String table,
        String form,
        String label,
        String unit,
        JoinedGrid.Total total,
        int units,
        List<Part> parts) {

    public record Part(String unit, String file, CellPrint cell) {}

    /**
     * @throws NotFound if the form adds nothing up under this name
     */
    static TotalPage of(Table table, String name) {
        var field =
                table.form()
                        .find(name)
                        .filter(found -> found.kind().sums())
                        .orElseThrow(() -> new NotFound(name));
        var index = table.form().fields().indexOf(field);
        var parts =
                table.rows().stream()
                        .filter(cn.kehui.collection.visit.Collected::counted)
                        .map(
                                file ->
                                        new Part(
                                                TablePrint.unit(file),
                                                file.name(),
                                                CellPrint.of(
                                                        table.collection().id(),
                                                        file,
                                                        field,
                                                        name)))
                        .toList();
        var foot = GridPrint.of(table, List.of()).foot();
        return new TotalPage(
                VisitLinks.collection(table.collection()),
                table.form().shortTitle(),
                field.label(),
                VisitWords.unit(field),
                foot.totals().get(index),
                foot.units(),
                parts);
    }
}
