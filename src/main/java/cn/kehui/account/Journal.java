package cn.kehui.account;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done, by whom, when: each line sealed with the one before, so that none can be changed
 * or left out unseen.
 */
@Service
public class Journal {
    private final JournalSql sql;

    Journal(JournalSql sql) {
        this.sql = sql;
    }

    /** Records an act in the transaction that does it: both happen, or neither. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Recorded act) {
        sql.lock();
        var before = sql.last();
        var line = JournalLine.of(act, before.seq() + 1, before.hash());
        sql.insert(line);
    }
}
