package cn.kehui.ground.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.world.Qingdao2025;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KehuiTest
class UnitsTest {
    @Autowired Units units;
    @Autowired Posts posts;
    @Autowired Qingdao2025 qingdao;
    @Autowired Clock clock;

    @Test
    void aUnitMovesWithAllBelowIt() {
        var laoshan = qingdao.unit(Qingdao2025.LAOSHAN_SCIENCE);
        var shinan = qingdao.unit(Qingdao2025.SHINAN_SCIENCE);
        var moved = units.change(facts(laoshan, shinan.id(), "崂山区科技和工信局"));

        assertThat(moved.path()).isEqualTo(shinan.path() + laoshan.code() + "/");
        assertThat(units.named("崂山区科技和工信局")).contains(moved);
        assertThat(shinan.scope().holds(qingdao.unit(Qingdao2025.LAOSHAN_SCHOOL).path())).isTrue();
        assertThat(units.chain(qingdao.unit(Qingdao2025.LAOSHAN_SCHOOL)))
                .extracting(Unit::level)
                .containsExactly(
                        Level.NATION,
                        Level.PROVINCE,
                        Level.CITY,
                        Level.COUNTY,
                        Level.COUNTY,
                        Level.BELOW);
    }

    @Test
    void aUnitNeverComesToLieBelowItself() {
        var laoshan = qingdao.unit(Qingdao2025.LAOSHAN_SCIENCE);
        var school = qingdao.unit(Qingdao2025.LAOSHAN_SCHOOL);
        assertThatThrownBy(() -> units.change(facts(laoshan, school.id(), laoshan.name())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedUnitIsListedApart() {
        var laoshan = qingdao.unit(Qingdao2025.LAOSHAN_SCIENCE);
        var school = qingdao.unit(Qingdao2025.LAOSHAN_SCHOOL);
        units.close(school.id(), LocalDate.of(2025, 9, 1));
        assertThat(units.closedOn(school.id())).contains(LocalDate.of(2025, 9, 1));
        assertThat(units.children(laoshan.id())).doesNotContain(school);
        assertThat(found(laoshan.scope(), "", true).units()).containsExactly(school);
        units.reopen(school.id());
        assertThat(units.children(laoshan.id())).contains(school);
    }

    @Test
    void findsByNameShortNameAndTheBeginningOfACodeWithinAScopeOnly() {
        var city = qingdao.unit(Qingdao2025.CITY_SCIENCE);
        assertThat(found(city.scope(), "崂山", false).units())
                .extracting(Unit::name)
                .contains("崂山区科学技术局", "崂山区海风小学")
                .doesNotContain("崂山区科学技术协会");
        assertThat(found(city.scope(), "370212-", false).of()).isEqualTo(4);
        assertThat(found(city.scope(), "卫健委", false).units()).hasSize(1);
        assertThat(found(Scope.NOBODY, "", false).units()).isEmpty();
        assertThat(found(Scope.EVERY_UNIT, "", false).of()).isEqualTo(units.all().size());
    }

    @Test
    void aPageOfAListSaysHowManyThereAreAndThatOthersFollow() {
        qingdao.load();
        var page = page("", 3);
        assertThat(page.units()).hasSize(3).allMatch(unit -> unit.line() == Line.PUBLICITY);
        assertThat(page.of()).isEqualTo(16);
        assertThat(page.more()).isTrue();
    }

    /** Page for page each once, whatever is added or closed before the place meanwhile. */
    @Test
    void thePagesTogetherAreTheList() {
        qingdao.load();
        var whole = page("", 500).units().stream().map(Unit::name).toList();
        var paged = new java.util.ArrayList<String>();
        var after = "";
        boolean more = true;
        while (more) {
            var page = page(after, 5);
            page.units().forEach(unit -> paged.add(unit.name()));
            units.close(page.units().getFirst().id(), LocalDate.of(2025, 5, 6));
            after = page.units().getLast().path();
            more = page.more();
        }
        assertThat(paged).isEqualTo(whole);
    }

    private UnitQuery.Found page(String after, int most) {
        return units.search(
                new UnitQuery(Scope.EVERY_UNIT, "", Line.PUBLICITY, false, after, most));
    }

    @Test
    void aCreditCodeIsKeptAndChecked() {
        var school = qingdao.unit(Qingdao2025.LAOSHAN_SCHOOL);
        var code = CreditCode.read(" 91350100m000100y43 ").orElseThrow();
        units.register(school.id(), code);
        assertThat(units.creditCode(school.id())).contains(code);
        assertThat(CreditCode.read("91350100M000100Y44")).isEmpty();
        assertThat(CreditCode.read("91350100M000100Y4")).isEmpty();
        assertThat(CreditCode.read("91350100M000100I43")).isEmpty();
    }

    @Test
    void aPostPassesFromOneToTheNextWithoutAGap() {
        var post = posts.of(qingdao.unit(Qingdao2025.CITY_SCIENCE).id()).getLast();
        var day = LocalDate.of(2025, 7, 1);
        assertThat(posts.handOver(post.id(), "江映雪", LocalDate.of(2024, 10, 8)))
                .isEqualTo(new HandOver.TooEarly(LocalDate.of(2024, 10, 8)));
        var handed = (HandOver.HandedOver) posts.handOver(post.id(), "江映雪", day);
        assertThat(handed.post().holder().orElseThrow())
                .isEqualTo(new Post.Holder("江映雪", day, null));
        assertThat(handed.post().holders().get(1).until()).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    private UnitQuery.Found found(Scope scope, String words, boolean closed) {
        return units.search(new UnitQuery(scope, words, null, closed, "", 500));
    }

    private NewUnit facts(Unit unit, @Nullable UnitId parent, String name) {
        return new NewUnit(
                unit.id(),
                parent,
                unit.code(),
                name,
                unit.shortName(),
                unit.region(),
                unit.kind(),
                unit.level(),
                unit.line(),
                Set.of(Function.SCIENCE));
    }
}
