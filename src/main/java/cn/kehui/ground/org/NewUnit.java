package cn.kehui.ground.org;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit about to be kept. */
public record NewUnit(
        UnitId id,
        @Nullable UnitId parent,
        String code,
        String name,
        String shortName,
        String region,
        UnitKind kind,
        Level level,
        Line line,
        Set<Function> functions) {

    public NewUnit {
        if (!code.matches("[0-9A-Za-z-]{1,40}")) {
            throw new IllegalArgumentException("not a unit's code: " + code);
        }
    }
}
