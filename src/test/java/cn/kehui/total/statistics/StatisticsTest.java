package cn.kehui.total.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Line;
import org.junit.jupiter.api.Test;

class StatisticsTest extends ReportingDay {

    @Test
    void addsUpWhatIsAcceptedAndSaysWhoIsMissing() {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500", "funds_city", "12.5"));
        files(world.shinan, shinan, figures("public_on_site", "40"));

        var totals = statistics.totals(bureau, ALL);
        assertThat(totals.total("public_on_site").quantity()).isEqualTo(500);
        assertThat(totals.total("funds_city").quantity()).isEqualTo(125_000);
        assertThat(totals.coverage()).isEqualTo(new Coverage(3, 1, 0, 0, 1, 0, 1));

        var filed = statistics.totals(bureau, ALL.basis(Cut.Basis.FILED));
        assertThat(filed.total("public_on_site").quantity()).isEqualTo(540);
        assertThat(filed.coverage()).isEqualTo(new Coverage(3, 2, 0, 0, 0, 0, 1));
    }

    @Test
    void nobodysNumberIsNoZero() {
        accepted(world.laoshan, laoshan, figures("public_online", "—"));
        accepted(world.shinan, shinan, figures("public_online", "0"));

        var bureaus = statistics.totals(bureau, ALL);
        var own = ALL.at(world.laoshan.id().toString());
        assertThat(bureaus.total("public_online")).isEqualTo(new Total(0L, 1, 1, 0, 0, 0));
        assertThat(statistics.totals(bureau, own).total("public_online"))
                .isEqualTo(new Total(null, 0, 1, 0, 0, 0));
        assertThat(bureaus.total("funds_city")).isEqualTo(new Total(null, 0, 0, 2, 0, 0));
    }

    @Test
    void anIssuerOfTheCampaignSeesAllLinesOfItsRegionJoined() {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500"));
        accepted(world.laoshanAssociation, association, figures("public_on_site", "70"));

        assertThat(statistics.totals(bureau, ALL).total("public_on_site").quantity())
                .isEqualTo(570);
        var district = ALL.by(Cut.By.REGIONS).at("990212");
        assertThat(statistics.totals(bureau, district).total("public_on_site").quantity())
                .isEqualTo(570);
        var line = ALL.line(Line.ASSOCIATION);
        assertThat(statistics.totals(bureau, line).total("public_on_site").quantity())
                .isEqualTo(70);
    }

    @Test
    void aDistrictSeesItsOwnLineAlone() {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500"));
        accepted(world.laoshanAssociation, association, figures("public_on_site", "70"));
        var district = world.person(world.laoshan, "周看", Role.VIEWER);

        var totals = statistics.totals(district, ALL.by(Cut.By.REGIONS));
        assertThat(totals.total("public_on_site").quantity()).isEqualTo(500);
        assertThat(totals.coverage().expected()).isEqualTo(1);
    }

    @Test
    void aSiblingAndAnAdministratorSeeNothing() {
        accepted(world.laoshan, laoshan, figures());
        var sibling = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
        var there = ALL.at(world.laoshan.id().toString());
        assertThatThrownBy(() -> statistics.totals(sibling, there)).isInstanceOf(NotFound.class);
        assertThat(statistics.facts(Reach.of(sibling), statistics.totals(sibling, ALL)))
                .extracting(Contribution::name)
                .containsExactly("小市南区科学技术局");

        var administrator = world.person(world.bureau, "系统", Role.SYSTEM_ADMIN);
        assertThat(statistics.asked(administrator)).isEmpty();
        assertThatThrownBy(() -> statistics.totals(administrator, ALL))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoOnlyFillsForAnIssuerSeesNoOtherLine() {
        accepted(world.laoshanAssociation, association, figures());
        var filler = world.person(world.bureau, "李填", Role.FILLER);
        assertThat(statistics.totals(filler, ALL).coverage().expected()).isEqualTo(2);
    }

    @Test
    void nothingToReportIsReported() {
        var filler = world.person(world.shinan, "李文", Role.FILLER);
        submissions.answerNothing(filler, shinan.id(), Nature.NIL, "今年没有牵头举办");
        var filed = obligations.obligation(filler, shinan.id());
        reviews.accept(bureau, shinan.id(), filed.current());

        assertThat(statistics.totals(bureau, ALL).coverage())
                .isEqualTo(new Coverage(3, 1, 1, 0, 0, 0, 2));
    }

    @Test
    void theLinesOfATrailAddUpToItsFigure() {
        accepted(world.laoshan, laoshan, figures("public_on_site", "500"));
        accepted(world.laoshanAssociation, association, figures("public_on_site", "70"));

        var trail = statistics.trail(bureau, ALL, "public_on_site");
        assertThat(trail.given())
                .extracting(part -> part.line().unit())
                .containsExactly("小崂山区科学技术局", "小崂山区科学技术协会");
        assertThat(trail.given().getFirst().line().filed().acceptedBy()).isEqualTo("王审");
        assertThat(trail.missing())
                .extracting(part -> part.line().unit())
                .containsExactly("小市南区科学技术局");
        assertThat(trail.given().stream().mapToLong(part -> part.cell().quantity()).sum())
                .isEqualTo(trail.totals().total("public_on_site").quantity());
    }

    @Test
    void distinctOnesAreOfferedOnceAllAreNamed() {
        accepted(
                world.laoshan,
                laoshan,
                figures("venues_open", "2", "venues_open.names", "市科技馆\n贝壳博物馆"));
        accepted(world.shinan, shinan, figures("venues_open", "1"));
        var half = statistics.trail(bureau, ALL, "venues_open").distinct();
        assertThat(half.known()).isFalse();
        assertThat(half.unnamed()).isEqualTo(1);

        accepted(
                world.laoshanAssociation,
                association,
                figures("venues_open", "1", "venues_open.names", "市科技馆 "));
        var science = statistics.trail(bureau, ALL, "venues_open").distinct();
        assertThat(science.names()).containsExactly("市科技馆", "贝壳博物馆");
        var associations =
                statistics.trail(bureau, ALL.line(Line.ASSOCIATION), "venues_open").distinct();
        assertThat(associations.known()).isTrue();
    }
}
