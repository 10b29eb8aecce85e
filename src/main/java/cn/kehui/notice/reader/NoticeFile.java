package cn.kehui.notice.reader;

import cn.kehui.ground.base.Texts;
import cn.kehui.notice.reader.file.Bytes;
import cn.kehui.notice.reader.file.Trouble;
import java.io.IOException;
import java.nio.file.Path;

/** A document in which a notice comes, opened: its text, or why there is none. */
public sealed interface NoticeFile {
    /** Bytes of the largest file that is read. */
    long LARGEST = 20L << 20;

    /**
     * @param text as the product shows it: line feeds only, no mark at its begin; the cells of a
     *     table each on a line behind a tab
     */
    record Readable(String text) implements NoticeFile {}

    /**
     * It cannot be read.
     *
     * @param code for programs, such as {@code file-encrypted}
     * @param message what happened to which file and what to do
     */
    record Unreadable(String code, String message) implements NoticeFile {}

    /** Opens a file by what it is, not by what its name says; nothing in it is run or fetched. */
    static NoticeFile open(Path file) {
        return open(
                file, file.getFileName() == null ? file.toString() : file.getFileName().toString());
    }

    /**
     * The same of a file that lies under another name.
     *
     * @param name for what is said of it
     */
    static NoticeFile open(Path file, String name) {
        try {
            return new Readable(Bytes.text(file, LARGEST));
        } catch (Trouble trouble) {
            return new Unreadable(trouble.code(), Texts.say(trouble.key(), name));
        } catch (IOException e) {
            return new Unreadable("file-unreadable", Texts.say("notice.file.unreadable", name));
        }
    }
}
