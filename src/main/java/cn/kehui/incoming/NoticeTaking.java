package cn.kehui.incoming;

import cn.kehui.account.Actor;
import cn.kehui.base.FileNames;
import cn.kehui.base.Texts;
import cn.kehui.incoming.IncomingNotices.Source;
import cn.kehui.notice.NoticeFile;
import cn.kehui.notice.NoticeReader;
import cn.kehui.scan.Scans;
import cn.kehui.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a notice as it comes: a file or pasted text. Half a notice is never kept. */
@Service
public class NoticeTaking {
    /** Characters; a hundred pages. */
    private static final int LONGEST = 200_000;

    private final IncomingNotices notices;
    private final Vault vault;
    private final Scans scans;

    NoticeTaking(IncomingNotices notices, Vault vault, Scans scans) {
        this.notices = notices;
        this.vault = vault;
        this.scans = scans;
    }

    /** What became of taking a notice in. */
    public sealed interface Taking {
        record Taken(IncomingId notice) implements Taking {}

        /**
         * Nothing was kept.
         *
         * @param why what happened to which file, and what to do
         */
        record Unread(String why) implements Taking {}
    }

    /**
     * @param name as the sender called the file
     * @param bytes read to their end, and left open
     */
    @Transactional
    public Taking take(Actor actor, String name, InputStream bytes) {
        try {
            var folder = Files.createTempDirectory("kehui-notice-");
            var laid = folder.resolve(FileNames.plain("_" + name.replaceAll("[/\\\\]", "_")));
            try {
                Files.copy(bytes, laid);
                scans.require(laid);
                return taken(actor, name, laid);
            } finally {
                Files.deleteIfExists(laid);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a notice could not be taken in", e);
        }
    }

    private Taking taken(Actor actor, String name, Path laid) throws IOException {
        return switch (NoticeFile.open(laid)) {
            case NoticeFile.Unreadable unread -> new Taking.Unread(unread.message());
            case NoticeFile.Readable(var text) when text.length() > LONGEST ->
                    new Taking.Unread(Texts.say("incoming.too-long", name, LONGEST));
            case NoticeFile.Readable(var text) -> {
                try (var in = Files.newInputStream(laid)) {
                    var blob = vault.keep(in);
                    yield new Taking.Taken(
                            notices.take(
                                    actor, new Source(name, blob.id()), NoticeReader.read(text)));
                }
            }
        };
    }

    @Transactional
    public Taking paste(Actor actor, String text) {
        if (text.isBlank()) {
            return new Taking.Unread(Texts.say("incoming.nothing"));
        }
        if (text.length() > LONGEST) {
            return new Taking.Unread(
                    Texts.say("incoming.too-long", Texts.say("incoming.pasted"), LONGEST));
        }
        return new Taking.Taken(
                notices.take(
                        actor,
                        new Source("", null),
                        NoticeReader.read(text.replace("\r\n", "\n"))));
    }
}
