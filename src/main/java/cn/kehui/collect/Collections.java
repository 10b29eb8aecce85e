package cn.kehui.collect;

import cn.kehui.base.Finding;
import cn.kehui.base.NotFound;
import cn.kehui.collect.ReadingSql.Place;
import cn.kehui.form.Form;
import cn.kehui.form.FormId;
import cn.kehui.form.Reading;
import cn.kehui.form.RowPlace;
import cn.kehui.form.Typed;
import cn.kehui.intake.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms of one visit, made one table: files in, mistakes put right, the table out. Nothing is kept longer than the visit unless asked. */
@Service
public class Collections {
    private static final int LONGEST = 10_000;

    private final CollectionSql files;
    private final ReadingSql words;
    private final Tables tables;
    private final Readings readings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Collections(CollectionSql files, ReadingSql words, Tables tables, Readings readings, Clock clock, ApplicationEventPublisher events) {
        this.files = files;
        this.words = words;
        this.tables = tables;
        this.readings = readings;
        this.clock = clock;
        this.events = events;
    }

    /** Files were handed in and wait to be read. */
    record FilesAdded(CollectionId id) {}

    /** What became of a value put right by hand. */
    public sealed interface Corrected {
        record Kept() implements Corrected {}

        /** As it was typed it stops, so nothing was kept. */
        record Refused(List<Finding> findings) implements Corrected {}
    }

    /** Every collection there is, the last used first. */
    public List<Collection> all() {
        return files.all();
    }

    /** @throws NotFound if there is none, or it has ended */
    public Collection find(CollectionId id) {
        return files.find(id).orElseThrow(() -> new NotFound(id));
    }

    public Form form(FormId id) {
        return tables.form(id);
    }

    /**
     * Keeps files, those in a ZIP one by one, to be read in the background. Opens the collection if it is not open yet. A file that is
     * there already, by name and bytes, is not added again.
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
            var scratch = Files.createTempDirectory("kehui-unpack");
            try {
                var box = new Mailbox(scratch, scratch);
                mailed.forEach(file -> box.open(file, arrivals::take));
            } finally {
                Gather.remove(scratch);
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
        return new Sheet(original.name(), original.bytes());
    }

    /** A file to be saved. */
    public record Sheet(String name, byte[] bytes) {}

    /** The sender's document as lines and tables; empty if it cannot be read. */
    public Optional<Paper> paper(CollectionId id, int number) {
        return readings.paper(id, number);
    }

    /**
     * Puts a value beside the sender's, which stays. Refuses one that stops.
     *
     * @throws NotFound if the form has no such place
     */
    @Transactional
    public Corrected correct(CollectionId id, int number, String place, String typed) {
        var file = table(id).file(number);
        var clean = typed.replace("\0", "").strip();
        var findings = refusal(tables.form(find(id).form()), file, place, clean);
        if (findings.isEmpty()) {
            use(id);
            words.correct(new Place(id, number, place), clean, clock.instant());
            return new Corrected.Kept();
        }
        return new Corrected.Refused(findings);
    }

    private static List<Finding> refusal(Form form, Collected file, String place, String typed) {
        var row = RowPlace.of(place);
        boolean there = file.holds() && (row == null || row.index() < file.answers().rows().size());
        var field = form.at(place);
        if (!there || field.isEmpty() && !place.equals("unit")) {
            throw new NotFound(place);
        }
        if (typed.length() > LONGEST) {
            return List.of(Finding.stops(place, "text.too-long", Typed.length(typed), LONGEST));
        }
        if (Typed.tidy(typed).isEmpty() && (field.isEmpty() || field.get().required())) {
            return List.of(field.isEmpty() ? Finding.stops(place, "unit.missing") : Finding.stops(place, "correction.empty"));
        }
        return field.map(asked -> Reading.of(asked, typed).findings().stream().filter(Finding::stops).toList()).orElse(List.of());
    }

    /** Takes the correction of a place back: what the sender wrote counts again. */
    @Transactional
    public void restore(CollectionId id, int number, String place) {
        table(id).file(number);
        use(id);
        words.correct(new Place(id, number, place), null, clock.instant());
    }

    /** Leaves a row of a file out of the table, for instance one over the quota. */
    @Transactional
    public void leaveOut(CollectionId id, int number, int row) {
        if (row < 0 || row >= table(id).file(number).answers().rows().size()) {
            throw new NotFound(row);
        }
        use(id);
        words.correct(new Place(id, number, "rows[" + row + "]"), "", clock.instant());
    }

    /** Confirms what is asked of a place as it stands now. @param reason may be empty */
    @Transactional
    public void confirm(CollectionId id, int number, String place, String reason) {
        var asked = table(id).file(number).at(place).stream().map(Collected.Said::finding).filter(Finding::asks).toList();
        use(id);
        var clean = reason.replace("\0", "").strip();
        asked.forEach(finding -> words.confirm(new Place(id, number, place), Tables.says(finding), clean, clock.instant()));
    }

    /** Takes a confirmation back. */
    @Transactional
    public void doubt(CollectionId id, int number, String place) {
        use(id);
        words.doubt(new Place(id, number, place));
    }

    /** Says that of all versions its unit sent this one counts. */
    @Transactional
    public void choose(CollectionId id, int number) {
        use(id);
        if (words.choose(id, number, clock.instant()) == 0) {
            throw new NotFound(number);
        }
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
