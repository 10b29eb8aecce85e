package cn.kehui.ground.org;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bureau, department, society, university, company … that takes part.
 *
 * @param parent the unit above it on its line; null at the top
 * @param code fixes the order of every list; letters, digits and hyphens
 * @param keepsTree its administrators keep every unit, not only those below: the product was set up
 *     here
 * @param path codes from the root down, each with a slash: it and all below it begin with this
 */
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        String code,
        String name,
        String shortName,
        String region,
        UnitKind kind,
        Level level,
        Line line,
        Set<Function> functions,
        boolean keepsTree,
        String path) {

    /** Itself and all below it. */
    public Scope scope() {
        return Scope.below(path);
    }
}
