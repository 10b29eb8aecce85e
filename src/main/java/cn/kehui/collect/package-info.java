/**
 * Makes one true table of many mailed forms, with what shows only when all lie side by side. No
 * table.
 */
@ApplicationModule(
        displayName = "汇总 Collections",
        allowedDependencies = {
            "ground.base",
            "form",
            "paper",
            "intake",
            "ground.workshop",
            "mailroom",
            "layout",
            "joined",
            "returned"
        })
@NullMarked
package cn.kehui.collect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
