package cn.kehui.filing.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may look at a review, and who may decide it. */
class ReviewScopeTest extends ReviewDesk {

    @Test
    void itIsNotThereForAnybodyElse() {
        file(Map.of());
        var sibling = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER, Role.VIEWER);
        var otherLine = world.person(world.association, "科协", Role.REVIEWER);
        var administrator = world.person(world.bureau, "系统", Role.SYSTEM_ADMIN);
        var own = world.person(world.laoshan, "自己", Role.REVIEWER);
        var sent =
                sends(get(reviewer, home(statistics)), Map.of("whole", "请核对", "answer", "grant"));

        for (Actor who : List.of(sibling, otherLine, administrator, own, filler)) {
            assertThat(ask(who, home(statistics))).as(who.name()).hasStatus(404);
            for (var act : List.of("/acceptance", "/return", "/revision", "/extension")) {
                assertThat(post(who, home(statistics) + act, sent))
                        .as(who.name() + act)
                        .hasStatus(404);
            }
            assertThat(ask(who, "/reviews/rows?duty=" + SmallWorld.STATISTICS))
                    .as(who.name())
                    .hasStatus(404);
        }
        assertThat(ask(administrator, "/reviews")).hasStatus(404);
        assertThat(ask(filler, "/reviews")).hasStatus(404);
        assertThat(get(sibling, "/reviews").select(".names-list a")).isEmpty();
        assertThat(ask(reviewer, "/obligations/nonsense/review")).hasStatus(404);
        assertThat(now().state()).isEqualTo(State.FILED);
    }

    @Test
    void aViewerLooksOnAndDecidesNothing() {
        file(Map.of());
        var viewer = world.person(world.bureau, "领导", Role.VIEWER);
        var page = get(viewer, home(statistics));

        assertThat(page.select(".review .line")).hasSize(19);
        assertThat(page.select("main textarea, main button")).isEmpty();
        var sent = sends(get(reviewer, home(statistics)), Map.of());
        assertThat(post(viewer, home(statistics) + "/acceptance", sent)).hasStatus(404);
        assertThat(now().state()).isEqualTo(State.FILED);
    }
}
