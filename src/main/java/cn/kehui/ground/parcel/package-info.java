/**
 * Documents that take long to make: made off the request, kept sealed for a while, and fetched by
 * who asked for them. Rooms that make such documents bring a {@link Maker}. Owns {@code parcel},
 * {@code parcel_try}, {@code parcel_part}, {@code parcel_rule}.
 */
@ApplicationModule(
        displayName = "导出件 Parcel",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.org",
            "ground.cipher",
            "ground.message",
            "ground.timekeeping",
            "ground.vault"
        })
@NullMarked
package cn.kehui.ground.parcel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
