package cn.kehui.ground.parcel;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.base.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes what was asked for, one at a time and safe to repeat: the parcel is held in the transaction
 * that makes it, so that a process that dies leaves it to the next (ADR 0064).
 */
@Component
class ParcelWork {
    /** So often it is begun; then it is not tried again. */
    static final int TRIES = 3;

    private final Makers makers;
    private final ParcelWorkSql sql;
    private final Attempts tries;
    private final People people;
    private final ParcelEnds ends;
    private final TransactionTemplate held;

    ParcelWork(
            Makers makers,
            ParcelWorkSql sql,
            Attempts tries,
            People people,
            ParcelEnds ends,
            PlatformTransactionManager transactions) {
        this.makers = makers;
        this.sql = sql;
        this.tries = tries;
        this.people = people;
        this.ends = ends;
        this.held = new TransactionTemplate(transactions);
    }

    /** Makes the next one. @return false if none waits that nobody else is at */
    boolean next() {
        var turn = new AtomicReference<ParcelWorkSql.@Nullable Taken>();
        try {
            held.executeWithoutResult(
                    _ -> {
                        turn.set(sql.take(makers.kinds()).orElse(null));
                        work(turn.get());
                    });
        } catch (NotFound e) {
            // who asked may have it no longer
            held.executeWithoutResult(_ -> refused(turn.get()));
        }
        return turn.get() != null;
    }

    private void refused(ParcelWorkSql.@Nullable Taken taken) {
        if (taken != null && sql.hold(taken.id())) {
            ends.broken(taken);
        }
    }

    private void work(ParcelWorkSql.@Nullable Taken taken) {
        if (taken == null) {
            return;
        }
        var actor = people.actor(taken.person()).orElse(null);
        if (tries.begin(taken.id()) > TRIES || actor == null) {
            ends.broken(taken);
            return;
        }
        try {
            made(taken, actor);
        } catch (IOException e) {
            throw new UncheckedIOException("a parcel could not be made", e);
        }
    }

    private void made(ParcelWorkSql.Taken taken, Actor actor) throws IOException {
        var maker = makers.of(taken.order().kind());
        var reach = maker.reach(actor);
        var file = Files.createTempFile("kehui-parcel-", ".part");
        try {
            Maker.Made made;
            try (var out = Files.newOutputStream(file)) {
                var making = new Making(out, tries.told(taken.id()));
                made = maker.make(actor, taken.order().asked(), making);
            }
            ends.ready(taken, reach, made, file);
        } finally {
            Files.delete(file);
        }
    }
}
