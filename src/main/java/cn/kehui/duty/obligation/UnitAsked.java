package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Unit;
import java.time.Instant;
import java.util.Map;

/** A unit was asked for what the notice did not ask of it. */
public record UnitAsked(Actor by, Instant at, DutyId duty, Unit unit, String reason)
        implements Act {
    @Override
    public String subject() {
        return duty.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("unit", unit.name(), "reason", reason);
    }
}
