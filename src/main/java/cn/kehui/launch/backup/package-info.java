/** Everything that the product keeps, in one file and back again. */
@ApplicationModule(
        displayName = "备份 Backup",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.anchor",
            "ground.cipher",
            "ground.database",
            "ground.vault"
        })
@NullMarked
package cn.kehui.launch.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
