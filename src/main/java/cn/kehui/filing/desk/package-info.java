/**
 * What somebody has to do: what is owed, what came back, what waits for review, who has not filed.
 * A room of its own because it only reads, across the rooms that act. No table.
 */
@ApplicationModule(
        displayName = "待办 Desk",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.calendar",
            "ground.message",
            "sheet.form",
            "sheet.printed",
            "duty.campaign",
            "duty.inbox",
            "duty.obligation",
            "week.activity",
            "week.todo",
            "filing.cofiling"
        })
@NullMarked
package cn.kehui.filing.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
