/**
 * Many units' filled forms that came by mail, filed for them at once by who receives them: read and
 * put right on the clerk's desk, tried first, then filed some hundred at a time. Owns {@code
 * batch}, {@code batch_file}.
 */
@ApplicationModule(
        displayName = "批量代报 Batch",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.vault",
            "sheet.form",
            "sheet.printed",
            "collection.visit",
            "duty.campaign",
            "duty.inbox",
            "duty.obligation",
            "filing.cofiling",
            "filing.submission"
        })
@NullMarked
package cn.kehui.filing.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
