package cn.kehui.desk;

import cn.kehui.base.Finding;
import cn.kehui.base.Texts;
import cn.kehui.collect.Mailbox;
import cn.kehui.collect.ReadAll;
import cn.kehui.desk.ReadingSql.Unread;
import cn.kehui.form.Form;
import cn.kehui.form.Forms;
import cn.kehui.intake.Intake;
import cn.kehui.intake.Received;
import cn.kehui.paper.Paper;
import cn.kehui.returned.Problems;
import cn.kehui.returned.ReturnCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads kept files, one at a time and safe to repeat. A file whose reading ended a process is tried
 * again, but not for ever.
 */
@Component
class Readings {
    private static final int TRIES = 3;

    private final CollectionSql files;
    private final ReadingSql sql;
    private final Intake intake;
    private final Forms forms;
    private final ReturnCopy copies;
    private final UploadScan scan;
    private volatile UUID reader = UUID.randomUUID();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> Thread.ofPlatform().daemon().name("read").unstarted(task));

    Readings(
            CollectionSql files,
            ReadingSql sql,
            Intake intake,
            Forms forms,
            ReturnCopy copies,
            UploadScan scan) {
        this.files = files;
        this.sql = sql;
        this.intake = intake;
        this.forms = forms;
        this.copies = copies;
        this.scan = scan;
    }

    /** Reads the next file that is not read yet. @return false if there is none */
    boolean next() {
        var unread = sql.next(reader);
        try {
            unread.ifPresent(
                    file ->
                            sql.read(
                                    file.id(),
                                    file.number(),
                                    cn.kehui.base.Json.write(received(file))));
            return unread.isPresent();
        } catch (RuntimeException e) {
            // Under another name what was begun and not ended counts as left by another.
            reader = UUID.randomUUID();
            throw e;
        }
    }

    private Received received(Unread file) {
        var form = forms.find(file.form());
        if (file.tries() > TRIES || form.isEmpty()) {
            return Received.unread(Finding.stops("file", "file.too-heavy", TRIES));
        }
        var verdict = scan.check(file.id(), file.number());
        if (!verdict.clean()) {
            return Received.unread(verdict.finding());
        }
        return opened(file.id(), file.number(), path -> read(path, file.name(), form.get()))
                .orElseGet(() -> Received.unread(Finding.stops("file", "file.damaged")));
    }

    private Received read(Path path, String name, Form form) {
        return ReadAll.received(threads.submit(() -> intake.read(path, name, form)));
    }

    /** The document as lines and tables; empty if there is none to be shown. */
    Optional<Paper> paper(CollectionId id, int number) {
        return opened(id, number, intake::open).flatMap(paper -> paper);
    }

    /** A copy with the problems written into it. */
    Collections.Sheet returned(Table table, Collected file) {
        var open =
                file.findings().stream()
                        .filter(Collected.Said::open)
                        .map(Collected.Said::finding)
                        .toList();
        var problems = new Problems(file.name(), table.form(), file.received(), open);
        return opened(table.collection().id(), file.number(), path -> copy(path, problems))
                .orElseGet(() -> copy(null, problems));
    }

    private Collections.Sheet copy(@Nullable Path original, Problems problems) {
        try {
            var made = Scratch.file("part");
            try {
                var ending = copies.write(original, problems, made);
                var last = problems.name().substring(problems.name().lastIndexOf('/') + 1);
                var stem = last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
                return new Collections.Sheet(
                        Texts.say("collection.returned", stem, ending), Files.readAllBytes(made));
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a copy cannot be written", e);
        }
    }

    private <T> Optional<T> opened(CollectionId id, int number, Function<Path, T> use) {
        var original = files.original(id, number);
        if (original.isEmpty() || original.get().bytes() == null) {
            return Optional.empty();
        }
        try {
            var file = Scratch.file(Mailbox.ending(original.get().name()));
            try {
                Files.write(file, original.get().bytes());
                return Optional.of(use.apply(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a kept file cannot be laid on disk to be read", e);
        }
    }
}
