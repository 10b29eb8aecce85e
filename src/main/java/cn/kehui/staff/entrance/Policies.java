package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How passwords, locks and sessions are held here. */
@Service
public class Policies {
    private final PolicySql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Policies(PolicySql sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** What was set, and the defaults for the rest. */
    @Transactional(readOnly = true)
    public SignInPolicy now() {
        var set = sql.all();
        return SignInPolicy.of(part -> set.getOrDefault(part.name(), part.usual()));
    }

    /**
     * Sets what was typed, all or nothing: no part may be laxer than its bounds.
     *
     * @param typed by the names of {@link SignInPolicy.Part}
     * @return what cannot be; empty: it is set
     * @throws NotFound for whoever is no security administrator
     */
    @Transactional
    public List<Finding> set(Actor by, Map<String, String> typed) {
        if (!by.has(Role.SECURITY_ADMIN)) {
            throw new NotFound("not for " + by.id());
        }
        var findings = new ArrayList<Finding>();
        for (var part : SignInPolicy.Part.values()) {
            var value = part.read(typed.getOrDefault(part.name(), ""));
            if (value.isEmpty()) {
                findings.add(
                        Finding.stops(
                                part.name(),
                                "account.policy.bounds",
                                part.label(),
                                part.least(),
                                part.most()));
            }
        }
        if (findings.isEmpty()) {
            for (var part : SignInPolicy.Part.values()) {
                sql.set(part.name(), part.read(typed.get(part.name())).getAsInt());
            }
            events.publishEvent(
                    new EntranceAct.PolicySet(by, clock.instant(), "sign-in", words(now())));
        }
        return findings;
    }

    private static Map<String, String> words(SignInPolicy policy) {
        var words = new java.util.TreeMap<String, String>();
        for (var part : SignInPolicy.Part.values()) {
            words.put(part.name(), String.valueOf(part.of(policy)));
        }
        return words;
    }
}
