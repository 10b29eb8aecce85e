package cn.kehui.total.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Line;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OverlapsTest extends ReportingDay {
    @Autowired Overlaps overlaps;

    @BeforeEach
    void bothReport() {
        accepted(world.laoshan, laoshan, figures("public_on_site", "800", "funds_city", "2.5"));
        accepted(
                world.laoshanAssociation,
                association,
                figures("public_on_site", "500", "funds_city", "—"));
    }

    private Overlaps.Flag flag(String... same) {
        var typed = new java.util.HashMap<String, String>();
        for (int i = 0; i < same.length; i += 2) {
            typed.put(same[i], same[i + 1]);
        }
        return new Overlaps.Flag(
                laoshan.id(), association.id(), "启动仪式", "两家总结都写了 5 月 24 日启动仪式", typed);
    }

    @Test
    void proposesUnitsOfOneRegionOnTwoLinesThatBothReported() {
        assertThat(overlaps.candidates(bureau, "small-2025"))
                .extracting(one -> one.one().unit() + " / " + one.other().unit())
                .containsExactly("小崂山区科学技术协会 / 小崂山区科学技术局");
    }

    @Test
    void countsOnceWhereATotalCoversBothUntilItEnds() {
        var flagged =
                (Flagging.Flagged)
                        overlaps.flag(bureau, "small-2025", flag("public_on_site", "300"));
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

        assertThat(overlaps.end(bureau, "small-2025", flagged.overlap(), " ")).isFalse();
        assertThat(overlaps.end(bureau, "small-2025", flagged.overlap(), "两场不同")).isTrue();
        assertThat(statistics.totals(bureau, ALL).total("public_on_site").quantity())
                .isEqualTo(1300);
        assertThat(overlaps.all(bureau, "small-2025").getFirst().end().reason()).isEqualTo("两场不同");
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
        overlaps.flag(bureau, "small-2025", flag("public_on_site", "300"));
        assertThat(refused(flag("public_on_site", "201"))).containsExactly("overlap.too-much");
        assertThat(overlaps.flag(bureau, "small-2025", flag("public_on_site", "200")))
                .isInstanceOf(Flagging.Flagged.class);
    }

    @Test
    void saysAllThatIsMissing() {
        var nothing = new Overlaps.Flag(laoshan.id(), association.id(), " ", "", Map.of());
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
            assertThatThrownBy(
                            () -> overlaps.flag(other, "small-2025", flag("public_on_site", "1")))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(overlaps.candidates(district, "small-2025")).isEmpty();
    }

    private java.util.List<String> refused(Overlaps.Flag flag) {
        return ((Flagging.Refused) overlaps.flag(bureau, "small-2025", flag))
                .findings().stream().map(Finding::key).toList();
    }
}
