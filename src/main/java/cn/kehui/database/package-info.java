/** The PostgreSQL beneath the product: embedded and durable, or external. No table. */
@ApplicationModule(
        displayName = "机房 Database",
        allowedDependencies = {"base"})
@NullMarked
package cn.kehui.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
