/** The verbs of the launcher, each a thin call into a room's face. No table. */
@ApplicationModule(
        displayName = "命令 Verbs",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "duty.campaign",
            "report.archive",
            "ground.audit",
            "ground.cipher",
            "launch.about",
            "staff.entrance",
            "staff.factor",
            "sheet.form",
            "notice.reader",
            "notice.letter",
            "ground.calendar",
            "ground.workshop",
            "sheet.mailroom",
            "sheet.layout",
            "collection.folder",
            "ground.database",
            "ground.message",
            "ground.scan",
            "week.photo",
            "week.sight",
            "launch.sample",
            "launch.bench",
            "launch.darkroom",
            "launch.backup"
        })
@NullMarked
package cn.kehui.launch.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
