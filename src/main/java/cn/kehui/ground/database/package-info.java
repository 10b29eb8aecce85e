/** The PostgreSQL beneath the product: embedded and durable, or external. No table. */
@ApplicationModule(
        displayName = "机房 Database",
        allowedDependencies = {"ground.base"})
@NullMarked
package cn.kehui.ground.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
