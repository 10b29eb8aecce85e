/** Which recommended activities go on to the level above. Owns {@code pick}, {@code pick_list}. */
@ApplicationModule(
        displayName = "遴选 Selection",
        allowedDependencies = {
            "base",
            "org",
            "account",
            "form",
            "campaign",
            "obligation",
            "submission"
        })
@NullMarked
package cn.kehui.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
