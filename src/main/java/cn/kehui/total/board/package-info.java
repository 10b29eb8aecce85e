/**
 * Where a campaign stands: what the lists of campaigns and totals say of each at a glance, and the
 * pictures of one. Reads what other rooms keep, and writes nothing. No table.
 */
@ApplicationModule(
        displayName = "进展 Board",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.calendar",
            "ground.org",
            "sheet.form",
            "duty.campaign",
            "duty.obligation",
            "duty.standing",
            "total.statistics",
            "total.snapshot"
        })
@NullMarked
package cn.kehui.total.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
