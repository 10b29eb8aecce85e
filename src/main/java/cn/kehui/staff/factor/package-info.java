/**
 * What somebody shows beside the password: a code of an authenticator app, a passkey, or a recovery
 * code. Owns {@code totp}, {@code recovery_code}, {@code passkey}.
 */
@ApplicationModule(
        displayName = "二次验证 Factor",
        allowedDependencies = {"ground.base", "ground.cipher", "ground.account"})
@NullMarked
package cn.kehui.staff.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
