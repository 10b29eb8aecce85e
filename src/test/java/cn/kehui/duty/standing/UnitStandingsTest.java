package cn.kehui.duty.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.kehui.ground.account.Role;
import cn.kehui.total.statistics.web.Staff;
import cn.kehui.world.SmallWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UnitStandingsTest extends Staff {
    @Autowired private UnitStandings standings;

    @BeforeEach
    void define() {
        world.defined();
    }

    @Test
    void countsOfEachUnitWhatItOwesAndHowFarItHasCome() {
        accepted(world.laoshan, laoshan, figures());
        world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        var all =
                standings.of(
                        bureau, List.of(world.laoshan.id(), world.shinan.id(), world.bureau.id()));
        assertThat(all).containsOnlyKeys(world.laoshan.id(), world.shinan.id());
        assertThat(all.get(world.laoshan.id()))
                .extracting(UnitStanding::year, UnitStanding::reached)
                .containsExactly(tuple(2025, new Reached(2, 1, 0, 0)));
        assertThat(all.get(world.shinan.id()))
                .extracting(UnitStanding::reached)
                .containsExactly(new Reached(1, 0, 0, 0));
    }

    @Test
    void saysNothingOfAUnitThatTheReaderDoesNotSee() {
        var filler = world.person(world.laoshan, "李文", Role.FILLER);
        assertThat(standings.of(filler, List.of(world.shinan.id(), world.laoshan.id())))
                .containsOnlyKeys(world.laoshan.id());
        assertThat(standings.of(bureau, List.of())).isEmpty();
    }
}
