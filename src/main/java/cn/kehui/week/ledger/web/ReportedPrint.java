package cn.kehui.week.ledger.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.week.ledger.UnitsTold.Told;
import cn.kehui.week.ledger.UnitsTold.UnitTold;
import cn.kehui.week.ledger.UnitsTold.Units;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints which units have told a figure, none beside another: that they have, and no number. */
record ReportedPrint(FiguresPrint figures, FactName fact) {
    /** One unit by itself, and who asks nobody, is told nothing by it. */
    static FiguresPage.Below told(FiguresPrint figures, FactName fact, @Nullable Told told) {
        if (told == null || told.expected() < 2) {
            return FiguresPage.Below.NONE;
        }
        return new FiguresPage.Below(
                Texts.say("figures.told", told.expected(), told.told()),
                figures.home(fact) + "/units" + figures.query(""));
    }

    List<Shell.Place> path() {
        var path = new ArrayList<>(figures.path(fact));
        path.removeLast();
        path.add(new Shell.Place(fact.label(), figures.home(fact) + figures.query(""), false));
        path.add(new Shell.Place(Texts.say("figures.units"), "", true));
        return path;
    }

    List<ReportedPage.Line> lines(Units units) {
        return units.ones().stream().map(this::line).toList();
    }

    private ReportedPage.Line line(UnitTold one) {
        var unit = "?unit=" + one.unit();
        return switch (one.how()) {
            case SOMETHING -> said(one, "figures.said", figures.home(fact) + unit);
            case ZERO -> said(one, "figures.said-zero", figures.home(fact) + unit);
            case BLANK -> said(one, "figures.said-blank", figures.home(FactName.EVENTS) + unit);
            case NOTHING_HELD -> said(one, "figures.said-nothing", "");
        };
    }

    private static ReportedPage.Line said(UnitTold one, String key, String href) {
        return new ReportedPage.Line(one.name(), Texts.say(key), href);
    }

    String next(Units units) {
        return units.next().isEmpty()
                ? ""
                : figures.home(fact)
                        + "/units"
                        + figures.query(
                                "from=" + URLEncoder.encode(units.next(), StandardCharsets.UTF_8));
    }
}
