package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Opened;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Papers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads filled forms out of mailed Word and Excel files. Safe for many threads at once. */
public final class Intake {
    private final Map<FormId, FormReader> readers = new LinkedHashMap<>();

    public Intake(Forms forms) {
        forms.all().forEach(form -> readers.put(form.id(), new FormReader(form)));
    }

    /**
     * Reads {@code file} as the form {@code wanted}. Never throws for what is in the file: what
     * cannot be read, or is another form, comes back as a finding at {@code file}.
     *
     * @param name as the sender called it; may hold folders
     */
    public Received read(Path file, String name, Form wanted) {
        return switch (Papers.open(file)) {
            case Opened.Unreadable(var why) ->
                    Received.unread(
                            disguised(why, name) ? Finding.stops(why.at(), why.key()) : why);
            case Opened.Readable(var paper) -> read(paper, name, wanted);
        };
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

    private Received read(Paper paper, String name, Form wanted) {
        var reader = readers.get(wanted.id());
        if (reader == null) {
            reader = new FormReader(wanted);
        }
        double fit = reader.fit().of(paper);
        FormReader best = reader;
        double most = fit >= FormFit.ENOUGH ? fit + 0.15 : 0;
        for (var other : readers.values()) {
            double otherFit = other == reader || fit >= FormFit.CERTAIN ? 0 : other.fit().of(paper);
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
                    java.util.List.of(
                            Finding.stops(
                                    "file",
                                    "file.wrong-form",
                                    found.shortTitle(),
                                    wanted.shortTitle())));
        }
        return fit < FormFit.ENOUGH
                ? Received.unread(Finding.stops("file", "file.no-form", wanted.shortTitle()))
                : reader.read(paper, name);
    }
}
