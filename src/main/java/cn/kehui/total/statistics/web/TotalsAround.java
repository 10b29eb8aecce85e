package cn.kehui.total.statistics.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Line;
import cn.kehui.total.statistics.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands round a total: other cuts of it, and what else can be had. */
final class TotalsAround {
    private final Cut cut;
    private final boolean below;

    TotalsAround(Cut cut, boolean below) {
        this.cut = cut;
        this.below = below;
    }

    List<TotalsPage.Switch> switches() {
        var lines =
                Stream.concat(
                                Stream.of(choice(Texts.say("totals.joined"), cut.line(null))),
                                Arrays.stream(Line.values())
                                        .map(line -> choice(line.label(), cut.line(line))))
                        .toList();
        return List.of(
                new TotalsPage.Switch(
                        Texts.say("totals.by"),
                        Arrays.stream(Cut.By.values())
                                .map(by -> choice(by.label(), by == cut.by() ? cut : cut.by(by)))
                                .toList()),
                new TotalsPage.Switch(Texts.say("totals.line"), lines),
                new TotalsPage.Switch(
                        Texts.say("totals.basis"),
                        Arrays.stream(Cut.Basis.values())
                                .map(basis -> choice(basis.label(), cut.basis(basis)))
                                .toList()));
    }

    private TotalsPage.Choice choice(String label, Cut other) {
        return new TotalsPage.Choice(label, TotalLinks.totals(other, below), other.equals(cut));
    }

    List<TotalsPage.Choice> more() {
        var more = new ArrayList<TotalsPage.Choice>();
        for (var kind : List.of("docx", "xlsx", "pdf")) {
            more.add(
                    new TotalsPage.Choice(
                            Texts.say("totals.export", kind.toUpperCase(Locale.ROOT)),
                            TotalLinks.of(cut, "export." + kind),
                            false));
        }
        more.add(
                new TotalsPage.Choice(
                        Texts.say("totals.units"), TotalLinks.of(cut, "units.xlsx"), false));
        more.add(new TotalsPage.Choice(Texts.say("parcel.link"), "/exports", false));
        var campaign = OverlapsPrint.home(cut.campaign());
        more.add(new TotalsPage.Choice(Texts.say("totals.overlaps"), campaign, false));
        more.add(
                new TotalsPage.Choice(
                        Texts.say("totals.snapshots"),
                        campaign.replaceFirst("overlaps$", "snapshots"),
                        false));
        return more;
    }
}
