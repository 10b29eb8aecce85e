package cn.kehui.staff.directory.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitQuery;
import cn.kehui.ground.org.Units;
import cn.kehui.jte.Templates;
import cn.kehui.staff.directory.Closing;
import cn.kehui.staff.directory.Directory;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of units, and one of them. */
@Controller
final class UnitPages {
    private static final int A_PAGE = 200;

    private final Directory directory;
    private final Units units;
    private final UnitPrint print;
    private final GlancePrint glances;
    private final Templates templates;

    UnitPages(
            Directory directory,
            Units units,
            UnitPrint print,
            GlancePrint glances,
            Templates templates) {
        this.directory = directory;
        this.units = units;
        this.print = print;
        this.glances = glances;
        this.templates = templates;
    }

    /**
     * What is looked for.
     *
     * @param show {@code closed}: those that take part no more
     * @param after the path of the last unit of the page before
     */
    record Sought(String q, String line, String show, String after) {
        /** A field that was not sent is one that is empty. */
        Sought {
            q = Objects.requireNonNullElse(q, "");
            line = Objects.requireNonNullElse(line, "");
            show = Objects.requireNonNullElse(show, "");
            after = Objects.requireNonNullElse(after, "");
        }
    }

    @GetMapping("/units")
    Page tree(Visit visit, Sought sought) {
        var asked =
                new UnitsPrint.Asked(
                        sought.q(),
                        line(sought.line()),
                        sought.show().equals("closed"),
                        sought.after());
        return Page.ok(templates.staffDirectoryUnits(listed(visit, asked)));
    }

    /** After an import: what it did stands above the tree. */
    @GetMapping(
            path = "/units",
            params = {"added", "changed"})
    Page imported(Visit visit, @RequestParam int added, @RequestParam int changed) {
        var page = listed(visit, new UnitsPrint.Asked("", null, false, ""));
        return Page.ok(
                templates.staffDirectoryUnits(
                        page.saying(Texts.say("unit.imported", added, changed))));
    }

    private UnitsPage listed(Visit visit, UnitsPrint.Asked asked) {
        var actor = visit.actor();
        var found =
                units.search(
                        new UnitQuery(
                                Directory.open(actor),
                                asked.words(),
                                asked.line(),
                                asked.closed(),
                                asked.after(),
                                A_PAGE));
        return UnitsPrint.page(visit, asked, found, glances.newest(actor, found.units()));
    }

    private static @Nullable Line line(String name) {
        for (var line : Line.values()) {
            if (line.name().equals(name)) {
                return line;
            }
        }
        return null;
    }

    @GetMapping("/units/{id:[0-9a-f-]{36}}")
    Page unit(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String done) {
        var unit = directory.unit(visit.actor(), UnitId.of(id));
        var said =
                switch (done) {
                    case "changed" -> Texts.say("unit.changed");
                    case "closed" -> Texts.say("unit.closed-now");
                    case "reopened" -> Texts.say("unit.reopened");
                    default -> "";
                };
        return Page.ok(templates.staffDirectoryUnit(print.page(visit, unit, said)));
    }

    @PostMapping("/units/{id:[0-9a-f-]{36}}/closing")
    Page close(Visit visit, @PathVariable String id) {
        return switch (directory.close(visit.actor(), UnitId.of(id))) {
            case Closing.Closed() -> Page.seeOther("/units/" + id + "?done=closed");
            case Closing.StillAbove(int below) -> {
                var unit = directory.unit(visit.actor(), UnitId.of(id));
                var why = new UnitPage.Problem("", Texts.say("unit.still-above", below));
                yield Page.conflict(
                        templates.staffDirectoryUnit(
                                print.page(visit, unit, List.of(why), UnitPage.Typed.NOTHING)));
            }
        };
    }

    @PostMapping("/units/{id:[0-9a-f-]{36}}/reopening")
    Page reopen(Visit visit, @PathVariable String id) {
        directory.reopen(visit.actor(), UnitId.of(id));
        return Page.seeOther("/units/" + id + "?done=reopened");
    }
}
