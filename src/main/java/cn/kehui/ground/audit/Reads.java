package cn.kehui.ground.audit;

import cn.kehui.ground.account.Actor;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people take out of the product and what they are refused, for the journal. */
@Service
public class Reads {
    private static final int LONGEST = 200;

    private final ApplicationEventPublisher events;
    private final RefusalCount refusals;
    private final Clock clock;

    Reads(ApplicationEventPublisher events, RefusalCount refusals, Clock clock) {
        this.events = events;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Records a download before its first byte leaves: what cannot be recorded does not leave.
     *
     * @param from the address it was asked for at
     * @param name the file's
     */
    @Transactional
    public void downloaded(Actor by, String from, String name) {
        events.publishEvent(
                new AuditAct.Downloaded(by, clock.instant(), cut(from), Map.of("file", cut(name))));
    }

    /**
     * Records a refusal. Of one person so many an hour, each; then one line says that there are
     * more, so that nobody fills the journal by asking.
     *
     * @param status 403 or 404
     */
    @Transactional
    public void refused(Actor by, String method, String at, int status) {
        var detail =
                switch (refusals.next(by.id(), clock.instant())) {
                    case EACH -> Map.of("method", method, "status", String.valueOf(status));
                    case LAST ->
                            Map.of(
                                    "method",
                                    method,
                                    "status",
                                    String.valueOf(status),
                                    "more",
                                    "not recorded one by one within this hour");
                    case NONE -> Map.<String, String>of();
                };
        if (!detail.isEmpty()) {
            events.publishEvent(new AuditAct.Refused(by, clock.instant(), cut(at), detail));
        }
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
