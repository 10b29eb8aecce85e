package cn.kehui.total.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.total.statistics.Coverage;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.ReportingDay;
import cn.kehui.total.statistics.Total;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SnapshotsTest extends ReportingDay {
    @Autowired Snapshots snapshots;
    @Autowired Revisions revisions;

    @BeforeEach
    void oneReports() {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500", "public_online", "—"));
    }

    private void revises(String onSite) {
        var filler = world.person(world.laoshan, "李文", Role.FILLER);
        SubmissionId first = obligations.obligation(filler, laoshan.id()).accepted();
        submissions.askRevision(filler, laoshan.id(), "漏计一场");
        reviews.grantRevision(bureau, laoshan.id(), first);
        accepted(world.laoshan, laoshan, figures("public_on_site", onSite, "public_online", "—"));
    }

    @Test
    void keepsEveryFigureItsCoverageAndTheVersionsItCameFrom() {
        var frozen = snapshots.freeze(bureau, ALL);
        var read = snapshots.snapshot(bureau, frozen.id());

        assertThat(read).isEqualTo(frozen);
        assertThat(read.code()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(read.frozen().coverage()).isEqualTo(new Coverage(3, 1, 0, 0, 0, 0, 2));
        assertThat(read.frozen().totals().get("public_on_site"))
                .isEqualTo(new Total(500L, 1, 0, 0, 0, 0));
        assertThat(read.frozen().totals().get("public_online"))
                .isEqualTo(new Total(null, 0, 1, 0, 0, 0));
        var source = read.frozen().sources().getFirst();
        assertThat(source.unit() + source.version() + source.acceptedBy())
                .isEqualTo("小崂山区科学技术局1王审");
        assertThat(read.frozen().missing())
                .extracting(Frozen.Missing::unit, Frozen.Missing::state)
                .contains(org.assertj.core.groups.Tuple.tuple("小市南区科学技术局", State.OPEN));
        assertThat(
                        db.sql("select act from journal where subject = :code")
                                .param("code", frozen.code())
                                .query(String.class)
                                .list())
                .containsExactly("TotalFrozen");
    }

    @Test
    void tellsWhatHasChangedSinceCellByCellAndWhoseVersions() {
        var frozen = snapshots.freeze(bureau, ALL);
        assertThat(snapshots.changes(bureau, frozen.id()).orElseThrow().moved()).isEmpty();

        revises("650");
        accepted(world.shinan, shinan, figures("public_on_site", "40"));
        var changes = snapshots.changes(bureau, frozen.id()).orElseThrow();
        assertThat(changes.coverage().reported()).isEqualTo(2);
        var onSite =
                changes.cells().stream()
                        .filter(cell -> cell.field().id().equals("public_on_site"))
                        .findFirst()
                        .orElseThrow();
        assertThat(onSite.then().quantity()).isEqualTo(500);
        assertThat(onSite.now().quantity()).isEqualTo(690);
        assertThat(changes.moved())
                .containsExactlyInAnyOrder(
                        new Comparison.Moved(laoshan.id(), "小崂山区科学技术局", 1, 2),
                        new Comparison.Moved(shinan.id(), "小市南区科学技术局", null, 1));
        assertThat(snapshots.snapshot(bureau, frozen.id())).isEqualTo(frozen);
    }

    @Test
    void aNewerAcceptedVersionShowsTheTotalsItMoved() {
        var frozen = snapshots.freeze(bureau, ALL);
        assertThatThrownBy(() -> revisions.revision(bureau, laoshan.id()))
                .isInstanceOf(NotFound.class);
        revises("650");

        var revision = revisions.revision(bureau, laoshan.id());
        assertThat(revision.from() + " " + revision.to()).isEqualTo("1 2");
        assertThat(revision.moves())
                .extracting(
                        move ->
                                move.of()
                                        + " "
                                        + move.field().id()
                                        + " "
                                        + move.then().quantity()
                                        + "→"
                                        + move.now().quantity())
                .containsExactly(
                        "小崂山区科学技术局 public_on_site 500→650",
                        "小市科学技术局 public_on_site 500→650",
                        "小市 public_on_site 500→650",
                        "小崂山区 public_on_site 500→650");
        assertThat(revision.snapshots())
                .extracting(Snapshot.Brief::code)
                .containsExactly(frozen.code());
    }

    @Test
    void whatTheBureauFrozeIsItsOwnAndTheOtherIssuers() {
        var frozen = snapshots.freeze(bureau, ALL);
        var issuer = world.person(world.association, "赵审", Role.REVIEWER);
        assertThat(snapshots.snapshot(issuer, frozen.id()).code()).isEqualTo(frozen.code());

        var district = world.person(world.laoshan, "周审", Role.REVIEWER);
        var filler = world.person(world.bureau, "李填", Role.FILLER);
        for (var other : new cn.kehui.ground.account.Actor[] {district, filler}) {
            assertThatThrownBy(() -> snapshots.snapshot(other, frozen.id()))
                    .isInstanceOf(NotFound.class);
            assertThat(snapshots.of(other, "small-2025")).isEmpty();
        }
        assertThatThrownBy(() -> snapshots.freeze(filler, ALL)).isInstanceOf(NotFound.class);
        var viewer = world.person(world.bureau, "周看", Role.VIEWER);
        assertThatThrownBy(() -> snapshots.freeze(viewer, ALL)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDistrictsSnapshotIsOfItsOwnReach() {
        accepted(world.laoshanAssociation, association, figures("public_on_site", "70"));
        var district = world.person(world.laoshan, "周审", Role.REVIEWER);
        var frozen = snapshots.freeze(district, ALL.by(Cut.By.REGIONS));
        assertThat(frozen.frozen().totals().get("public_on_site").quantity()).isEqualTo(500);
        // the bureau sees more, and compares with what the district could see
        assertThat(snapshots.changes(bureau, frozen.id()).orElseThrow().moved()).isEmpty();
    }

    @Test
    void codesLeaveOutWhatIsMistakenForAnother() {
        var random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            assertThat(Code.next(random)).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        }
    }
}
