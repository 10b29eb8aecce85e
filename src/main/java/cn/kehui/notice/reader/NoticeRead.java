package cn.kehui.notice.reader;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;

/** What became of reading a notice. */
public sealed interface NoticeRead {
    record Readable(NoticeDraft draft) implements NoticeRead {}

    /**
     * It cannot be read.
     *
     * @param code for programs, such as {@code file-encrypted}
     * @param message what happened to which file and what to do
     */
    record Unreadable(String code, String message) implements NoticeRead {
        static Unreadable of(String name, Finding why) {
            return new Unreadable(
                    why.key().replace('.', '-'),
                    Texts.say("notice.file.stopped", name, why.message()));
        }
    }

    /** It holds more characters than any notice. */
    record TooLong(int characters) implements NoticeRead {}
}
