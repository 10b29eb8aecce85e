package cn.kehui.week.coverage.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.account.Visit;
import cn.kehui.week.coverage.CoverageTyped;
import cn.kehui.week.coverage.PressReports;
import cn.kehui.week.coverage.Publicity;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The page of what the press told of a campaign. */
@Component
class ShowingCoverage {
    private static final int LINES = 50;
    private static final int PAIRS = 20;

    private final PressReports coverage;
    private final Publicity publicity;

    ShowingCoverage(PressReports coverage, Publicity publicity) {
        this.coverage = coverage;
        this.publicity = publicity;
    }

    /**
     * What is looked for, and what was typed.
     *
     * @param wrong what has to be put right in it first
     */
    record Around(
            PressReports.Sought sought,
            CoveragePage.Said said,
            CoverageTyped typed,
            Map<String, String> wrong) {
        static Around looking(PressReports.Sought sought, CoveragePage.Said said) {
            return new Around(sought, said, CoverageTyped.NOTHING, Map.of());
        }
    }

    CoveragePage page(Visit visit, Campaign campaign, Around around) {
        var actor = visit.actor();
        var id = campaign.id();
        var print = new CoveragePrint(campaign, actor);
        var alike = new AlikePrint(actor);
        var figures = publicity.figures(id, actor.scope());
        boolean decides = publicity.decides(actor);
        var open = publicity.open(actor, id, PAIRS);
        var settled = publicity.decided(actor, id, PAIRS);
        var typing = new CoveragePrint.Typing(print.home(), -1, around.typed(), around.wrong());
        return new CoveragePage(
                visit.shell(),
                print.where(""),
                around.said(),
                coverage.logs(actor, id) ? print.entry(typing, coverage.choices(actor, id)) : null,
                CoveragePrint.figures(figures),
                alike.pairs(open, figures.open(), decides),
                alike.pairs(settled, settled.size(), decides),
                print.found(around.sought(), coverage.seen(actor, id, around.sought(), LINES)));
    }
}
