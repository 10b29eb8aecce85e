/**
 * The journal beyond the database: what is read and refused comes into it, how long it is kept, and
 * that a central collector has it too. Owns {@code journal_retention}, {@code syslog_position},
 * {@code sealing_key}.
 */
@ApplicationModule(
        displayName = "审计 Audit",
        allowedDependencies = {"ground.base", "ground.cipher", "ground.database", "ground.account"})
@NullMarked
package cn.kehui.ground.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
