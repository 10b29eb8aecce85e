package cn.kehui.week.ledger.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.Units;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.week.ledger.LedgerFigure;
import cn.kehui.week.ledger.LedgerFigures;
import cn.kehui.week.ledger.LedgerFigures.Over;
import cn.kehui.week.ledger.UnitsTold;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the activities of a campaign add up to; each figure opens into the records behind it. */
@Controller
@RequestMapping("/campaigns/{campaign}/figures")
class FigurePages {
    /** Reports of the press are of outlets: who logged them says nothing of who should. */
    private static final List<FactName> TOLD =
            FiguresPrint.ASKED.stream().filter(fact -> !LedgerFigure.media(fact)).toList();

    private final Campaigns campaigns;
    private final LedgerFigures ledger;
    private final UnitsTold reported;
    private final Units units;
    private final Templates templates;

    FigurePages(
            Campaigns campaigns,
            LedgerFigures ledger,
            UnitsTold reported,
            Units units,
            Templates templates) {
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.reported = reported;
        this.units = units;
        this.templates = templates;
    }

    /** Whose figures, and after which activity, or after the unit of which path. */
    record Asked(@Nullable String unit, @Nullable UUID after, @Nullable String from) {
        String behind() {
            return from == null ? "" : from;
        }

        @Nullable UnitId id() {
            return unit == null || unit.isEmpty() ? null : UnitId.of(unit);
        }
    }

    @GetMapping
    Page all(Visit visit, @PathVariable String campaign, Asked asked) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        var over = new Over(seen.id(), asked.id());
        var figures = ledger.of(visit.actor(), over);
        var told = reported.of(visit.actor(), seen, over, TOLD);
        var unit = unit(asked);
        var print = new FiguresPrint(seen, unit);
        var events = figures.get(FactName.EVENTS);
        return Page.ok(
                templates.weekLedgerFigures(
                        new FiguresPage(
                                visit.shell(),
                                print.path(null),
                                print.over(),
                                events == null
                                        ? Texts.say("figures.none")
                                        : Texts.say("figures.held", events.quantity()),
                                print.lines(figures, told),
                                print.year(),
                                print.below(below(visit, unit)))));
    }

    @GetMapping("/{fact}/units")
    Page units(Visit visit, @PathVariable String campaign, @PathVariable String fact, Asked asked) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        var named =
                FactName.named(fact).filter(TOLD::contains).orElseThrow(() -> new NotFound(fact));
        var over = new Over(seen.id(), asked.id());
        var told = reported.of(visit.actor(), seen, over, List.of(named)).get(named);
        var units =
                reported.units(
                        visit.actor(), seen, over, new UnitsTold.Page(named, asked.behind()));
        var print = new ReportedPrint(new FiguresPrint(seen, unit(asked)), named);
        return Page.ok(
                templates.weekLedgerReported(
                        new ReportedPage(
                                visit.shell(),
                                print.path(),
                                Texts.say("figures.units-of", named.label()),
                                print.figures().over(),
                                told == null
                                        ? ""
                                        : Texts.say("figures.told", told.expected(), told.told()),
                                print.lines(units),
                                print.next(units))));
    }

    @GetMapping("/{fact}")
    Page behind(
            Visit visit, @PathVariable String campaign, @PathVariable String fact, Asked asked) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        var named =
                FactName.named(fact)
                        .filter(FiguresPrint.ASKED::contains)
                        .orElseThrow(() -> new NotFound(fact));
        if (LedgerFigure.media(named)) {
            return Page.seeOther(new FiguresPrint(seen, null).coverage());
        }
        var over = new Over(seen.id(), asked.id());
        var behind = ledger.behind(visit.actor(), over, named, asked.after());
        var print = new FiguresPrint(seen, unit(asked));
        return Page.ok(
                templates.weekLedgerBehind(
                        new BehindPage(
                                visit.shell(),
                                print.path(named),
                                named.label(),
                                print.over(),
                                print.sum(ledger.of(visit.actor(), over).get(named)),
                                ledger.alike(visit.actor(), over, named),
                                print.lines(named, behind.records()),
                                print.next(named, behind.next()))));
    }

    /** To be asked once it is known that the unit is for the reader. */
    private @Nullable Unit unit(Asked asked) {
        var id = asked.id();
        return id == null ? null : units.unit(id);
    }

    private List<Unit> below(Visit visit, @Nullable Unit unit) {
        return units.children(unit == null ? visit.actor().unitId() : unit.id());
    }
}
