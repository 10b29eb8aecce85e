/**
 * Which recommended activities go on to the level above. Owns {@code pick}, {@code pick_list}.
 *
 * <p>It prints the official layout of what is sent, so it may use {@code layout}.
 */
@ApplicationModule(
        displayName = "遴选 Selection",
        allowedDependencies = {
            "ground.base",
            "ground.database",
            "ground.cipher",
            "ground.org",
            "ground.account",
            "ground.parcel",
            "sheet.form",
            "sheet.printed",
            "duty.campaign",
            "duty.inbox",
            "duty.obligation",
            "week.activity",
            "filing.submission",
            "sheet.layout"
        })
@NullMarked
package cn.kehui.total.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
