package cn.kehui.week.ledger.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.Units;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.dictionary.YearNumber;
import cn.kehui.sheet.dictionary.YearRow;
import cn.kehui.week.ledger.LedgerFigures.AlikeOnes;
import cn.kehui.week.ledger.YearFigures;
import cn.kehui.week.ledger.YearFigures.Over;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a year adds up to, by the rows of 科普统计; each number opens into its activities. */
@Controller
@RequestMapping("/years/{year}/figures")
class YearPages {
    private final YearFigures figures;
    private final Units units;
    private final Templates templates;

    YearPages(YearFigures figures, Units units, Templates templates) {
        this.figures = figures;
        this.units = units;
        this.templates = templates;
    }

    /** Whose figures, and after which activity. */
    record Asked(@Nullable String unit, @Nullable UUID after) {
        Over over(int year) {
            return new Over(year, unit == null || unit.isEmpty() ? null : UnitId.of(unit));
        }
    }

    /** A number of a year: of which row, and what it counts. */
    record Named(String row, String fact) {
        YearRow of() {
            return YearRow.named(row).orElseThrow(() -> new NotFound(row));
        }

        FactName what() {
            return FactName.named(fact)
                    .filter(one -> YearFigures.kept(of(), one))
                    .orElseThrow(() -> new NotFound(fact));
        }
    }

    @GetMapping
    Page all(Visit visit, @PathVariable String year, Asked asked) {
        var over = asked.over(year(year));
        var of = figures.of(visit.actor(), over);
        var unit = unit(over);
        var print = new YearRowsPrint(over.year(), unit);
        var below = units.children(unit == null ? visit.actor().unitId() : unit.id());
        return Page.ok(
                templates.weekLedgerYear(
                        new YearPage(
                                visit.shell(),
                                print.path(null),
                                print.title(),
                                print.over(),
                                print.held(of),
                                print.rows(of, YearRow::form),
                                print.rest(of),
                                print.rows(of, row -> !row.form() && !row.rest()),
                                print.cut(),
                                print.money(of),
                                print.below(below))));
    }

    @GetMapping("/{row}/{fact}")
    Page behind(Visit visit, @PathVariable String year, Named number, Asked asked) {
        var row = number.of();
        var fact = number.what();
        var over = asked.over(year(year));
        var behind = figures.behind(visit.actor(), over, new YearNumber(row, fact), asked.after());
        var print = new YearRowsPrint(over.year(), unit(over));
        var named = print.named(row, fact);
        return Page.ok(
                templates.weekLedgerBehind(
                        new BehindPage(
                                visit.shell(),
                                print.path(named),
                                named,
                                print.over(),
                                print.sum(
                                        figures.of(visit.actor(), over)
                                                .figure(row, fact)
                                                .orElse(null)),
                                AlikeOnes.NONE,
                                print.lines(fact, behind.records()),
                                print.next(row, fact, behind.next()))));
    }

    private static int year(String typed) {
        if (typed.length() != 4 || !typed.chars().allMatch(one -> one >= '0' && one <= '9')) {
            throw new NotFound(typed);
        }
        return Integer.parseInt(typed);
    }

    /** To be asked once it is known that the unit is for the reader. */
    private @Nullable Unit unit(Over over) {
        return over.unit() == null ? null : units.unit(over.unit());
    }
}
