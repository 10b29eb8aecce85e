/** Whether a file that somebody sent carries malicious code, as clamd says. Owns {@code scan}. */
@ApplicationModule(
        displayName = "查毒 Scan",
        allowedDependencies = {"ground.base", "ground.cipher", "ground.account", "ground.vault"})
@NullMarked
package cn.kehui.ground.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
