/**
 * Telling a person something, once, and remembering having told: in the product, and by mail. Owns
 * {@code message}, {@code mailbox}, {@code mail}, {@code mail_handed}.
 */
@ApplicationModule(
        displayName = "消息 Message",
        allowedDependencies = {"ground.base", "ground.org", "ground.account", "ground.calendar"})
@NullMarked
package cn.kehui.ground.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
