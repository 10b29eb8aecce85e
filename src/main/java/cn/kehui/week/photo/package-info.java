/**
 * Whether photographs are what a notice asks for: each file by itself, each against the others, and
 * the set as a whole. Opened and decoded in the workshop; decided by rules that are data. No table.
 */
@ApplicationModule(
        displayName = "照片 Photo",
        allowedDependencies = {
            "ground.base",
            "ground.picture",
            "ground.workshop",
            "week.likeness",
            "week.sight"
        })
@NullMarked
package cn.kehui.week.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
