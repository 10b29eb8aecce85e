package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.org.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * That a unit owes a duty: what the publishing of a campaign expects of it.
 *
 * @param most how many rows it may send; null: the notice sets no limit for it
 * @param source the clause of that limit; else empty
 */
public record Expected(
        DutyId duty,
        UnitId unit,
        UnitId receiver,
        String channel,
        @Nullable Integer most,
        String source) {}
