/**
 * Places on sessions of activities, booked by whoever comes: never one too many. Owns {@code
 * booking_offer}, {@code booking}.
 */
@ApplicationModule(
        displayName = "预约 Booking",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.calendar",
            "ground.cipher",
            "ground.timekeeping",
            "sheet.form",
            "duty.campaign",
            "week.activity",
            "visitor.programme",
            "week.safety"
        })
@NullMarked
package cn.kehui.visitor.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
