package cn.kehui.launch.bench;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Expected;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.ground.org.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Below one bureau 16 units, 160 districts below them, and 3,200 that owe the statistics table. */
final class TotalsWorld {
    static final int TOWNS = 16;
    static final int DISTRICTS = 10;
    static final int LEAVES = 20;
    private static final DutyId DUTY = new DutyId("qingdao-2025/D3");
    private static final String REGION = "370200";

    private final Units units;
    private final Obligations obligations;
    private final Unit bureau;
    final Actor clerk;
    final List<Obligation> owed;

    /** Under which id the page of each files. */
    final Map<Integer, SubmissionId> opened = new ConcurrentHashMap<>();

    /**
     * @param bureau name of a unit that the demo world has
     */
    TotalsWorld(ApplicationContext context, String bureau) {
        units = context.getBean(Units.class);
        obligations = context.getBean(Obligations.class);
        this.bureau = units.named(bureau).orElseThrow();
        var people = context.getBean(People.class);
        var id = new PersonId(UUID.randomUUID());
        var roles = Set.of(Role.FILLER, Role.REVIEWER);
        people.add(new NewPerson(id, this.bureau.id(), "量尺", id.toString(), roles, null));
        clerk = people.known(id);
        var leaves = new HashSet<UnitId>();
        var once = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        once.executeWithoutResult(_ -> leaves.addAll(make()));
        owed =
                obligations.received(clerk).stream()
                        .filter(one -> leaves.contains(one.owes().id()))
                        .toList();
    }

    private List<UnitId> make() {
        var leaves = new ArrayList<UnitId>();
        for (int town = 1; town <= TOWNS; town++) {
            var above = unit(bureau.id(), "b" + town);
            for (int district = 1; district <= DISTRICTS; district++) {
                var code = "b" + town + "-" + district;
                var middle = unit(above, code);
                for (int leaf = 1; leaf <= LEAVES; leaf++) {
                    leaves.add(unit(middle, code + "-" + leaf));
                }
            }
        }
        obligations.owe(
                leaves.stream()
                        .map(leaf -> new Expected(DUTY, leaf, bureau.id(), "", null, ""))
                        .toList());
        return leaves;
    }

    private UnitId unit(UnitId parent, String code) {
        var id = new UnitId(UUID.randomUUID());
        units.add(
                new NewUnit(
                        id,
                        parent,
                        "bench-" + code,
                        "量尺单位" + code,
                        "",
                        REGION,
                        UnitKind.OTHER,
                        Level.BELOW,
                        Line.SCIENCE,
                        Set.of()));
        return id;
    }
}
