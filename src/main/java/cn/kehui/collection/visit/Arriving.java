package cn.kehui.collection.visit;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.FormId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what is handed in: first unpacked, and only then, in one transaction, kept. */
@Component
class Arriving {
    private final CollectionSql files;
    private final VisitTables tables;
    private final Unpacking unpacking;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Arriving(
            CollectionSql files,
            VisitTables tables,
            Unpacking unpacking,
            PlatformTransactionManager transactions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.tables = tables;
        this.unpacking = unpacking;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.events = events;
    }

    /** Files for a collection. */
    record Handed(CollectionId to, FormId form, List<MailedFile> files) {}

    /**
     * @throws NotFound if there is no such form
     */
    Added add(Handed handed, Whose visitor) {
        tables.form(handed.form());
        var kept = files.find(handed.to()).map(Collection::form).orElse(handed.form());
        if (!kept.equals(handed.form())) {
            return new Added.OtherForm(kept);
        }
        if (unpacking.allowance().left(visitor) <= 0) {
            long most = unpacking.allowance().limits().visitor() >> 20;
            var why = Finding.stops("file", "collection.visitor-full", most);
            return new Added.Full(0, handed.files().size(), why);
        }
        try {
            var scratch = Scratch.folder();
            try {
                var all = unpacking.all(handed.files(), scratch, visitor);
                return transaction.execute(_ -> added(new Handed(handed.to(), handed.form(), all)));
            } finally {
                Scratch.remove(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("there is no room to unpack", e);
        }
    }

    private Added added(Handed handed) {
        var id = handed.to();
        var now = clock.instant();
        files.each().contents().adding();
        files.open(id, handed.form(), now);
        var kept = files.use(id, now).orElseThrow(() -> new NotFound(id));
        if (!kept.equals(handed.form())) {
            return new Added.OtherForm(kept);
        }
        var arrivals =
                new Arrivals(
                        new Arrivals.Kept(files.each(), unpacking.allowance().limits().all()),
                        id,
                        now);
        handed.files().forEach(arrivals::take);
        events.publishEvent(new Collections.FilesAdded(id));
        return arrivals.added();
    }
}
