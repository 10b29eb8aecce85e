/**
 * A notice that came in, or is written here: its facts, each to be corrected or decided by a
 * person, and the campaign that starts from them. Owns {@code incoming}, {@code incoming_fact}.
 */
@ApplicationModule(
        displayName = "来文事实 Facts",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.vault",
            "ground.scan",
            "ground.workshop",
            "sheet.form",
            "notice.reader",
            "duty.campaign"
        })
@NullMarked
package cn.kehui.notice.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
