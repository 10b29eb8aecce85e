/**
 * Draws scenes as photographs may show them, and does to them what people do to photographs: what
 * checks of photographs are measured by. No table.
 */
@ApplicationModule(
        displayName = "暗房 Darkroom",
        allowedDependencies = {
            "ground.picture",
            "ground.workshop",
            "week.likeness",
            "week.photo",
            "week.sight",
            "launch.bench"
        })
@NullMarked
package cn.kehui.launch.darkroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
