/** Passing a notice down: the campaign of the level above as the own draft, compared with it. */
@ApplicationModule(
        displayName = "转发 Passing down",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.calendar",
            "sheet.form",
            "duty.campaign",
            "incoming"
        })
@NullMarked
package cn.kehui.passing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
