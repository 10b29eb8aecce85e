package cn.kehui.week.ledger.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.ground.org.Unit;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.dictionary.YearRow;
import cn.kehui.week.ledger.LedgerRecord;
import cn.kehui.week.ledger.YearFigure;
import cn.kehui.week.ledger.YearFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Prints what was held in a year, row by row, and what is behind it. */
final class YearRowsPrint {
    /** What a number is of, beside the name of its row. */
    private static final Map<FactName, String> SHORT =
            Map.of(
                    FactName.EVENTS, "year.events",
                    FactName.PUBLIC_ON_SITE, "year.on-site",
                    FactName.PUBLIC_ONLINE, "year.online");

    private final int year;
    private final @Nullable Unit unit;

    /**
     * @param unit null: all that the reader sees
     */
    YearRowsPrint(int year, @Nullable Unit unit) {
        this.year = year;
        this.unit = unit;
    }

    String title() {
        return Texts.say("year.title", Integer.toString(year));
    }

    String over() {
        return unit == null ? Texts.say("figures.all") : Texts.say("figures.over", unit.name());
    }

    List<Shell.Place> path(@Nullable String last) {
        var path = new ArrayList<Shell.Place>();
        path.add(new Shell.Place(Texts.say("place.campaigns"), "/campaigns", false));
        path.add(new Shell.Place(title(), home(unit), last == null));
        if (last != null) {
            path.add(new Shell.Place(last, "", true));
        }
        return path;
    }

    String named(YearRow row, FactName fact) {
        var key = SHORT.get(fact);
        return row.label() + "：" + (key == null ? fact.label() : Texts.say(key));
    }

    String held(YearFigures.Year of) {
        var events = of.figure(YearRow.ALL, FactName.EVENTS);
        return events.isEmpty()
                ? Texts.say("year.none", Integer.toString(year))
                : Texts.say(
                        "year.held",
                        events.get().quantity(),
                        String.join("、", of.campaigns().stream().map(one -> one.title()).toList()));
    }

    List<YearPage.Row> rows(YearFigures.Year of, Predicate<YearRow> which) {
        return Arrays.stream(YearRow.values()).filter(which).map(row -> row(of, row)).toList();
    }

    /** Those of which there is something. */
    List<YearPage.Row> rest(YearFigures.Year of) {
        return rows(of, row -> row.rest() && of.figure(row, FactName.EVENTS).isPresent());
    }

    String cut() {
        return Texts.say("year.cut", "%,d".formatted(YearRow.majorFrom()));
    }

    private YearPage.Row row(YearFigures.Year of, YearRow row) {
        var words =
                Texts.say("year.forms", String.join("；", of.forms().getOrDefault(row, List.of())));
        var events = of.figure(row, FactName.EVENTS);
        if (events.isEmpty()) {
            var none = new FiguresPage.Line("", "—", Texts.say("year.no-row"), "");
            return new YearPage.Row(row.label(), "", List.of(none));
        }
        long held = events.get().quantity();
        var lines =
                YearFigures.OF_ROWS.stream()
                        .map(fact -> line(row, fact, of.figure(row, fact).orElse(null), held))
                        .toList();
        return new YearPage.Row(row.label(), of.forms().containsKey(row) ? words : "", lines);
    }

    List<FiguresPage.Line> money(YearFigures.Year of) {
        return Arrays.stream(FactName.values())
                .filter(fact -> !YearFigures.OF_ROWS.contains(fact))
                .filter(fact -> YearFigures.kept(YearRow.ALL, fact))
                .map(fact -> money(fact, of.figure(YearRow.ALL, fact).orElse(null)))
                .toList();
    }

    private FiguresPage.Line money(FactName fact, @Nullable YearFigure figure) {
        return figure == null
                ? new FiguresPage.Line(fact.label(), "—", Texts.say("figures.nobody"), "")
                : new FiguresPage.Line(
                        fact.label(),
                        FiguresPrint.number(fact, figure.quantity()),
                        Texts.say("figures.lines", figure.lines()),
                        href(YearRow.ALL, fact, null));
    }

    private FiguresPage.Line line(
            YearRow row, FactName fact, @Nullable YearFigure figure, long held) {
        var label = Texts.say(SHORT.getOrDefault(fact, "year.events"));
        return figure == null
                ? new FiguresPage.Line(label, "—", Texts.say("year.uncounted", held), "")
                : new FiguresPage.Line(
                        label,
                        FiguresPrint.number(fact, figure.quantity()),
                        more(figure),
                        href(row, fact, null));
    }

    private static String more(YearFigure figure) {
        if (figure.fact() == FactName.EVENTS) {
            return "";
        }
        return figure.row() == YearRow.ALL && !YearFigures.OF_ROWS.contains(figure.fact())
                ? Texts.say("figures.lines", figure.lines())
                : Texts.say("year.counted", figure.events(), figure.lines(), figure.share());
    }

    String sum(@Nullable YearFigure figure) {
        if (figure == null) {
            return Texts.say("figures.nobody");
        }
        var number = FiguresPrint.number(figure.fact(), figure.quantity());
        var more = more(figure);
        return more.isEmpty() ? number : number + "，" + more;
    }

    List<BehindPage.Line> lines(FactName fact, List<LedgerRecord> records) {
        return records.stream().map(one -> FiguresPrint.record(fact, one)).toList();
    }

    private String home(@Nullable Unit of) {
        return "/years/" + year + "/figures" + (of == null ? "" : "?unit=" + of.id());
    }

    private String href(YearRow row, FactName fact, @Nullable UUID after) {
        var asked = new ArrayList<String>();
        if (unit != null) {
            asked.add("unit=" + unit.id());
        }
        if (after != null) {
            asked.add("after=" + after);
        }
        return "/years/"
                + year
                + "/figures/"
                + row
                + "/"
                + fact
                + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
    }

    String next(YearRow row, FactName fact, @Nullable UUID after) {
        return after == null ? "" : href(row, fact, after);
    }

    List<FiguresPage.Below> below(List<Unit> units) {
        return units.stream().map(one -> new FiguresPage.Below(one.name(), home(one))).toList();
    }
}
