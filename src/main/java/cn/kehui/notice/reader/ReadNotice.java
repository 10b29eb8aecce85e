package cn.kehui.notice.reader;

import cn.kehui.ground.workshop.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a notice and reads what it says. */
public final class ReadNotice implements Job<ReadNotice.Asked, NoticeRead> {
    /**
     * @param pasted whether the file holds no document but text that was pasted, in UTF-8
     * @param name of the file for what is said of it
     * @param longest text that is read, in characters
     */
    public record Asked(boolean pasted, String name, int longest) {}

    @Override
    public String called(Asked asked) {
        return asked.name();
    }

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<NoticeRead> gives() {
        return NoticeRead.class;
    }

    @Override
    public NoticeRead run(Path file, Asked asked) throws IOException {
        if (asked.pasted()) {
            return read(Files.readString(file), asked);
        }
        return switch (NoticeFile.open(file, asked.name())) {
            case NoticeFile.Readable(var text) -> read(text, asked);
            case NoticeFile.Unreadable(var code, var message) ->
                    new NoticeRead.Unreadable(code, message);
        };
    }

    private static NoticeRead read(String text, Asked asked) {
        return text.length() > asked.longest()
                ? new NoticeRead.TooLong(text.length())
                : new NoticeRead.Readable(NoticeReader.read(text));
    }
}
