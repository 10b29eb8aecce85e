package cn.kehui.sheet.mailroom;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Read;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.document.Opened;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.markup.Problems;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.sheet.reading.Received;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mailed forms, opened in the workshop. Whatever is in one, the outcome is a value. */
@Component
public final class MailedFiles {
    private static final ReadForm READ = new ReadForm();
    private static final ReadForms READ_MANY = new ReadForms();
    private static final ShowPaper SHOW = new ShowPaper();
    private static final MarkCopy MARK = new MarkCopy();

    /** What is said of a file that used up all that a reader may; who opens it again does too. */
    private static final Set<String> SPENT =
            Set.of("file.too-slow", "file.too-heavy", "file.no-memory", "file.too-much");

    /** What is said of a file that was not begun, or was left. */
    private static final Set<String> LATER = Set.of("file.left", "file.full");

    private final Readers readers;

    public MailedFiles(Readers readers) {
        this.readers = readers;
    }

    /**
     * Reads {@code file} as the form {@code wanted}; what cannot be read, is another form, or
     * passes a limit comes back as a finding at {@code file}.
     *
     * @param name as the sender called it; may hold folders
     */
    public Received read(Path file, String name, Form wanted, Whose whose) {
        return whole(new Laid(file, name), wanted, whose).received();
    }

    /** The same, and what it has of each of several units. */
    public Intake.WholeFile whole(Laid file, Form wanted, Whose whose) {
        return readers.read(READ, file.file(), new ReadForm.Asked(file.name(), wanted), whose)
                .or(MailedFiles::unread);
    }

    private static Intake.WholeFile unread(Finding why) {
        return new Intake.WholeFile(Received.unread(why), List.of());
    }

    /** A file that lies on disk to be read, as its sender called it. */
    public record Laid(Path file, String name) {}

    /**
     * The same of several small files at once, which costs less than one by one. Where together
     * they pass a limit, or one of them ends the reader, each is read by itself: so each has its
     * own finding.
     */
    public List<Intake.WholeFile> whole(List<Laid> files, Form wanted, Whose whose) {
        if (files.size() > 1) {
            var named =
                    files.stream()
                            .map(
                                    one ->
                                            new ReadForms.Named(
                                                    one.name(),
                                                    one.file().toAbsolutePath().toString()))
                            .toList();
            var asked = new ReadForms.Asked(named, wanted);
            switch (readers.read(READ_MANY, files.getFirst().file(), asked, whose)) {
                case Read.Done<ReadForms.Many>(var many) -> {
                    return many.all();
                }
                case Read.Stopped<ReadForms.Many>(var why) when LATER.contains(why.key()) -> {
                    return files.stream().map(_ -> unread(why)).toList();
                }
                case Read.Stopped<ReadForms.Many> _ -> {}
            }
        }
        return files.stream().map(one -> whole(one, wanted, whose)).toList();
    }

    /** Whether it was not begun, or left: it is to be read another time. */
    public static boolean later(Received received) {
        return received.reading().stream().anyMatch(said -> LATER.contains(said.key()));
    }

    /** Whether reading a file ended at a limit, so that it is not worth opening once more. */
    public static boolean spent(Received received) {
        return received.reading().stream().anyMatch(said -> SPENT.contains(said.key()));
    }

    /** The begin of the document as lines and tables, to be shown, or why it cannot be. */
    public Opened open(Path file, Whose whose) {
        return readers.read(SHOW, file, new ShowPaper.Asked(), whose).or(Opened.Unreadable::new);
    }

    /**
     * Writes a copy with the problems in it to {@code into}, replacing what is there. Into a file
     * at which a reader fails, or has failed before, nothing is written: about it a letter is.
     *
     * @param original null if its bytes cannot be had any more
     * @return the ending that the copy's name must have, such as {@code docx}
     * @throws IOException if no copy can be written
     */
    public String mark(@Nullable Path original, Problems problems, Path into, Whose whose)
            throws IOException {
        boolean whole = original != null && !spent(problems.received());
        var asked = MarkCopy.Asked.of(whole, problems, into);
        var file = whole ? original : into;
        if (readers.read(MARK, file, asked, whose) instanceof Read.Done<MarkCopy.Made>(var made)) {
            return made.ending();
        }
        var letter = MarkCopy.Asked.of(false, problems, into);
        return switch (readers.read(MARK, into, letter, whose)) {
            case Read.Done<MarkCopy.Made>(var made) -> made.ending();
            case Read.Stopped<MarkCopy.Made>(var why) -> throw new IOException(why.message());
        };
    }
}
