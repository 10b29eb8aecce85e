package cn.kehui.ground.parcel;

import cn.kehui.ground.message.Messages;
import cn.kehui.ground.parcel.OwnParcel.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where parcels end: kept and told, or told that they will not be; and gone after their term. */
@Component
class ParcelEnds {
    private static final Maker.Made NOTHING = new Maker.Made("", "", "");

    private final ParcelWorkSql sql;
    private final ParcelLimits limits;
    private final PartSql parts;
    private final Messages messages;
    private final Clock clock;

    ParcelEnds(
            ParcelWorkSql sql, ParcelLimits limits, PartSql parts, Messages messages, Clock clock) {
        this.sql = sql;
        this.limits = limits;
        this.parts = parts;
        this.messages = messages;
        this.clock = clock;
    }

    /** Keeps what was made, and tells its person; in the transaction that holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ready(ParcelWorkSql.Taken taken, String reach, Maker.Made made, Path file)
            throws IOException {
        try (var in = Files.newInputStream(file)) {
            parts.keep(taken.id(), in);
        }
        end(taken.id(), new ParcelWorkSql.Ended(State.READY, reach, made, Files.size(file)));
        messages.tell(List.of(ParcelNote.ready(taken)));
    }

    /** Says that it will not be made; in the transaction that holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void broken(ParcelWorkSql.Taken taken) {
        end(taken.id(), new ParcelWorkSql.Ended(State.BROKEN, "", NOTHING, 0));
        messages.tell(List.of(ParcelNote.broken(taken)));
    }

    private void end(ParcelId id, ParcelWorkSql.Ended ended) {
        var now = clock.instant();
        sql.end(id, ended, now, now.plus(term()));
    }

    /** Its bytes. @param size as it was kept */
    InputStream open(ParcelId id, long size) {
        return parts.open(id, size);
    }

    /** Its person has it, or wants it no longer: there is nothing left to be told. */
    void settled(ParcelId id) {
        messages.settle(ParcelNote.about(id));
    }

    /** Removes what is kept no longer. @return how many */
    @Transactional
    public int sweep() {
        var now = clock.instant();
        return sql.sweep(now, now.minus(term()));
    }

    private Duration term() {
        return Duration.ofDays(limits.rule().days());
    }
}
