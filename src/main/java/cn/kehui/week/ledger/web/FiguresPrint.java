package cn.kehui.week.ledger.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.ground.org.Unit;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Value;
import cn.kehui.week.ledger.LedgerFigure;
import cn.kehui.week.ledger.LedgerRecord;
import cn.kehui.week.ledger.UnitsTold.Told;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prints what the activities that were held add up to, and what is behind it. */
final class FiguresPrint {
    /** In the order in which the table of the week asks for them. */
    static final List<FactName> ASKED =
            List.of(
                    FactName.EVENTS,
                    FactName.FUNDS_CENTRAL,
                    FactName.FUNDS_PROVINCE,
                    FactName.FUNDS_CITY,
                    FactName.FUNDS_COUNTY,
                    FactName.FUNDS_ENTERPRISE,
                    FactName.IN_KIND,
                    FactName.FUNDS_OTHER,
                    FactName.STAFF_FULLTIME,
                    FactName.STAFF_SCIENTISTS,
                    FactName.STAFF_VOLUNTEERS,
                    FactName.STAFF_OTHER,
                    FactName.PUBLIC_ON_SITE,
                    FactName.PUBLIC_ONLINE,
                    FactName.MEDIA_OUTLETS,
                    FactName.MEDIA_REPORTS,
                    FactName.VENUES_OPEN,
                    FactName.INSTITUTES_OPEN,
                    FactName.UNIVERSITIES_OPEN);

    private static final EnumSet<FactName> MONEY =
            EnumSet.range(FactName.FUNDS_CENTRAL, FactName.FUNDS_OTHER);

    private final Campaign campaign;
    private final @Nullable Unit unit;

    /**
     * @param unit null: all that the reader sees
     */
    FiguresPrint(Campaign campaign, @Nullable Unit unit) {
        this.campaign = campaign;
        this.unit = unit;
    }

    String over() {
        return unit == null ? Texts.say("figures.all") : Texts.say("figures.over", unit.name());
    }

    List<Shell.Place> path(@Nullable FactName fact) {
        var above = "/campaigns/" + campaign.id();
        var path = new ArrayList<Shell.Place>();
        path.add(new Shell.Place(campaign.title(), above, false));
        path.add(new Shell.Place(Texts.say("activity.all"), above + "/activities", false));
        path.add(new Shell.Place(Texts.say("figures.title"), home(unit), fact == null));
        if (fact != null) {
            path.add(new Shell.Place(fact.label(), "", true));
        }
        return path;
    }

    private String home(@Nullable Unit of) {
        return "/campaigns/" + campaign.id() + "/figures" + (of == null ? "" : "?unit=" + of.id());
    }

    String query(String more) {
        var unit = this.unit == null ? "" : "unit=" + this.unit.id();
        var both = unit.isEmpty() || more.isEmpty() ? unit + more : unit + "&" + more;
        return both.isEmpty() ? "" : "?" + both;
    }

    String home(FactName fact) {
        return "/campaigns/" + campaign.id() + "/figures/" + fact;
    }

    private String href(FactName fact, @Nullable UUID after) {
        return home(fact) + query(after == null ? "" : "after=" + after);
    }

    List<FiguresPage.Line> lines(Map<FactName, LedgerFigure> figures, Map<FactName, Told> told) {
        return ASKED.stream()
                .map(
                        fact ->
                                line(fact, figures.get(fact))
                                        .with(ReportedPrint.told(this, fact, told.get(fact))))
                .toList();
    }

    private FiguresPage.Line line(FactName fact, @Nullable LedgerFigure figure) {
        if (figure == null) {
            if (LedgerFigure.media(fact)) {
                return new FiguresPage.Line(
                        fact.label(), "—", Texts.say("figures.no-report"), coverage());
            }
            return new FiguresPage.Line(fact.label(), "—", Texts.say("figures.nobody"), "");
        }
        return new FiguresPage.Line(
                fact.label(),
                number(fact, figure.quantity()),
                more(figure),
                LedgerFigure.media(fact) ? coverage() : href(fact, null));
    }

    /** Where the reports of the press are. */
    String coverage() {
        return "/campaigns/" + campaign.id() + "/coverage";
    }

    private static String more(LedgerFigure figure) {
        if (LedgerFigure.media(figure.fact())) {
            return Texts.say("figures.reports", figure.lines());
        }
        if (LedgerFigure.opened(figure.fact())) {
            return Texts.say("figures.named", figure.lines());
        }
        return figure.graded()
                ? Texts.say("figures.graded", figure.lines(), figure.share())
                : Texts.say("figures.lines", figure.lines());
    }

    static String number(FactName fact, long quantity) {
        if (MONEY.contains(fact)) {
            return Texts.say("figures.money", new Value.Yuan(quantity).printed());
        }
        if (fact == FactName.IN_KIND) {
            return Texts.say("figures.goods");
        }
        if (LedgerFigure.media(fact)) {
            return "%,d".formatted(quantity);
        }
        if (LedgerFigure.opened(fact)) {
            return Texts.say("figures.places", "%,d".formatted(quantity));
        }
        return Texts.say(
                fact == FactName.EVENTS ? "figures.events" : "figures.times",
                "%,d".formatted(quantity));
    }

    FiguresPage.Below year() {
        var year = Integer.toString(campaign.year());
        return new FiguresPage.Below(
                Texts.say("year.of-campaign", year),
                "/years/" + year + "/figures" + (unit == null ? "" : "?unit=" + unit.id()));
    }

    List<FiguresPage.Below> below(List<Unit> units) {
        return units.stream().map(one -> new FiguresPage.Below(one.name(), home(one))).toList();
    }

    String sum(@Nullable LedgerFigure figure) {
        return figure == null
                ? Texts.say("figures.nobody")
                : number(figure.fact(), figure.quantity()) + "，" + more(figure);
    }

    List<BehindPage.Line> lines(FactName fact, List<LedgerRecord> records) {
        return records.stream().map(one -> record(fact, one)).toList();
    }

    static BehindPage.Line record(FactName fact, LedgerRecord one) {
        boolean graded = new LedgerFigure(fact, 0, 0, 0).graded();
        var home = "/campaigns/" + one.activity().campaign() + "/activities/" + one.activity();
        var number = one.words().isEmpty() ? none(fact, one.quantity()) : one.words();
        var share = new LedgerFigure(fact, one.quantity(), one.counted(), 1).share();
        return new BehindPage.Line(
                graded ? home + "/counts" : home,
                one.title(),
                one.unit(),
                number,
                one.adds() ? graded ? Texts.say("ledger.share", share) : "" : once(fact, one));
    }

    /** What is named is in words, so that who has none said that there is none. */
    private static String none(FactName fact, long quantity) {
        return LedgerFigure.opened(fact) ? Texts.say("figures.open-none") : number(fact, quantity);
    }

    /** Why not all that it says is added. */
    private static String once(FactName fact, LedgerRecord one) {
        return LedgerFigure.opened(fact)
                ? Texts.say("figures.named-before", one.quantity())
                : Texts.say("figures.once");
    }

    String next(FactName fact, @Nullable UUID after) {
        return after == null ? "" : href(fact, after);
    }
}
