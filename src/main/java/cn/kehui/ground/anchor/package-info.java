/**
 * Where the journal ended and when, written down outside the database: in an append-only file
 * beside it. No table.
 */
@ApplicationModule(
        displayName = "日志锚 Anchors",
        allowedDependencies = {"ground.base", "ground.database"})
@NullMarked
package cn.kehui.ground.anchor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
