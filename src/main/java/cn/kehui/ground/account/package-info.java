/**
 * People, what they may do and where, and the journal of acts. Owns {@code person}, {@code
 * person_role}, {@code role_change}, {@code journal}, {@code journal_cut}, {@code journal_day}.
 */
@ApplicationModule(
        displayName = "账户 Account",
        allowedDependencies = {"ground.base", "ground.anchor", "ground.cipher", "ground.org"})
@NullMarked
package cn.kehui.ground.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
