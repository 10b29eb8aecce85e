package cn.kehui.ground.org;

import cn.kehui.ground.base.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units that take part. */
@Service
public class Units {
    private final UnitSql sql;
    private final UnitRegisterSql register;

    Units(UnitSql sql, UnitRegisterSql register) {
        this.sql = sql;
        this.register = register;
    }

    /** Keeps a new unit; its path follows from its parent. */
    @Transactional
    public Unit add(NewUnit unit) {
        return sql.insert(unit);
    }

    /**
     * @throws NotFound if there is no such unit
     */
    @Transactional(readOnly = true)
    public Unit unit(UnitId id) {
        return sql.one(id).orElseThrow(() -> new NotFound(id));
    }

    @Transactional(readOnly = true)
    public Optional<Unit> named(String name) {
        return sql.named(name);
    }

    /** Those that the words and the line choose, a page of them, in the order of the tree. */
    @Transactional(readOnly = true)
    public UnitQuery.Found search(UnitQuery query) {
        var found = sql.found(query);
        boolean more = found.size() > query.most();
        return new UnitQuery.Found(
                more ? found.subList(0, query.most()) : found, sql.foundCount(query), more);
    }

    /** Every open unit, in the order of the tree. */
    @Transactional(readOnly = true)
    public List<Unit> all() {
        return sql.all();
    }

    /** The units directly below, open ones, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Unit> children(UnitId id) {
        return sql.children(id);
    }

    /** From the top of the tree down to the unit itself. */
    @Transactional(readOnly = true)
    public List<Unit> chain(Unit unit) {
        return sql.chain(unit.path());
    }

    /**
     * Puts the facts of a unit right; under another parent it moves with all below it. The code
     * stays.
     *
     * @throws NotFound if there is no such unit
     * @throws IllegalArgumentException if it would come to lie below itself
     */
    @Transactional
    public Unit change(NewUnit unit) {
        var before = unit(unit.id());
        var parent = unit.parent();
        if (parent != null && before.scope().holds(unit(parent).path())) {
            throw new IllegalArgumentException(unit.code() + " would lie below itself");
        }
        sql.change(unit, before.path());
        return unit(unit.id());
    }

    /** What is left open below stays as it is: see to that before. */
    @Transactional
    public void close(UnitId id, LocalDate on) {
        register.closed(id, on);
    }

    /** Takes a closing back. */
    @Transactional
    public void reopen(UnitId id) {
        register.closed(id, null);
    }

    /** The day from which the unit takes part no more; empty while it does. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> closedOn(UnitId id) {
        return register.closedOn(id);
    }

    /** From now on the unit's administrators keep every unit: the product was set up there. */
    @Transactional
    public void keepTree(UnitId id) {
        register.keepTree(id);
    }

    /** Keeps the unit's 统一社会信用代码, or, with null, that it has none. */
    @Transactional
    public void register(UnitId id, @Nullable CreditCode credit) {
        register.register(id, credit);
    }

    @Transactional(readOnly = true)
    public Optional<CreditCode> creditCode(UnitId id) {
        return register.creditCode(id);
    }

    /** Of every unit that has one, closed ones too. */
    @Transactional(readOnly = true)
    public Map<UnitId, CreditCode> creditCodes() {
        return register.creditCodes();
    }

    /** Open units within the scope, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Unit> within(Scope scope) {
        return sql.within(scope);
    }

    /** Open units of a region and all regions below it, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Unit> ofRegion(String region) {
        return sql.ofRegion(region);
    }
}
