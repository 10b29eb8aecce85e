package cn.kehui.collection.visit;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.reading.Intake.WholeFile;
import cn.kehui.sheet.reading.Received;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes of a file with a row for each of several units a file for each, as many as there is room.
 */
@Component
class Unfolding {
    private final CollectedFileSql files;
    private final UnfoldingSql sql;
    private final TransactionTemplate transaction;

    Unfolding(CollectedFileSql files, UnfoldingSql sql, PlatformTransactionManager transactions) {
        this.files = files;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What is to be said of the file itself; that some did not fit stops. Begun again after a cut,
     * its rows are there once.
     */
    Received take(CollectionId id, int number, WholeFile whole) {
        if (whole.units().isEmpty()) {
            return whole.received();
        }
        int taken = transaction.execute(_ -> taken(id, number, whole));
        int all = whole.units().size();
        return taken == all
                ? whole.received()
                : whole.received()
                        .with(
                                Finding.stops(
                                        "file",
                                        "collection.rows-full",
                                        all,
                                        all - taken,
                                        whole.units().get(taken).words()));
    }

    private int taken(CollectionId id, int number, WholeFile whole) {
        var rows = whole.units();
        if (!sql.lock(id)) {
            return rows.size(); // it was ended meanwhile
        }
        int there = sql.unfolded(id, number);
        if (there > 0) {
            return there;
        }
        int room = Math.max(0, Arrivals.MOST - files.room(id).files());
        return sql.unfold(id, number, rows.subList(0, Math.min(room, rows.size())));
    }
}
