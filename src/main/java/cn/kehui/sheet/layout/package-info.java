/** Prints forms as the official Word, Excel and PDF layouts. No table. */
@ApplicationModule(
        displayName = "版式 Layouts",
        allowedDependencies = {"ground.base", "sheet.form"})
@NullMarked
package cn.kehui.sheet.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
