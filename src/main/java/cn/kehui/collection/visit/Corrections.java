package cn.kehui.collection.visit;

import cn.kehui.collection.visit.ReadingSql.Place;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.form.Typed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the clerk says to what was sent: beside the sender's words, never over them. */
@Service
public class Corrections {
    private static final int LONGEST = 10_000;

    private final Collections collections;
    private final CollectionSql files;
    private final ReadingSql words;
    private final Clock clock;

    Corrections(Collections collections, CollectionSql files, ReadingSql words, Clock clock) {
        this.collections = collections;
        this.files = files;
        this.words = words;
        this.clock = clock;
    }

    /** What became of a value put right by hand. */
    public sealed interface Corrected {
        record Kept() implements Corrected {}

        /** As it was typed it stops, so nothing was kept. */
        record Refused(List<Finding> findings) implements Corrected {}
    }

    /**
     * Puts a value beside the sender's, which stays. Refuses one that stops.
     *
     * @throws NotFound if the form has no such place
     */
    @Transactional
    public Corrected correct(CollectionId id, int number, String place, String typed) {
        var table = collections.table(id);
        var file = table.file(number);
        var clean = typed.replace("\0", "").strip();
        var findings = refusal(table.form(), file, place, clean);
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
            return List.of(
                    field.isEmpty()
                            ? Finding.stops(place, "unit.missing")
                            : Finding.stops(place, "correction.empty"));
        }
        return field.map(
                        asked ->
                                Reading.of(asked, typed).findings().stream()
                                        .filter(Finding::stops)
                                        .toList())
                .orElse(List.of());
    }

    /** Takes the correction of a place back: what the sender wrote counts again. */
    @Transactional
    public void restore(CollectionId id, int number, String place) {
        collections.table(id).file(number);
        use(id);
        words.correct(new Place(id, number, place), null, clock.instant());
    }

    /** Leaves a row of a file out of the table, for instance one over the quota. */
    @Transactional
    public void leaveOut(CollectionId id, int number, int row) {
        if (row < 0 || row >= collections.table(id).file(number).answers().rows().size()) {
            throw new NotFound(row);
        }
        use(id);
        words.correct(new Place(id, number, RowPlace.whole(row)), "", clock.instant());
    }

    /** Confirms what is asked of a place as it stands now. @param reason may be empty */
    @Transactional
    public void confirm(CollectionId id, int number, String place, String reason) {
        var asked =
                collections.table(id).file(number).at(place).stream()
                        .filter(Collected.Said::confirmable)
                        .map(Collected.Said::finding)
                        .toList();
        use(id);
        var clean = reason.replace("\0", "").strip();
        asked.forEach(
                finding ->
                        words.confirm(
                                new Place(id, number, place),
                                VisitTables.says(finding),
                                clean,
                                clock.instant()));
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

    private void use(CollectionId id) {
        files.use(id, clock.instant()).orElseThrow(() -> new NotFound(id));
    }
}
