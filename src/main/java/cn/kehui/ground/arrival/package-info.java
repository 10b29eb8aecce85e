/**
 * Files that come in pieces: how far each has come, so that after a cut it is gone on with. Owns
 * {@code arrival}.
 */
@ApplicationModule(
        displayName = "续传 Arrival",
        allowedDependencies = {"ground.base", "ground.account", "ground.vault"})
@NullMarked
package cn.kehui.ground.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
