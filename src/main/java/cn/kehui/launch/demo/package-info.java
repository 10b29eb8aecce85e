/** The demo world: the units and the cast of an invented Qingdao in 2025. */
@ApplicationModule(
        displayName = "演示 Demo",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "sheet.form",
            "sheet.layout",
            "duty.campaign",
            "week.activity",
            "week.evidence",
            "week.ledger",
            "week.safety",
            "visitor.booking",
            "launch.darkroom"
        })
@NullMarked
package cn.kehui.launch.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
