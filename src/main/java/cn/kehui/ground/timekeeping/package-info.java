/**
 * Whether the clock can be believed: it notices when it jumps, and holds back for a day what cannot
 * be undone. Owns {@code clock_mark}.
 */
@ApplicationModule(
        displayName = "守时 Timekeeping",
        allowedDependencies = {"ground.base", "ground.account"})
@NullMarked
package cn.kehui.ground.timekeeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
