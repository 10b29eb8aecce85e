package cn.kehui.week.coverage.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.coverage.AlikePair;
import cn.kehui.week.coverage.AlikeShown;
import cn.kehui.week.coverage.PressReport;
import java.util.List;
import java.util.stream.Stream;

/** Prints what may be one, side by side. */
final class AlikePrint {
    private static final int NAMED = 3;

    private final Actor reader;

    AlikePrint(Actor reader) {
        this.reader = reader;
    }

    CoveragePage.Pairs pairs(List<AlikeShown> shown, int all, boolean decides) {
        return new CoveragePage.Pairs(
                shown.stream().map(this::pair).toList(),
                all > shown.size() ? Texts.say("coverage.more-pairs", all - shown.size()) : "",
                decides);
    }

    private CoveragePage.Pair pair(AlikeShown shown) {
        boolean outlets = shown.pair().kind() == AlikePair.Kind.OUTLET;
        var said = shown.said();
        return new CoveragePage.Pair(
                shown.pair().kind().name(),
                Texts.say(outlets ? "coverage.one-outlet" : "coverage.one-report"),
                side(shown.pair().one(), shown.one(), outlets),
                side(shown.pair().other(), shown.other(), outlets),
                said == null ? "" : said(said),
                said == null || !said.unit().equals(reader.unit().name())
                        ? ""
                        : String.valueOf(said.alike()));
    }

    private static String said(AlikeShown.Said said) {
        return Texts.say(
                said.alike() ? "coverage.said-one" : "coverage.said-two",
                said.unit(),
                said.by(),
                Moments.recent(said.at()));
    }

    private CoveragePage.Side side(String key, List<PressReport> reports, boolean outlets) {
        var first = reports.isEmpty() ? null : reports.getFirst().words();
        var lines =
                reports.stream()
                        .limit(NAMED)
                        .map(
                                one ->
                                        join(
                                                outlets
                                                        ? one.words().title()
                                                        : one.words().outlet(),
                                                one.words().day() == null
                                                        ? ""
                                                        : Moments.shortDay(one.words().day()),
                                                CoveragePrint.kind(one.words().original()),
                                                unit(one)))
                        .toList();
        return new CoveragePage.Side(
                key,
                first == null ? key : outlets ? first.outlet() : first.title(),
                lines,
                first == null || outlets ? "" : first.link());
    }

    private static String join(String... parts) {
        return String.join(" · ", Stream.of(parts).filter(one -> !one.isEmpty()).toList());
    }

    private String unit(PressReport one) {
        return one.unit().id().equals(reader.unitId()) ? "" : one.unit().name();
    }
}
