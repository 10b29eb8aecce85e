/**
 * What is expected of whom, how far it has come, and the one table of legal moves. Owns {@code
 * obligation}, {@code step}, {@code remark}.
 */
@ApplicationModule(
        displayName = "应报 Obligation",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.calendar",
            "sheet.form",
            "duty.campaign"
        })
@NullMarked
package cn.kehui.duty.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
