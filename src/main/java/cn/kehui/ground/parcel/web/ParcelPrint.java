package cn.kehui.ground.parcel.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.ground.parcel.OwnParcel;
import cn.kehui.ground.parcel.OwnParcel.State;
import cn.kehui.ground.parcel.web.ParcelsPage.Again;
import cn.kehui.ground.parcel.web.ParcelsPage.Going;
import cn.kehui.ground.parcel.web.ParcelsPage.Made;
import java.util.ArrayList;
import java.util.List;

/** Puts parcels into words. */
final class ParcelPrint {
    private ParcelPrint() {}

    static ParcelsPage page(Shell shell, List<OwnParcel> all, int days, String said) {
        var going =
                all.stream()
                        .filter(one -> one.state() == State.WAITING)
                        .map(ParcelPrint::going)
                        .toList();
        var ended =
                all.stream()
                        .filter(one -> one.state() != State.WAITING)
                        .map(ParcelPrint::made)
                        .toList();
        return new ParcelsPage(shell, !going.isEmpty(), said, days, ended, going);
    }

    private static Going going(OwnParcel one) {
        var progress = one.progress();
        return new Going(
                one.id().toString(), one.title(), words(progress), progress.done(), progress.of());
    }

    private static String words(OwnParcel.Progress progress) {
        if (progress.tries() == 0) {
            return Texts.say("parcel.queued");
        }
        var again = progress.tries() > 1 ? Texts.say("parcel.once-more", progress.tries()) : "";
        if (progress.of() == 0) {
            return again + Texts.say("parcel.begun");
        }
        return again
                + (progress.done() == progress.of()
                        ? Texts.say("parcel.setting", Thousands.of(progress.of()))
                        : Texts.say(
                                "parcel.rows",
                                Thousands.of(progress.done()),
                                Thousands.of(progress.of())));
    }

    private static Made made(OwnParcel one) {
        var again = new Again(one.order().kind(), one.order().asked());
        var id = one.id().toString();
        if (one.state() == State.BROKEN) {
            var lines =
                    List.of(
                            Texts.say("parcel.broken-why"),
                            Texts.say("parcel.ordered", Moments.dated(one.orderedAt())));
            return new Made(
                    id, one.title(), "returned", Texts.say("parcel.broken"), "", lines, again);
        }
        var lines = lines(one);
        return one.withheld()
                ? new Made(
                        id, one.title(), "returned", Texts.say("parcel.withheld"), "", lines, again)
                : new Made(
                        id,
                        one.title(),
                        "done",
                        Texts.say("parcel.ready"),
                        "/exports/" + id + "/file",
                        lines,
                        again);
    }

    private static List<String> lines(OwnParcel one) {
        var lines = new ArrayList<String>();
        if (one.withheld()) {
            lines.add(Texts.say("parcel.withheld-why"));
        }
        lines.add(one.result().asOf());
        var until = one.result().until();
        lines.add(
                Texts.say(
                        "parcel.kept",
                        Moments.dated(one.orderedAt()),
                        until == null ? "" : Moments.dated(until)));
        if (!one.withheld()) {
            lines.add(Texts.say("parcel.file", one.result().fileName(), size(one.result().size())));
        }
        return lines;
    }

    private static String size(long bytes) {
        return bytes < 1 << 20
                ? Math.max(1, bytes >> 10) + " KB"
                : "%.1f MB".formatted(bytes / 1048576.0);
    }
}
