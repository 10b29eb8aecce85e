package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Opened;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Papers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads filled forms out of mailed Word and Excel files. Safe for many threads at once. */
public final class Intake {
    /** Forms whose labels are remembered for the next file. */
    private static final int REMEMBERED = 40;

    private final Supplier<Forms> forms;
    private final Map<FormId, FormReader> wanted = new ConcurrentHashMap<>();
    private volatile @Nullable List<FormReader> others;

    public Intake(Forms forms) {
        this(() -> forms);
    }

    /**
     * @param forms what else a file may be, asked when one is not what it should be
     */
    public Intake(Supplier<Forms> forms) {
        this.forms = forms;
    }

    /**
     * All that a file says, read once.
     *
     * @param units of a file that has a row for each of several units what it has of each; else
     *     none
     */
    public record WholeFile(Received received, List<RowOfUnit> units) {}

    /**
     * Reads {@code file} as the form {@code wanted}. Never throws for what is in the file: what
     * cannot be read, or is another form, comes back as a finding at {@code file}.
     *
     * @param name as the sender called it; may hold folders
     */
    public WholeFile whole(Path file, String name, Form wanted) {
        return switch (Papers.open(file)) {
            case Opened.Unreadable(var why) ->
                    new WholeFile(
                            Received.unread(
                                    disguised(why, name)
                                            ? Finding.stops(why.at(), why.key())
                                            : why),
                            List.of());
            case Opened.Readable(var paper) -> whole(paper, name, wanted);
        };
    }

    private WholeFile whole(Paper paper, String name, Form wanted) {
        var reader = reader(wanted);
        var units = reader.units(paper);
        if (units.isEmpty()) {
            return new WholeFile(read(paper, name, reader), List.of());
        }
        return new WholeFile(
                units.whole(paper.findings()),
                units.all().stream().map(row -> row.within(paper.findings())).toList());
    }

    /** A picture that calls itself a document was meant to be one. */
    private static boolean disguised(Finding why, String name) {
        return why.key().equals("file.picture")
                && name.matches("(?i).*\\.(docx?|xlsx?|docm|xlsm|wps|et)");
    }

    /** The document as lines and tables, to be shown; empty if it cannot be read. */
    public Optional<Paper> open(Path file) {
        return Papers.open(file) instanceof Opened.Readable(var paper)
                ? Optional.of(paper)
                : Optional.empty();
    }

    /** A folder is read as one form: whoever read the last file of it knows its labels. */
    private FormReader reader(Form form) {
        var known = wanted.get(form.id());
        if (known == null || !known.form().equals(form)) {
            known = new FormReader(form);
            if (wanted.size() >= REMEMBERED) {
                wanted.clear();
            }
            wanted.put(form.id(), known);
        }
        return known;
    }

    private List<FormReader> others() {
        var known = others;
        if (known == null) {
            known = forms.get().all().stream().map(FormReader::new).toList();
            others = known;
        }
        return known;
    }

    private Received read(Paper paper, String name, FormReader reader) {
        var wanted = reader.form();
        double fit = reader.fit().of(paper);
        FormReader best = reader;
        double most = fit >= FormFit.ENOUGH ? fit + 0.15 : 0;
        for (var other : fit >= FormFit.CERTAIN ? List.<FormReader>of() : others()) {
            double otherFit = other.form().id().equals(wanted.id()) ? 0 : other.fit().of(paper);
            if (otherFit >= FormFit.ENOUGH && otherFit > most) {
                most = otherFit;
                best = other;
            }
        }
        if (best != reader) {
            var found = best.form();
            return new Received(
                    found.id(),
                    best.read(paper, name).answers(),
                    Map.of(),
                    List.of(
                            Finding.stops(
                                    "file",
                                    "file.wrong-form",
                                    found.shortTitle(),
                                    wanted.shortTitle())));
        }
        return fit < FormFit.ENOUGH
                ? Received.unread(
                        Finding.stops("file", "file.no-form", wanted.shortTitle()),
                        paper.findings())
                : reader.read(paper, name);
    }
}
