package cn.kehui.notice.facts;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.notice.facts.IncomingNotices.Source;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeFile;
import cn.kehui.notice.reader.NoticeRead;
import cn.kehui.notice.reader.Notices;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in a notice as it comes: a file or pasted text. Half a notice is never kept. */
@Service
public class NoticeTaking {
    /** Characters; a hundred pages. */
    private static final int LONGEST = 200_000;

    private final IncomingNotices notices;
    private final Notices reading;
    private final IncomingSql sql;
    private final Vault vault;
    private final Scans scans;
    private final TransactionTemplate transaction;

    NoticeTaking(
            IncomingNotices notices,
            Notices reading,
            IncomingSql sql,
            Vault vault,
            Scans scans,
            PlatformTransactionManager transactions) {
        this.notices = notices;
        this.reading = reading;
        this.sql = sql;
        this.vault = vault;
        this.scans = scans;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A notice that was taken in before. */
    public record Same(IncomingId notice, String title, String by, Instant at) {}

    /** What became of taking a notice in. */
    public sealed interface Taking {
        record Taken(IncomingId notice) implements Taking {}

        /**
         * Nothing was kept.
         *
         * @param why what happened to which file, and what to do
         */
        record Unread(String why) implements Taking {}

        /** It is here already; nothing was kept. */
        record There(Same there) implements Taking {}
    }

    /**
     * Reads a file and keeps it with what it says. While it is read no transaction is open: reading
     * may take as long as its limit.
     *
     * @param name as the sender called the file
     * @param bytes read to their end, or to that of the largest file, and left open
     * @param again whether the same notice is taken in once more
     */
    public Taking take(Actor actor, String name, InputStream bytes, boolean again) {
        try {
            var laid = Scratch.lay(bytes, name, NoticeFile.LARGEST);
            if (laid.isEmpty()) {
                return new Taking.Unread(Texts.say("notice.file.too-large", name));
            }
            try {
                scans.require(laid.get());
                return taken(actor, name, laid.get(), again);
            } finally {
                Files.deleteIfExists(laid.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a notice could not be taken in", e);
        }
    }

    private Taking taken(Actor actor, String name, Path laid, boolean again) {
        IncomingNotices.issues(actor);
        return switch (reading.file(laid, name, LONGEST, whose(actor))) {
            case NoticeRead.Unreadable(_, var message) -> new Taking.Unread(message);
            case NoticeRead.TooLong _ ->
                    new Taking.Unread(Texts.say("incoming.too-long", name, LONGEST));
            case NoticeRead.Readable(var draft) ->
                    unless(actor, draft, again, () -> kept(actor, name, laid, draft));
        };
    }

    private IncomingId kept(Actor actor, String name, Path laid, NoticeDraft draft) {
        try (var in = Files.newInputStream(laid)) {
            return notices.take(actor, new Source(name, vault.keep(in).id()), draft);
        } catch (IOException e) {
            throw new UncheckedIOException("a notice could not be taken in", e);
        }
    }

    /** Keeps it, unless it is there and nobody said that it is to be taken in once more. */
    private Taking unless(
            Actor actor, NoticeDraft draft, boolean again, Supplier<IncomingId> keeping) {
        return Objects.requireNonNull(
                transaction.execute(
                        _ ->
                                same(actor, draft)
                                        .filter(_ -> !again)
                                        .<Taking>map(Taking.There::new)
                                        .orElseGet(() -> new Taking.Taken(keeping.get()))));
    }

    /** Whether the unit has it already; who asks is alone until the transaction ends. */
    private Optional<Same> same(Actor actor, NoticeDraft draft) {
        sql.alone();
        return sql.same(actor, KnownAgain.of(draft), draft.text());
    }

    public Taking paste(Actor actor, String text, boolean again) {
        var name = Texts.say("incoming.pasted");
        if (text.isBlank()) {
            return new Taking.Unread(Texts.say("incoming.nothing"));
        }
        if (text.length() > LONGEST) {
            return new Taking.Unread(Texts.say("incoming.too-long", name, LONGEST));
        }
        IncomingNotices.issues(actor);
        return switch (reading.text(text.replace("\r\n", "\n"), name, whose(actor))) {
            case NoticeRead.Unreadable(_, var message) -> new Taking.Unread(message);
            case NoticeRead.TooLong _ ->
                    new Taking.Unread(Texts.say("incoming.too-long", name, LONGEST));
            case NoticeRead.Readable(var draft) ->
                    unless(
                            actor,
                            draft,
                            again,
                            () -> notices.take(actor, new Source("", null), draft));
        };
    }

    private static Whose whose(Actor actor) {
        return new Whose(actor.id().toString());
    }
}
