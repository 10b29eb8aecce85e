/**
 * Who comes in, whether or not there is a network: tickets that prove themselves, telephones that
 * check them, clickers. Owns {@code door_key}, {@code door_book}, {@code door_pass}, {@code
 * door_device}, {@code door_event}.
 */
@ApplicationModule(
        displayName = "入场 Door",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.cipher",
            "duty.campaign",
            "week.activity",
            "week.ledger",
            "week.safety",
            "visitor.booking"
        })
@NullMarked
package cn.kehui.visitor.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
