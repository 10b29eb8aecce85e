/**
 * What an activity opens to everybody, name by name, as it is typed: venues, research institutes,
 * universities.
 */
@ApplicationModule(
        displayName = "开放 Opening",
        allowedDependencies = {"ground.base", "ground.org", "sheet.form"})
@NullMarked
package cn.kehui.week.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
