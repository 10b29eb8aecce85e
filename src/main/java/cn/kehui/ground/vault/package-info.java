/**
 * Files by their SHA-256, kept once and never changed, in a directory beside the database. Owns
 * {@code blob}, {@code blob_part}, {@code blob_place}.
 */
@ApplicationModule(
        displayName = "库房 Vault",
        allowedDependencies = {"ground.base", "ground.database"})
@NullMarked
package cn.kehui.ground.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
