/**
 * A form as it is printed: its places in words, what was understood, what is said beside an answer.
 * Pages and tables of every room print from this, so that two readers of one form read the same.
 */
@ApplicationModule(
        displayName = "印出的表 Printed",
        allowedDependencies = {"ground.base", "sheet.form"})
@NullMarked
package cn.kehui.sheet.printed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
