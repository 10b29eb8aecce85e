package cn.kehui.staff.directory;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.Units;
import cn.kehui.staff.directory.UnitCheck.Becomes;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tree of units for those who look something up in it, and for the system administrator, who
 * keeps it.
 */
@Service
public class Directory {
    private final Units units;
    private final DirectoryState snapshots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directory(
            Units units, DirectoryState snapshots, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.snapshots = snapshots;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Units that somebody may look up, and a system administrator keeps: the own one and below; all
     * for administrators where the product was set up (ADR 0018).
     */
    public static Scope open(Actor actor) {
        boolean administers = actor.roles().stream().anyMatch(Role::administers);
        return administers && actor.unit().keepsTree() ? Scope.EVERY_UNIT : actor.unit().scope();
    }

    /**
     * A unit that the actor may look up: of {@link #open}, or above the own one.
     *
     * @throws NotFound if there is no such unit, or it is not for this actor
     */
    @Transactional(readOnly = true)
    public Unit unit(Actor actor, UnitId id) {
        var unit = units.unit(id);
        if (!open(actor).holds(unit.path()) && !unit.scope().holds(actor.unit().path())) {
            throw new NotFound(id);
        }
        return unit;
    }

    /**
     * The facts of a unit as who keeps it would type them.
     *
     * @throws NotFound if there is no such unit, or it is not the actor's to keep
     */
    @Transactional(readOnly = true)
    public TypedUnit row(Actor actor, UnitId id) {
        var unit = keeper(actor, units.unit(id));
        var parent = unit.parent() == null ? null : units.unit(unit.parent());
        return TypedUnit.of(unit, parent, units.creditCode(id).orElse(null));
    }

    /**
     * Adds a unit with what was typed, or says all that is wrong with it.
     *
     * @throws NotFound unless the actor is a system administrator
     */
    @Transactional
    public Kept add(Actor actor, TypedUnit typed) {
        keeper(actor);
        var known = snapshots.take(open(actor));
        var taken = known.coded(typed.cell(UnitColumn.CODE));
        var check = check(typed, known);
        if (taken.isPresent() || check.becomes() == Becomes.WRONG) {
            var findings = new java.util.ArrayList<>(check.findings());
            taken.ifPresent(unit -> findings.add(0, taken(unit)));
            return new Kept.Unfit(findings);
        }
        return new Kept.Done(keep(actor, check));
    }

    /**
     * Puts the facts of a unit right; its code stays.
     *
     * @throws NotFound if there is no such unit, or it is not the actor's to keep
     */
    @Transactional
    public Kept change(Actor actor, UnitId id, TypedUnit typed) {
        var cells = new java.util.EnumMap<>(typed.cells());
        cells.put(UnitColumn.CODE, keeper(actor, units.unit(id)).code());
        var check = check(new TypedUnit(0, cells), snapshots.take(open(actor)));
        return check.becomes() == Becomes.WRONG
                ? new Kept.Unfit(check.findings())
                : new Kept.Done(keep(actor, check));
    }

    /**
     * Closes a unit from today on, unless open ones lie below it.
     *
     * @throws NotFound if there is no such unit, or it is not the actor's to keep
     */
    @Transactional
    public Closing close(Actor actor, UnitId id) {
        var unit = keeper(actor, units.unit(id));
        var below = units.children(id).size();
        if (below > 0) {
            return new Closing.StillAbove(below);
        }
        var on = Beijing.today(clock);
        units.close(id, on);
        events.publishEvent(new DirectoryAct.UnitClosed(actor, clock.instant(), unit.code(), on));
        return new Closing.Closed();
    }

    /**
     * Takes a closing back.
     *
     * @throws NotFound if there is no such unit, or it is not the actor's to keep
     */
    @Transactional
    public void reopen(Actor actor, UnitId id) {
        var unit = keeper(actor, units.unit(id));
        units.reopen(id);
        events.publishEvent(new DirectoryAct.UnitReopened(actor, clock.instant(), unit.code()));
    }

    /** Whether the actor keeps units: those of {@link #open}. */
    public static boolean keeps(Actor actor) {
        return actor.has(Role.SYSTEM_ADMIN);
    }

    /** Whether the actor keeps that unit. */
    public static boolean keeps(Actor actor, Unit unit) {
        return keeps(actor) && open(actor).holds(unit.path());
    }

    static void keeper(Actor actor) {
        if (!keeps(actor)) {
            throw new NotFound("units are kept by the system administrator");
        }
    }

    /** The unit, if it is the actor's to keep. */
    static Unit keeper(Actor actor, Unit unit) {
        if (!keeps(actor, unit)) {
            throw new NotFound(unit.id());
        }
        return unit;
    }

    /** Keeps a row that was found right, and publishes what it changes; nothing if nothing. */
    UnitId keep(Actor actor, UnitCheck check) {
        NewUnit facts = Objects.requireNonNull(check.unit(), "a row that is right has its facts");
        switch (check.becomes()) {
            case NEW -> {
                var unit = units.add(facts);
                units.register(facts.id(), check.credit());
                events.publishEvent(new DirectoryAct.UnitAdded(actor, clock.instant(), unit));
            }
            case CHANGED -> {
                units.change(facts);
                units.register(facts.id(), check.credit());
                events.publishEvent(
                        new DirectoryAct.UnitChanged(
                                actor, clock.instant(), facts.code(), check.changes()));
            }
            case SAME -> {}
            case WRONG -> throw new IllegalStateException("a wrong row is never kept");
        }
        return facts.id();
    }

    private static Finding taken(Unit unit) {
        return Finding.stops(UnitColumn.CODE.id(), "unit.code-taken", unit.code(), unit.name());
    }

    UnitId freshId() {
        return new UnitId(Uuid7.next(clock));
    }

    private UnitCheck check(TypedUnit row, KnownUnits known) {
        return UnitRules.check(List.of(row), known, this::freshId).getFirst();
    }
}
