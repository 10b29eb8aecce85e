package cn.kehui.desk;

import cn.kehui.base.NotFound;
import cn.kehui.collect.Mailbox;
import cn.kehui.collect.Mailed;
import cn.kehui.form.Form;
import cn.kehui.form.FormId;
import cn.kehui.paper.Paper;
import cn.kehui.scan.Scans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms of one visit, made one table: files in, the table out. Nothing is kept longer than the
 * visit unless asked.
 */
@Service
public class Collections {
    private final CollectionSql files;
    private final Tables tables;
    private final Readings readings;
    private final Scans scans;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Collections(
            CollectionSql files,
            Tables tables,
            Readings readings,
            Scans scans,
            Clock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.tables = tables;
        this.readings = readings;
        this.scans = scans;
        this.clock = clock;
        this.events = events;
    }

    /** Files were handed in and wait to be read. */
    record FilesAdded(CollectionId id) {}

    /** Every collection there is, the last used first. */
    public List<Collection> all() {
        return files.all();
    }

    /**
     * @throws NotFound if there is none, or it has ended
     */
    public Collection find(CollectionId id) {
        return files.find(id).orElseThrow(() -> new NotFound(id));
    }

    public Form form(FormId id) {
        return tables.form(id);
    }

    /**
     * Keeps files, those in a ZIP one by one, to be read in the background. Opens the collection if
     * it is not open yet. A file that is there already, by name and bytes, is not added again.
     *
     * @throws NotFound if there is no such form
     */
    @Transactional
    public Added add(CollectionId id, FormId form, List<Mailed> mailed) {
        tables.form(form);
        var now = clock.instant();
        files.open(id, form, now);
        var kept = files.use(id, now).orElseThrow(() -> new NotFound(id));
        if (!kept.equals(form)) {
            return new Added.OtherForm(kept);
        }
        var arrivals = new Arrivals(files, id, now);
        try {
            var scratch = Scratch.folder();
            try {
                mailed.forEach(file -> Mailbox.open(file, scratch, arrivals::take));
            } finally {
                Scratch.remove(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("there is no room to unpack", e);
        }
        events.publishEvent(new FilesAdded(id));
        return arrivals.added();
    }

    /** All files read so far, with everything that is to be said of them. */
    public Table table(CollectionId id) {
        return tables.of(find(id));
    }

    /** A file as it was sent. @throws NotFound if there is none, or its bytes were not kept */
    public Sheet original(CollectionId id, int number) {
        var original = files.original(id, number).orElseThrow(() -> new NotFound(number));
        if (original.bytes() == null) {
            throw new NotFound(number);
        }
        scans.require(original.bytes());
        return new Sheet(original.name(), original.bytes());
    }

    /** A file to be saved. */
    public record Sheet(String name, byte[] bytes) {}

    /** A copy of a file with what is still to be put right written into it, to be sent back. */
    public Sheet returned(CollectionId id, int number) {
        var table = table(id);
        return readings.returned(table, table.file(number));
    }

    /** The sender's document as lines and tables; empty if it cannot be read. */
    public Optional<Paper> paper(CollectionId id, int number) {
        return readings.paper(id, number);
    }

    @Transactional
    public void remove(CollectionId id, int number) {
        use(id);
        files.remove(id, number);
    }

    /** Keeps it for thirty days from now. */
    @Transactional
    public void keep(CollectionId id) {
        use(id);
        files.keep(id, clock.instant().plus(Collection.KEPT));
    }

    /** Deletes it with its files; once more does no harm. */
    @Transactional
    public void end(CollectionId id) {
        files.delete(id);
        tables.forget(id);
    }

    /** Deletes what nobody used for a visit's length and nobody asked to keep. */
    @Transactional
    public void deleteUnused() {
        var now = clock.instant();
        files.deleteUnused(now.minus(Collection.VISIT), now);
    }

    private void use(CollectionId id) {
        files.use(id, clock.instant()).orElseThrow(() -> new NotFound(id));
    }
}
