package cn.kehui.total.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Line;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OverlapsTest extends OverlapDay {
    @Autowired DataSource database;

    @Test
    void proposesReportsThatGiveTheSameTellingFigure() {
        assertThat(overlaps.candidates(bureau, SMALL)).isEmpty();
        accepted(world.shinan, shinan, figures("public_on_site", "807", "public_online", "500"));
        assertThat(overlaps.candidates(bureau, SMALL)).isEmpty();
        revised(world.laoshan, laoshan, figures("public_on_site", "807"));
        assertThat(overlaps.candidates(bureau, SMALL))
                .extracting(one -> one.one().unit() + " / " + one.other().unit() + one.signs())
                .containsExactly(
                        "小市南区科学技术局 / 小崂山区科学技术局[Figure[field=public_on_site, quantity=807]]");
        overlaps.flag(
                bureau, SMALL, flag(List.of(laoshan.id(), shinan.id()), "public_on_site", "100"));
        assertThat(overlaps.candidates(bureau, SMALL)).isEmpty();
    }

    @Test
    void aSecondFlagOfTheSameFindsTheFirstFromWhicheverSide() {
        var first = (Flagging.Flagged) overlaps.flag(bureau, SMALL, flag("public_on_site", "300"));
        var turned = flag(List.of(association.id(), laoshan.id()), "public_on_site", "300");
        var colleague = world.person(world.bureau, "孙审", Role.REVIEWER);
        var found = (Flagging.Found) overlaps.flag(colleague, SMALL, turned);
        assertThat(found.first().id()).isEqualTo(first.overlap());
        assertThat(found.first().by()).isEqualTo("王审");
        assertThat(onSite()).isEqualTo(1000);
    }

    /** What another reviewer's transaction would get, at any moment before this one has ended. */
    @Test
    void nobodyElseFlagsUntilOneHasDone() throws Exception {
        assertThat(freeForOthers()).isTrue();
        overlaps.flag(bureau, SMALL, flag("public_on_site", "501"));
        assertThat(freeForOthers()).isFalse();
    }

    private boolean freeForOthers() throws SQLException {
        try (var other = database.getConnection();
                var asked =
                        other.prepareStatement(
                                "select pg_try_advisory_lock_shared(hashtextextended('overlaps of small-2025', 0)), pg_advisory_unlock_all()");
                var answer = asked.executeQuery()) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    @Test
    void betweenTwoRegionsAndAmongThreeReports() {
        accepted(world.shinan, shinan, figures("public_on_site", "400"));
        var three = List.of(laoshan.id(), association.id(), shinan.id());
        overlaps.flag(bureau, SMALL, flag(three, "public_on_site", "300"));
        assertThat(onSite()).isEqualTo(1700 - 600);
        var taken = statistics.trail(bureau, ALL, "public_on_site").taken().getFirst();
        assertThat(taken.kept()).isEqualTo("小崂山区科学技术局");
        assertThat(taken.other()).isEqualTo("小崂山区科学技术协会、小市南区科学技术局");
        // what is not of the three together is still to be flagged
        assertThat(
                        overlaps.flag(
                                bureau,
                                SMALL,
                                flag(List.of(laoshan.id(), shinan.id()), "public_online", "3")))
                .isInstanceOf(Flagging.Flagged.class);
    }

    @Test
    void countsOnceWhereATotalCoversBothUntilItEnds() {
        var flagged =
                (Flagging.Flagged) overlaps.flag(bureau, SMALL, flag("public_on_site", "300"));
        assertThat(statistics.totals(bureau, ALL).total("public_on_site"))
                .isEqualTo(new Total(1000L, 2, 0, 0, 0, 300));
        assertThat(
                        statistics
                                .totals(bureau, ALL.line(Line.SCIENCE))
                                .total("public_on_site")
                                .quantity())
                .isEqualTo(800);

        var trail = statistics.trail(bureau, ALL, "public_on_site");
        long given = trail.given().stream().mapToLong(part -> part.cell().quantity()).sum();
        long taken = trail.taken().stream().mapToLong(off -> off.taken().quantity()).sum();
        assertThat(given - taken).isEqualTo(1000);
        assertThat(trail.taken().getFirst().other()).isEqualTo("小崂山区科学技术协会");

        assertThat(overlaps.end(bureau, SMALL, flagged.overlap(), " ")).isFalse();
        assertThat(overlaps.end(bureau, SMALL, flagged.overlap(), "两场不同")).isTrue();
        assertThat(statistics.totals(bureau, ALL).total("public_on_site").quantity())
                .isEqualTo(1300);
        assertThat(overlaps.all(bureau, SMALL).getFirst().end().reason()).isEqualTo("两场不同");
        assertThat(
                        db.sql("select act from journal where subject = :id order by seq")
                                .param("id", flagged.overlap().toString())
                                .query(String.class)
                                .list())
                .containsExactly("OverlapFlagged", "OverlapEnded");
    }

    @Test
    void noMoreThanBothReportedAndNothingTwice() {
        assertThat(refused(flag("public_on_site", "501"))).containsExactly("overlap.too-much");
        assertThat(refused(flag("funds_city", "1"))).containsExactly("overlap.too-much");
        overlaps.flag(bureau, SMALL, flag("public_on_site", "300"));
        accepted(world.shinan, shinan, figures("public_on_site", "900"));
        var third = List.of(shinan.id(), association.id());
        assertThat(refused(flag(third, "public_on_site", "201")))
                .containsExactly("overlap.too-much");
        assertThat(overlaps.flag(bureau, SMALL, flag(third, "public_on_site", "200")))
                .isInstanceOf(Flagging.Flagged.class);
    }

    @Test
    void saysAllThatIsMissing() {
        var nothing = new Overlaps.Flag(List.of(laoshan.id(), association.id()), " ", "", Map.of());
        assertThat(refused(nothing))
                .containsExactly("overlap.no-activity", "overlap.nothing", "overlap.no-reason");
        assertThat(refused(flag("public_on_site", "许多")))
                .allMatch(key -> !key.equals("overlap.nothing"))
                .hasSize(1);
    }

    @Test
    void nobodyFlagsWhatIsNotOnesOwn() {
        var sibling = world.person(world.shinan, "邻居", Role.REVIEWER);
        var district = world.person(world.laoshan, "周审", Role.REVIEWER);
        var viewer = world.person(world.bureau, "周看", Role.VIEWER);
        for (var other : new cn.kehui.ground.account.Actor[] {sibling, district, viewer}) {
            assertThatThrownBy(() -> overlaps.flag(other, SMALL, flag("public_on_site", "1")))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(overlaps.find(district, SMALL, FORM, "").some())
                .extracting(Overlap.Side::unit)
                .containsExactly("小崂山区科学技术局");
    }

    private List<String> refused(Overlaps.Flag flag) {
        return ((Flagging.Refused) overlaps.flag(bureau, SMALL, flag))
                .findings().stream().map(Finding::key).toList();
    }
}
