package cn.kehui.world;

import cn.kehui.ground.base.Beijing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes as the machine's does, until somebody moves it. */
public final class MovedClock extends Clock {
    private final Clock wall = Clock.system(Beijing.ZONE);
    private volatile Duration by = Duration.ZERO;

    /** From now on it is by so much ahead of the machine's; zero: it is right. */
    public void move(Duration ahead) {
        by = ahead;
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks for another zone");
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(by);
    }
}
