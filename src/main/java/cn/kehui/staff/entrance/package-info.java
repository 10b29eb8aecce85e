/**
 * How people come in: the first account, invitations, passwords, second factors, sessions. Owns
 * {@code invitation}, {@code sign_in_failure}, {@code password_past}, {@code device}, {@code
 * access_reset}, {@code factor_demand}, {@code sign_in_policy}, {@code allowed_network}, {@code
 * spring_session}, {@code spring_session_attributes}.
 */
@ApplicationModule(
        displayName = "登录 Entrance",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "staff.factor",
            "ground.message"
        })
@NullMarked
package cn.kehui.staff.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
