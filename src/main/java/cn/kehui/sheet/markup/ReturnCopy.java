package cn.kehui.sheet.markup;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.reading.Intake;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the copy of a mailed file that is sent back: the sender's own file with each problem on its
 * cell and all of them at its start. An old or odd format into which nothing can be written is set
 * out anew as a DOCX; about a file that cannot be read a letter is written.
 */
public final class ReturnCopy {
    private final Intake intake;

    public ReturnCopy(Intake intake) {
        this.intake = intake;
    }

    /**
     * Writes the copy to {@code into}, replacing what is there. Whatever is in the original, some
     * copy is written.
     *
     * @param original the file as it came; null if its bytes cannot be had any more
     * @return the ending that the copy's name must have, such as {@code docx}
     * @throws IOException if {@code into} cannot be written
     */
    public String write(@Nullable Path original, Problems problems, Path into) throws IOException {
        var remarks = Remarks.of(problems);
        var kind = original == null ? FileKind.NONE : FileKind.of(original);
        if (original != null && kind.holdsNotes() && marked(original, kind, remarks, into)) {
            return kind.ending();
        }
        var paper =
                original == null
                        ? Optional.<Paper>empty()
                        : intake.open(original).filter(PaperCopy::fits);
        var scratch = Files.createTempFile("kehui", ".docx");
        try (var out = Files.newOutputStream(into)) {
            if (paper.isPresent()) {
                PaperCopy.write(
                        new PaperCopy.Shown(
                                Texts.say("returned.anew", last(problems.name())),
                                paper.get(),
                                remarks),
                        scratch,
                        out);
            } else {
                PaperCopy.letter(letter(problems, remarks), out);
            }
        } finally {
            Files.deleteIfExists(scratch);
        }
        return FileKind.DOCX.ending();
    }

    /**
     * @return false if the original is not fit to be written into
     */
    private static boolean marked(Path original, FileKind kind, Remarks remarks, Path into)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(into)) {
            if (kind.word()) {
                WordCopy.write(original, remarks, out);
            } else {
                ExcelCopy.write(original, kind, remarks, out);
            }
            return true;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return false;
        }
    }

    private static List<String> letter(Problems problems, Remarks remarks) {
        var lines = new ArrayList<String>();
        lines.add(Texts.say("returned.letter", last(problems.name()), problems.form().title()));
        lines.addAll(remarks.summary());
        return lines;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
