/** Files by their SHA-256, kept once and never changed. Owns {@code blob}, {@code blob_part}. */
@ApplicationModule(
        displayName = "库房 Vault",
        allowedDependencies = {"ground.base"})
@NullMarked
package cn.kehui.ground.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
