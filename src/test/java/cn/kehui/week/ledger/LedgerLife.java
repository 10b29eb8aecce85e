package cn.kehui.week.ledger;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Unit;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.activity.ActivityTyping;
import cn.kehui.week.activity.Jointly;
import cn.kehui.week.opening.OpenPlaces;
import cn.kehui.world.SmallWorld;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Activities that are entered, changed, held, cancelled, merged, parted, and counted, by chance.
 */
@KehuiTest
abstract class LedgerLife {
    static final CampaignId SMALL = CampaignId.of("small-2025");
    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired ActivitySteps steps;
    @Autowired Ledgers ledgers;
    @Autowired LedgerFigures figures;
    @Autowired Jointly jointly;

    SmallWorld world;
    private List<Filling> filling;
    List<Entered> entered;
    Random dice;

    /** Who fills in for a unit, and the hands above that approve. */
    record Filling(Actor filler, HeldOnce above) {}

    record Entered(ActivityId id, Filling by) {}

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        world.defined();
        filling = new ArrayList<>();
        filling(world.laoshan, world.bureau);
        filling(world.shinan, world.bureau);
        filling(world.street, world.laoshan);
        filling(world.laoshanAssociation, world.association);
        entered = new ArrayList<>();
    }

    private void filling(Unit unit, Unit above) {
        var reviewer = world.person(above, "审" + filling.size(), Role.REVIEWER);
        filling.add(
                new Filling(
                        world.person(unit, "填" + filling.size(), Role.FILLER),
                        new HeldOnce(context, reviewer)));
    }

    void acts() {
        int which = dice.nextInt(13);
        if (entered.size() < 3 || which < 2) {
            enters();
            return;
        }
        var one = entered.get(dice.nextInt(entered.size()));
        switch (which) {
            case 2 -> steps.move(one.by().filler(), one.id(), ActivityMove.HOLD, "");
            case 3 -> steps.move(one.by().filler(), one.id(), ActivityMove.CANCEL, "下雨");
            case 4 -> changes(one);
            case 5 -> merges(one, entered.get(dice.nextInt(entered.size())));
            case 6 -> parts(one);
            case 7 -> steps.move(one.by().filler(), one.id(), ActivityMove.CLOSE, "");
            case 8 -> putsRight(one);
            case 9 -> completes(one);
            default -> counts(one);
        }
    }

    /** Written in two ways, with a code and without, as none, as nothing. */
    private static final List<String> OPENED =
            List.of("海洋馆、贝壳馆", "“海洋馆”", "水族馆（91350100M000100Y43）", "无", "—", "贝壳馆", "水族馆");

    private void enters() {
        var by = filling.get(dice.nextInt(filling.size()));
        var typed = new LinkedHashMap<String, String>();
        typed.put("title", "活动" + entered.size());
        if (dice.nextBoolean()) {
            typed.put("funds_city", String.valueOf(1 + dice.nextInt(3)));
        }
        if (dice.nextInt(4) == 0) {
            typed.put("funds_county", "0");
            typed.put("in_kind", "图书" + dice.nextInt(2) + "册");
        }
        for (var field : OpenPlaces.FIELDS) {
            if (dice.nextInt(3) > 0) {
                typed.put(field, OPENED.get(dice.nextInt(OPENED.size())));
            }
        }
        var id =
                dice.nextInt(3) == 0
                        ? by.above().approved(by.filler(), typed)
                        : by.above().held(by.filler(), typed);
        entered.add(new Entered(id, by));
    }

    private void changes(Entered one) {
        var filler = one.by().filler();
        steps.move(filler, one.id(), ActivityMove.CHANGE, "");
        var typed =
                Map.of(
                        "funds_city",
                        String.valueOf(1 + dice.nextInt(3)),
                        "venues_open",
                        OPENED.get(dice.nextInt(OPENED.size())));
        activities.type(filler, one.id(), new ActivityTyping(typed, null, ""));
        steps.submit(filler, one.id());
    }

    private void completes(Entered one) {
        var typed =
                Map.of(
                        "funds_city",
                        String.valueOf(1 + dice.nextInt(3)),
                        "in_kind",
                        "图书" + dice.nextInt(2) + "册",
                        "institutes_open",
                        OPENED.get(dice.nextInt(OPENED.size())));
        long version = activity(one).edited().version();
        steps.complete(one.by().filler(), one.id(), version, typed);
    }

    private void counts(Entered one) {
        var what =
                dice.nextBoolean()
                        ? Counted.ON_SITE
                        : Counted.values()[dice.nextInt(Counted.values().length)];
        var grade = CountGrade.values()[dice.nextInt(CountGrade.values().length)];
        tries(one, Typing.on(what, String.valueOf(dice.nextInt(500)), grade));
    }

    private void putsRight(Entered one) {
        var there = ledgers.of(activity(one)).standing();
        if (!there.isEmpty()) {
            var entry = there.get(dice.nextInt(there.size()));
            tries(
                    one,
                    dice.nextInt(3) == 0
                            ? Typing.strikes(entry)
                            : Typing.right(
                                    entry, String.valueOf(dice.nextInt(500)), entry.grade()));
        }
    }

    private void tries(Entered one, CountTyped typed) {
        var filler = one.by().filler();
        if (ledgers.enter(filler, one.id(), typed) instanceof Counting.Asked(_, var token)) {
            ledgers.enter(filler, one.id(), Typing.sure(typed, token));
        }
    }

    private void merges(Entered one, Entered other) {
        jointly.merge(one.by().filler(), one.id(), other.id(), "同一场");
    }

    private void parts(Entered one) {
        var others = jointly.others(activity(one));
        if (!others.isEmpty()) {
            var other = others.get(dice.nextInt(others.size())).id();
            jointly.part(one.by().filler(), one.id(), other, "两场");
        }
    }

    Activity activity(Entered one) {
        return activities.activity(one.by().filler(), one.id());
    }
}
