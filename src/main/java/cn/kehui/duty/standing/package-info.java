/**
 * How far units have come with what they owe: the one count that lists, boards and pages of units
 * print. Reads what other rooms keep, and writes nothing. No table.
 */
@ApplicationModule(
        displayName = "应报进展 Standing",
        allowedDependencies = {"ground.org", "ground.account", "duty.obligation"})
@NullMarked
package cn.kehui.duty.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
