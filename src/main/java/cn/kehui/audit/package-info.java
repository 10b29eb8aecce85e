/**
 * The journal beyond the database: what is read and refused comes into it, how long it is kept, and
 * that a central collector has it too. Owns {@code journal_retention}, {@code syslog_position}.
 */
@ApplicationModule(
        displayName = "审计 Audit",
        allowedDependencies = {"base", "org", "account"})
@NullMarked
package cn.kehui.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
