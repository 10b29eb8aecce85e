/** The verbs of the launcher, each a thin call into a room's face. No table. */
@ApplicationModule(
        displayName = "命令 Verbs",
        allowedDependencies = {
            "base",
            "audit",
            "cipher",
            "about",
            "entrance",
            "factor",
            "form",
            "notice",
            "letter",
            "calendar",
            "workshop",
            "mailroom",
            "layout",
            "collect",
            "database",
            "message",
            "scan",
            "sample",
            "bench",
            "backup",
            "returned"
        })
@NullMarked
package cn.kehui.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
