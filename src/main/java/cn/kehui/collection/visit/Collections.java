package cn.kehui.collection.visit;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
    private final Arriving arriving;
    private final VisitTables tables;
    private final Readings readings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Collections(
            CollectionSql files,
            Arriving arriving,
            VisitTables tables,
            Readings readings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.arriving = arriving;
        this.tables = tables;
        this.readings = readings;
        this.clock = clock;
        this.events = events;
    }

    /** Files were handed in and wait to be read. */
    record FilesAdded(CollectionId id) {}

    /** Files were removed: whoever is reading one of them need not go on. */
    record FilesLeft(CollectionId id) {}

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
     * While ZIPs are unpacked no transaction is open.
     *
     * @param visitor who hands them in, and has an allowance for it
     * @throws NotFound if there is no such form
     */
    public Added add(CollectionId id, FormId form, List<MailedFile> mailed, Whose visitor) {
        return arriving.add(new Arriving.Handed(id, form, mailed), visitor);
    }

    /** All files read so far, with everything that is to be said of them. */
    public Table table(CollectionId id) {
        return tables.of(find(id));
    }

    /** A file as it was sent. @throws NotFound if there is none, or its bytes were not kept */
    public Sheet original(CollectionId id, int number) {
        var original = files.each().original(id, number).orElseThrow(() -> new NotFound(number));
        var content = original.content();
        if (content == null) {
            throw new NotFound(number);
        }
        readings.requireClean(id, number);
        return new Sheet(
                original.name(),
                original.size(),
                files.each().contents().open(content, original.size()));
    }

    /**
     * Several as they were sent, by number; what is not there, or whose bytes were not kept, is
     * absent.
     *
     * @throws cn.kehui.ground.scan.Unclean if nobody found one of them clean
     */
    public Map<Integer, Sheet> originals(CollectionId id, List<Integer> numbers) {
        return readings.originals(id, numbers);
    }

    /** A file to be saved, its bytes to be read once. */
    public record Sheet(String name, long size, InputStream bytes) {}

    /**
     * Writes a copy of a file, with what is still to be put right in it, to {@code into}.
     *
     * @return its name
     */
    public String returned(CollectionId id, int number, Path into) {
        return returned(table(id), number, into);
    }

    /** The same of a table at hand. */
    public String returned(Table table, int number, Path into) {
        return readings.returned(table, table.file(number), into);
    }

    /** The sender's document as lines and tables; empty if it cannot be read. */
    public Optional<Paper> paper(CollectionId id, Collected file) {
        return readings.paper(id, file);
    }

    /** Removes a file; how many went with it that were read out of its rows. */
    @Transactional
    public int remove(CollectionId id, int number) {
        use(id);
        int removed = files.each().remove(id, number);
        files.each().contents().removeUnused();
        events.publishEvent(new FilesLeft(id));
        return Math.max(0, removed - 1);
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
        files.each().contents().removeUnused();
        tables.forget(id);
        events.publishEvent(new FilesLeft(id));
    }

    /** Deletes what nobody used for a visit's length and nobody asked to keep. */
    @Transactional
    public void deleteUnused() {
        var now = clock.instant();
        files.noLaterThan(now);
        if (files.deleteUnused(now.minus(Collection.VISIT), now) > 0) {
            files.each().contents().removeUnused();
        }
    }

    private void use(CollectionId id) {
        files.use(id, clock.instant()).orElseThrow(() -> new NotFound(id));
    }
}
