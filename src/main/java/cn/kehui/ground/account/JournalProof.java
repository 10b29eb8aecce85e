package cn.kehui.ground.account;

import cn.kehui.ground.anchor.Anchoring;
import cn.kehui.ground.anchor.Anchoring.Difference;
import cn.kehui.ground.anchor.Verified;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** That nothing of the journal was changed or lost: its chain, and what lies outside of it. */
@Service
public class JournalProof {
    private static final int REASON_LEAST = 10;
    private static final int REASON_MOST = 500;

    private final JournalSql sql;
    private final Journal journal;
    private final Anchoring anchors;
    private final Clock clock;

    JournalProof(JournalSql sql, Journal journal, Anchoring anchors, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.anchors = anchors;
        this.clock = clock;
    }

    /**
     * Reads the whole chain, and holds it against what was written down outside the database.
     *
     * @throws NotFound for whoever is no audit administrator
     */
    public Verified verify(Actor by) {
        Journal.only(by);
        journal.seal();
        var verified = new JournalWalk(sql).walk();
        if (verified instanceof Verified.Whole) {
            verified = anchors.differs().map(Difference::found).orElse(verified);
        }
        journal.tell(
                new AccountAct.JournalVerified(by, clock.instant(), "journal", verified.detail()));
        return verified;
    }

    /** Writes down outside the database where the journal ends. Safe to repeat. */
    public void anchor() {
        anchors.write();
    }

    /**
     * Takes the journal as it is now for the one that counts, where it is another than was written
     * down outside: after an older backup was restored. It is a line of its own, with the reason.
     *
     * @return what is wrong with the reason; empty: it is done, or nothing differed
     * @throws NotFound for whoever is no audit administrator
     */
    public Optional<Finding> accept(Actor by, String reason) {
        Journal.only(by);
        var words = reason.strip();
        if (words.length() < REASON_LEAST || words.length() > REASON_MOST) {
            return Optional.of(
                    Finding.stops("reason", "account.journal.reason", REASON_LEAST, REASON_MOST));
        }
        var difference = anchors.differs().orElse(null);
        if (difference != null) {
            var detail =
                    Map.of(
                            "reason", words,
                            "from", String.valueOf(difference.from()),
                            "ends", String.valueOf(sql.end().line()));
            journal.tell(new AccountAct.JournalAccepted(by, clock.instant(), "journal", detail));
            journal.seal();
            anchors.giveUp(difference.from());
        }
        return Optional.empty();
    }
}
