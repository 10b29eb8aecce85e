package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.org.UnitId;
import java.time.Instant;

/**
 * What a unit has still to write of a table that another owes, and one of those who fill in for it.
 *
 * @param lead the unit that owes it
 * @param end the first instant at which it is too late to file
 */
record Helped(
        ObligationId id,
        String duty,
        String title,
        String campaign,
        UnitId unitId,
        String unit,
        String lead,
        Instant end,
        PersonId person) {}
