package cn.kehui.notice.reader;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.ground.workshop.Whose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Notices, opened and read in the workshop. Whatever is in one, the outcome is a value. */
@Component
public final class Notices {
    private static final ReadNotice READ = new ReadNotice();

    private final Readers readers;

    public Notices(Readers readers) {
        this.readers = readers;
    }

    /**
     * @param name of the file, for what is said of it
     * @param longest text that is read, in characters
     */
    public NoticeRead file(Path file, String name, int longest, Whose whose) {
        return read(file, new ReadNotice.Asked(false, name, longest), whose);
    }

    /** What {@code text} says, which was pasted or is kept. */
    public NoticeRead text(String text, String name, Whose whose) {
        try {
            var laid = Scratch.file();
            try {
                Files.writeString(laid, text);
                return read(laid, new ReadNotice.Asked(true, name, text.length()), whose);
            } finally {
                Files.delete(laid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a notice cannot be laid on disk to be read", e);
        }
    }

    private NoticeRead read(Path file, ReadNotice.Asked asked, Whose whose) {
        return readers.read(READ, file, asked, whose)
                .or(why -> NoticeRead.Unreadable.of(asked.name(), why));
    }
}
