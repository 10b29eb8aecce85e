/** Asking one more unit for what a notice did not ask of it, by name and with a reason. */
@ApplicationModule(
        displayName = "另请 Asking",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "campaign",
            "obligation"
        })
@NullMarked
package cn.kehui.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
