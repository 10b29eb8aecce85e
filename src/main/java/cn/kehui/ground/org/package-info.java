/**
 * Regions, units with their line and what they do, posts and who holds them. Owns {@code region},
 * {@code unit}, {@code unit_function}, {@code post}, {@code post_holder}.
 */
@ApplicationModule(
        displayName = "单位 Org",
        allowedDependencies = {"ground.base", "ground.cipher"})
@NullMarked
package cn.kehui.ground.org;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
