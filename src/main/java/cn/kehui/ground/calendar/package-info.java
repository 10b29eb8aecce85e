/**
 * Which days are worked: the legal days off and make-up days of each year, and counting by them.
 * Owns {@code legal_year}, {@code legal_day}.
 */
@ApplicationModule(
        displayName = "日历 Calendar",
        allowedDependencies = {"ground.base", "ground.account"})
@NullMarked
package cn.kehui.ground.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
