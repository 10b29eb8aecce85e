package cn.kehui.total.snapshot;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** A total was frozen for sending upward: the event, and the journal's line. */
public record TotalFrozen(Snapshot snapshot, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return snapshot.code();
    }

    @Override
    public Map<String, String> detail() {
        var coverage = snapshot.frozen().coverage();
        return Map.of(
                "snapshot", snapshot.id().toString(),
                "title", snapshot.title(),
                "reported", coverage.reported() + "/" + coverage.expected());
    }
}
