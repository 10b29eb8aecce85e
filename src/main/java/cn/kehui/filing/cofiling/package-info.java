/**
 * Rows of a table that one unit owes, given to another to be written: by whom, to whom, with which
 * word, and whether they are filled in. Owns {@code cofiling}.
 */
@ApplicationModule(
        displayName = "联合填报 Cofiling",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "sheet.form",
            "sheet.printed",
            "duty.campaign",
            "duty.obligation"
        })
@NullMarked
package cn.kehui.filing.cofiling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
