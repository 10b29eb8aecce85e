package cn.kehui.staff.directory.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.org.UnitId;
import cn.kehui.jte.Templates;
import cn.kehui.staff.directory.Directory;
import cn.kehui.staff.directory.Kept;
import cn.kehui.staff.directory.TypedUnit;
import cn.kehui.staff.directory.UnitColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit added, or its facts put right, by hand. */
@Controller
final class UnitFormPages {
    private final Directory directory;
    private final Templates templates;

    UnitFormPages(Directory directory, Templates templates) {
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/units/new")
    Page fresh(Visit visit, @RequestParam(defaultValue = "") String below) {
        keeper(visit);
        var cells = new EnumMap<UnitColumn, String>(UnitColumn.class);
        if (!below.isEmpty()) {
            var above = directory.unit(visit.actor(), UnitId.of(below));
            cells.put(UnitColumn.PARENT, above.code());
            cells.put(UnitColumn.REGION, above.region());
            cells.put(UnitColumn.LINE, above.line().label());
        }
        return Page.ok(templates.staffDirectoryUnitForm(adding(visit, cells, List.of())));
    }

    @PostMapping("/units")
    Page add(Visit visit, @RequestParam MultiValueMap<String, String> typed) {
        var row = row(typed);
        return switch (directory.add(visit.actor(), row)) {
            case Kept.Done(var unit) -> Page.seeOther("/units/" + unit + "?done=changed");
            case Kept.Unfit(var findings) ->
                    Page.unprocessable(
                            templates.staffDirectoryUnitForm(adding(visit, row.cells(), findings)));
        };
    }

    @GetMapping("/units/{id:[0-9a-f-]{36}}/edit")
    Page edit(Visit visit, @PathVariable String id) {
        keeper(visit);
        var kept = directory.row(visit.actor(), UnitId.of(id));
        return Page.ok(
                templates.staffDirectoryUnitForm(editing(visit, id, kept.cells(), List.of())));
    }

    @PostMapping("/units/{id:[0-9a-f-]{36}}")
    Page change(
            Visit visit,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed) {
        var row = row(typed);
        return switch (directory.change(visit.actor(), UnitId.of(id), row)) {
            case Kept.Done(var unit) -> Page.seeOther("/units/" + unit + "?done=changed");
            case Kept.Unfit(var findings) -> {
                var cells = new EnumMap<>(row.cells());
                var kept = directory.row(visit.actor(), UnitId.of(id));
                cells.put(UnitColumn.CODE, kept.cell(UnitColumn.CODE));
                yield Page.unprocessable(
                        templates.staffDirectoryUnitForm(editing(visit, id, cells, findings)));
            }
        };
    }

    private static UnitFormPage adding(
            Visit visit, Map<UnitColumn, String> cells, List<Finding> findings) {
        var fields = UnitFields.of(cells, findings, false);
        return new UnitFormPage(visit.shell(), "添加单位", "/units", "/units", fields);
    }

    private static UnitFormPage editing(
            Visit visit, String id, Map<UnitColumn, String> cells, List<Finding> findings) {
        var fields = UnitFields.of(cells, findings, true);
        var home = "/units/" + id;
        var title = "修改" + cells.getOrDefault(UnitColumn.NAME, "单位");
        return new UnitFormPage(visit.shell(), title, home, home, fields);
    }

    /** A field that the browser did not send was left empty. */
    private static TypedUnit row(MultiValueMap<String, String> typed) {
        var cells = new EnumMap<UnitColumn, String>(UnitColumn.class);
        for (var column : UnitColumn.values()) {
            var values = typed.getOrDefault(column.id(), List.of());
            cells.put(column, String.join("、", values));
        }
        return new TypedUnit(0, cells);
    }

    private static void keeper(Visit visit) {
        if (!Directory.keeps(visit.actor())) {
            throw new NotFound("units are kept by the system administrator");
        }
    }
}
