/** Values that every room speaks: findings, texts, the time zone. No table. */
@ApplicationModule(displayName = "地基 Base", type = ApplicationModule.Type.OPEN)
@NullMarked
package cn.kehui.ground.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
