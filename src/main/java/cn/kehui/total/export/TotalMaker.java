package cn.kehui.total.export;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.parcel.Maker;
import cn.kehui.ground.parcel.Making;
import cn.kehui.total.export.LongReports.TotalAsked;
import cn.kehui.total.export.Reports.Kind;
import cn.kehui.total.statistics.Reach;
import cn.kehui.total.statistics.Statistics;
import cn.kehui.total.statistics.Totals;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Long documents of a total as it is while they are made. */
@Component
class TotalMaker implements Maker {
    private final Statistics statistics;
    private final Reports reports;
    private final Clock clock;

    TotalMaker(Statistics statistics, Reports reports, Clock clock) {
        this.statistics = statistics;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return LongReports.TOTAL;
    }

    @Override
    public String reach(Actor actor) {
        return Reach.of(actor).toString();
    }

    @Override
    public Offer offer(Actor actor, String asked) {
        var order = LongReports.read(asked, TotalAsked.class);
        var kind = Kind.named(order.kind());
        var totals = statistics.totals(actor, order.cut());
        return new Offer(
                Texts.say(
                        "report.long",
                        totals.asked().title(),
                        totals.here().name(),
                        totals.form().shortTitle(),
                        kind.label()),
                kind == Kind.UNITS ? totals.coverage().expected() : rows(totals),
                LongReports.weight(kind),
                "/totals/" + order.campaign() + "/" + totals.form().id());
    }

    /** One for each report; of forms that are rows, those, where they are more. */
    private static long rows(Totals totals) {
        var rows = totals.form().rows().isPresent() ? totals.total("rows").quantity() : null;
        return Math.max(totals.coverage().expected(), Objects.requireNonNullElse(rows, 0L));
    }

    @Override
    public Made make(Actor actor, String asked, Making making) throws IOException {
        var order = LongReports.read(asked, TotalAsked.class);
        var kind = Kind.named(order.kind());
        var began = clock.instant();
        var written = reports.total(actor, order.cut(), kind, making);
        return new Made(
                written.fileName(kind, Beijing.today(clock)),
                kind.type(),
                Texts.say("report.long-live", Moments.inTable(began)));
    }
}
