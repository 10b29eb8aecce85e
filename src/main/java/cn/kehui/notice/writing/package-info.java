/**
 * Writing a notice: composed from its facts or corrected as it came, checked, and printed as an
 * official document. Owns {@code letter_draft}.
 */
@ApplicationModule(
        displayName = "拟文 Writing",
        allowedDependencies = {
            "ground.base",
            "ground.workshop",
            "ground.org",
            "ground.account",
            "ground.calendar",
            "sheet.form",
            "notice.reader",
            "notice.letter",
            "duty.campaign",
            "notice.facts"
        })
@NullMarked
package cn.kehui.notice.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
