/**
 * Small pictures of what people send: made in the workshop, once for each content, and kept. Owns
 * {@code picture}.
 */
@ApplicationModule(
        displayName = "图片 Picture",
        allowedDependencies = {"ground.base", "ground.vault", "ground.workshop"})
@NullMarked
package cn.kehui.ground.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
