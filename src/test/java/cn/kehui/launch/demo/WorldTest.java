package cn.kehui.launch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.Posts;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.Units;
import cn.kehui.world.Qingdao2025;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KehuiTest
class WorldTest {
    @Autowired World world;
    @Autowired Qingdao2025 qingdao;
    @Autowired Units units;
    @Autowired Posts posts;

    @Test
    void tenDistrictsStandOnThreeLines() {
        var inTown = districts();
        assertThat(inTown).hasSize(30);
        for (var line : List.of(Line.SCIENCE, Line.PUBLICITY, Line.ASSOCIATION)) {
            assertThat(inTown).filteredOn(unit -> unit.line() == line).hasSize(10);
        }
        assertThat(inTown)
                .filteredOn(unit -> unit.line() == Line.ASSOCIATION)
                .allMatch(unit -> qingdao.unit("青岛市科学技术协会").scope().holds(unit.path()));
    }

    @Test
    void aZonesOfficeMayHoldSeveralFunctions() {
        assertThat(qingdao.unit("青岛临空经济示范区管委会经济发展部").functions())
                .containsExactlyInAnyOrder(Function.values());
        assertThat(qingdao.unit("青岛高新区管委会党群工作部").functions())
                .containsExactlyInAnyOrder(Function.PUBLICITY, Function.ASSOCIATION);
    }

    @Test
    void aDepartmentIsBelowTheCitysScienceBureau() {
        assertThat(qingdao.unit("青岛市教育局").parent()).isEqualTo(qingdao.unit("青岛市科学技术局").id());
    }

    @Test
    void theCastActsWhereItBelongs() {
        var filler = qingdao.filler(Qingdao2025.LAOSHAN_SCIENCE);
        var reviewer = qingdao.reviewer(Qingdao2025.CITY_SCIENCE);
        assertThat(filler.name()).isEqualTo("赵一鸣");
        assertThat(filler.has(Role.FILLER)).isTrue();
        assertThat(reviewer.has(Role.REVIEWER)).isTrue();
        assertThat(filler.scope().holds(qingdao.unit("崂山区海风小学").path())).isTrue();
        assertThat(filler.scope().holds(qingdao.unit("市南区科学技术局").path())).isFalse();
        assertThat(reviewer.scope().holds(qingdao.unit("崂山区科学技术局").path())).isTrue();
        assertThat(reviewer.scope().holds(qingdao.unit("崂山区科学技术协会").path())).isFalse();
        assertThat(world.cast()).extracting(Actor::name).doesNotHaveDuplicates().hasSize(33);
    }

    @Test
    void whoIsNotOfTheCastIsMadeUpOnce() {
        var filler = qingdao.filler("李沧区科学技术局");
        assertThat(filler.has(Role.FILLER)).isTrue();
        assertThat(qingdao.filler("李沧区科学技术局")).isEqualTo(filler);
    }

    @Test
    void aPostRemembersWhoHeldIt() {
        var post = posts.of(qingdao.unit("青岛市科学技术局").id()).getLast();
        assertThat(post.name()).isEqualTo("科技人才处");
        assertThat(post.holders()).extracting("name").containsExactly("叶知微", "程牧之", "苏望舒");
    }

    @Test
    void loadingTwiceMakesNothingTwice() {
        qingdao.load();
        var before = units.ofRegion("000000").size();
        world.load();
        assertThat(units.ofRegion("000000")).hasSize(before);
    }

    private List<Unit> districts() {
        qingdao.load();
        return units.ofRegion("370200").stream()
                .filter(unit -> unit.level() == Level.COUNTY && unit.region().matches("\\d{6}"))
                .toList();
    }
}
