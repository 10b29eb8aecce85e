package cn.kehui.total.snapshot.web;

import cn.kehui.ground.base.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a frozen table can be had as a document. */
final class SnapshotFiles {
    private SnapshotFiles() {}

    static List<SnapshotPage.File> of(String home) {
        var official =
                Stream.of("docx", "xlsx", "pdf")
                        .map(
                                kind ->
                                        new SnapshotPage.File(
                                                Texts.say(
                                                        "totals.export",
                                                        kind.toUpperCase(Locale.ROOT)),
                                                home + "/export." + kind));
        var units = new SnapshotPage.File(Texts.say("totals.units"), home + "/units.xlsx");
        var mine = new SnapshotPage.File(Texts.say("parcel.link"), "/exports");
        return Stream.concat(official, Stream.of(units, mine)).toList();
    }
}
