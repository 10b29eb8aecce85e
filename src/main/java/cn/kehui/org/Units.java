package cn.kehui.org;

import cn.kehui.base.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units that take part. */
@Service
public class Units {
    private final UnitSql sql;

    Units(UnitSql sql) {
        this.sql = sql;
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
