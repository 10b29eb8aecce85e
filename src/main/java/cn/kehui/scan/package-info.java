/** Whether a file that somebody sent carries malicious code, as clamd says. Owns {@code scan}. */
@ApplicationModule(
        displayName = "查毒 Scan",
        allowedDependencies = {"base", "cipher", "org", "account", "vault"})
@NullMarked
package cn.kehui.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
