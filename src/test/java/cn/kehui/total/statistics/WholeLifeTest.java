package cn.kehui.total.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Unit;
import cn.kehui.total.snapshot.Snapshots;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is filed, returned, taken back, revised and flagged, in any order: every total is what a
 * child would add up from what was accepted, less what is the same, and so is all that is made of
 * it.
 */
class WholeLifeTest extends ReportingDay {
    private static final CampaignId SMALL = new CampaignId("small-2025");
    private static final String FIELD = "public_on_site";
    private static final int STEPS = 200;

    @Autowired Overlaps overlaps;
    @Autowired Snapshots snapshots;

    private final Map<ObligationId, Long> accepted = new HashMap<>();
    private final Map<ObligationId, Long> filed = new HashMap<>();
    private final Map<UUID, Same> flagged = new LinkedHashMap<>();
    private final Set<State> states = EnumSet.noneOf(State.class);
    private int takenOff;
    private int tooSmall;

    /** What a child knows of an overlap. */
    private record Same(List<ObligationId> members, long quantity) {}

    @ParameterizedTest
    @ValueSource(longs = {20250524, 1})
    void everyTotalIsTheSumOfWhatWasAcceptedLessWhatIsTheSame(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(3) > 0) {
                moves(random);
            } else {
                says(random);
            }
            agrees();
        }
        var lived = EnumSet.allOf(State.class);
        lived.remove(State.RECALLED);
        assertThat(states).as("a life that meets all").isEqualTo(lived);
        assertThat(takenOff).as("steps at which something counted once").isPositive();
        assertThat(tooSmall).as("steps at which less was left than was flagged").isPositive();
    }

    private void agrees() {
        var expected = accepted.isEmpty() ? null : sum();
        for (var by : Cut.By.values()) {
            var totals = statistics.totals(bureau, ALL.by(by));
            assertThat(totals.total(FIELD).quantity()).as(by.label()).isEqualTo(expected);
            var trail = statistics.trail(bureau, ALL.by(by), FIELD);
            long given =
                    trail.given().stream()
                            .mapToLong(one -> one.fact().cell(FIELD).quantity())
                            .sum();
            long taken = trail.taken().stream().mapToLong(one -> one.taken().quantity()).sum();
            assertThat(given - taken).isEqualTo(expected == null ? 0 : expected);
            assertThat(totals.coverage().reported()).isEqualTo(accepted.size());
        }
        var frozen = snapshots.freeze(bureau, ALL).frozen();
        assertThat(frozen.totals().get(FIELD).quantity()).isEqualTo(expected);
        long largest = accepted.values().stream().mapToLong(Long::longValue).max().orElse(0);
        assertThat(expected == null ? 0 : expected).isGreaterThanOrEqualTo(largest);
    }

    /** A part is in every report as far as that still holds it, and counts once. */
    private long sum() {
        long sum = 0;
        var counted = new HashMap<UUID, Long>();
        for (var report : accepted.entrySet()) {
            long left = report.getValue();
            for (var one : flagged.entrySet()) {
                if (one.getValue().members().contains(report.getKey())) {
                    long part = Math.min(left, one.getValue().quantity());
                    tooSmall += part < one.getValue().quantity() ? 1 : 0;
                    takenOff += part > 0 && counted.getOrDefault(one.getKey(), 0L) > 0 ? 1 : 0;
                    counted.merge(one.getKey(), part, Math::max);
                    left -= part;
                }
            }
            sum += left;
        }
        return sum + counted.values().stream().mapToLong(Long::longValue).sum();
    }

    private void moves(Random random) {
        var owed = all().get(random.nextInt(3));
        var filler = world.person(unit(owed), "李文", Role.FILLER);
        var reviewer = reviewer(owed);
        var now = obligations.obligation(filler, owed.id());
        states.add(now.state());
        switch (now.state()) {
            case OPEN, RETURNED, REVISING -> {
                long figure = random.nextInt(random.nextBoolean() ? 120 : 1000);
                files(unit(owed), owed, figures(FIELD, Long.toString(figure)));
                filed.put(owed.id(), figure);
            }
            case FILED -> {
                switch (random.nextInt(4)) {
                    case 0 ->
                            reviews.sendBack(
                                    reviewer,
                                    owed.id(),
                                    now.current(),
                                    new Reviews.Reasons("请核对", Map.of()));
                    case 1 -> submissions.withdraw(filler, owed.id(), "漏了");
                    default -> {
                        reviews.accept(reviewer, owed.id(), now.current());
                        accepted.put(owed.id(), filed.get(owed.id()));
                    }
                }
            }
            case ACCEPTED -> submissions.askRevision(filler, owed.id(), "漏计一场");
            case REVISION_ASKED -> {
                if (random.nextBoolean()) {
                    reviews.grantRevision(reviewer, owed.id(), now.current());
                } else {
                    reviews.refuseRevision(reviewer, owed.id(), now.current(), "不必");
                }
            }
            case RECALLED -> throw new IllegalStateException("nobody took the campaign back");
        }
    }

    private void says(Random random) {
        var members = new ArrayList<>(all().stream().map(Obligation::id).toList());
        Collections.shuffle(members, random);
        var some = members.subList(0, 2 + random.nextInt(2));
        long least = some.stream().mapToLong(id -> filed.getOrDefault(id, 0L)).min().orElse(0);
        long quantity = 1 + random.nextLong(least + 10);
        var flag =
                new Overlaps.Flag(some, "启动仪式", "两家总结都写了", Map.of(FIELD, Long.toString(quantity)));
        var held = flagged.keySet().stream().findFirst();
        switch (random.nextInt(6)) {
            case 0 -> held.ifPresent(this::ends);
            case 1 ->
                    held.ifPresent(
                            id -> {
                                if (overlaps.change(bureau, SMALL, id, flag)
                                        instanceof Flagging.Flagged(UUID next)) {
                                    flagged.remove(id);
                                    flagged.put(next, new Same(some, quantity));
                                }
                            });
            case 2 -> held.ifPresent(id -> overlaps.confirm(bureau, SMALL, id));
            default -> {
                if (overlaps.flag(bureau, SMALL, flag) instanceof Flagging.Flagged(UUID id)) {
                    flagged.put(id, new Same(some, quantity));
                }
            }
        }
    }

    private void ends(UUID id) {
        assertThat(overlaps.end(bureau, SMALL, id, "两场不同")).isTrue();
        flagged.remove(id);
    }

    private List<Obligation> all() {
        return List.of(laoshan, shinan, association);
    }

    private Unit unit(Obligation owed) {
        return owed.id().equals(laoshan.id())
                ? world.laoshan
                : owed.id().equals(shinan.id()) ? world.shinan : world.laoshanAssociation;
    }

    private Actor reviewer(Obligation owed) {
        return owed.receiver().id().equals(world.bureau.id())
                ? bureau
                : world.person(world.association, "赵审", Role.REVIEWER);
    }
}
