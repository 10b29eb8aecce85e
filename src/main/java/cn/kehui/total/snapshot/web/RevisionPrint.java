package cn.kehui.total.snapshot.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.total.snapshot.Revision;
import cn.kehui.total.statistics.Total;

/** Puts into words what a newer version moved upward. */
final class RevisionPrint {
    private RevisionPrint() {}

    static RevisionPage page(Shell shell, Revision revision, String href) {
        return new RevisionPage(
                shell,
                revision.unit(),
                revision.title(),
                Texts.say("snapshot.versions", revision.from(), revision.to()),
                href,
                revision.moves().stream()
                        .map(
                                move ->
                                        new RevisionPage.Move(
                                                move.field().label(),
                                                Total.unit(move.field()),
                                                move.of(),
                                                SnapshotPrint.printed(move.field(), move.then()),
                                                SnapshotPrint.printed(move.field(), move.now())))
                        .toList(),
                revision.snapshots().stream().map(SnapshotPrint::line).toList());
    }
}
