/**
 * One year's week at one place: what it is about, and what it asks of whom by when. Owns {@code
 * campaign}, {@code duty}, {@code duty_correction}.
 */
@ApplicationModule(
        displayName = "活动周 Campaign",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.calendar",
            "sheet.form"
        })
@NullMarked
package cn.kehui.duty.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
