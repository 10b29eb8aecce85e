package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.PersonId;
import java.time.Instant;

/**
 * What a unit still owes, and one of those who fill in for it.
 *
 * @param end the first instant that is too late
 * @param returned it was sent back
 */
record Owed(
        ObligationId id,
        String duty,
        String title,
        String campaign,
        String unitId,
        String unit,
        String receiver,
        Instant end,
        boolean returned,
        PersonId person) {}
