/**
 * What one unit receives, counted and a page at a time, in whichever order and narrowed to whatever
 * is looked for: no page reads more than it prints. No table.
 */
@ApplicationModule(
        displayName = "收件 Inbox",
        allowedDependencies = {
            "ground.org",
            "ground.account",
            "sheet.form",
            "duty.campaign",
            "duty.obligation"
        })
@NullMarked
package cn.kehui.duty.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
