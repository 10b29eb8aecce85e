package cn.kehui.collection.visit;

import cn.kehui.collection.visit.ReadingSql.Unread;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.document.Opened;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.mailroom.MailedFiles;
import cn.kehui.sheet.markup.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads kept files, some at a time and safe to repeat. A file whose reading ended a process is
 * tried again, but not for ever.
 */
@Component
class Readings {

    /** Files that are read at once. */
    static final int MANY = 20;

    private static final Whose COPIES = new Whose("copies");

    private final CollectedFileSql files;
    private final UploadScan scan;
    private final ReadingSql sql;
    private final MailedFiles mailed;
    private final Readers readers;
    private final ReadTogether together;
    private volatile UUID reader = UUID.randomUUID();

    Readings(
            CollectedFileSql files,
            ReadingSql sql,
            MailedFiles mailed,
            Readers readers,
            ReadTogether together,
            UploadScan scan) {
        this.files = files;
        this.scan = scan;
        this.sql = sql;
        this.mailed = mailed;
        this.readers = readers;
        this.together = together;
    }

    /** Reads the next files that are not read yet. @return false if there are none */
    boolean next() {
        var unread = sql.next(reader, readers.limits().readers(), MANY);
        try {
            if (!unread.isEmpty()) {
                read(unread.getFirst().id(), unread);
            }
            return !unread.isEmpty();
        } catch (RuntimeException e) {
            // Under another name what was begun and not ended counts as left by another.
            reader = UUID.randomUUID();
            throw e;
        }
    }

    private void read(CollectionId id, List<Unread> unread) {
        var read = new LinkedHashMap<Integer, String>();
        together.read(id, unread)
                .forEach(
                        (number, received) -> {
                            if (MailedFiles.later(received)) {
                                sql.again(id, number);
                            } else {
                                read.put(number, Json.write(received));
                            }
                        });
        sql.read(id, read);
    }

    /** Ends what is read of a collection that has changed; what is still there is begun again. */
    void leave(CollectionId id) {
        readers.leave(id.whose()::equals);
    }

    /**
     * @throws cn.kehui.ground.scan.Unclean if nobody found it clean
     */
    void requireClean(CollectionId id, int number) {
        scan.require(id, number);
    }

    /** Several as they were sent, the small ones fetched together; by number. */
    Map<Integer, Collections.Sheet> originals(CollectionId id, List<Integer> numbers) {
        var found = files.originals(id, numbers);
        var small = files.contents().small(found.values());
        var sheets = new LinkedHashMap<Integer, Collections.Sheet>();
        found.forEach(
                (number, one) -> {
                    var content = one.content();
                    if (content != null) {
                        scan.require(one);
                        var whole = small.get(content);
                        var bytes =
                                whole == null
                                        ? files.contents().open(content, one.size())
                                        : new ByteArrayInputStream(whole);
                        sheets.put(number, new Collections.Sheet(one.name(), one.size(), bytes));
                    }
                });
        return sheets;
    }

    /** The document as lines and tables; empty if there is none to be shown. */
    Optional<Paper> paper(CollectionId id, Collected file) {
        if (MailedFiles.spent(file.received())) {
            return Optional.empty();
        }
        return opened(id, file.number(), path -> mailed.open(path, id.whose()))
                .flatMap(
                        opened ->
                                opened instanceof Opened.Readable(var paper)
                                        ? Optional.of(paper)
                                        : Optional.empty());
    }

    /** A copy with the problems written into it. */
    String returned(Table table, Collected file, Path into) {
        var open =
                file.findings().stream()
                        .filter(Collected.Said::open)
                        .map(Collected.Said::finding)
                        .toList();
        var problems = new Problems(file.name(), table.form(), file.received(), open);
        return opened(table.collection().id(), file.number(), path -> copy(path, problems, into))
                .orElseGet(() -> copy(null, problems, into));
    }

    private String copy(@Nullable Path original, Problems problems, Path into) {
        try {
            var ending = mailed.mark(original, problems, into, COPIES);
            var last = problems.name().substring(problems.name().lastIndexOf('/') + 1);
            var stem = last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
            return Texts.say("collection.returned", stem, ending);
        } catch (IOException e) {
            throw new UncheckedIOException("a copy cannot be written", e);
        }
    }

    private <T> Optional<T> opened(CollectionId id, int number, Function<Path, T> use) {
        var original = files.original(id, number);
        if (original.isEmpty() || original.get().content() == null) {
            return Optional.empty();
        }
        try (var in = files.contents().open(original.get().content(), original.get().size())) {
            var file = Scratch.lay(in, original.get().name(), Arrivals.LARGEST).orElseThrow();
            try {
                return Optional.of(use.apply(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a kept file cannot be laid on disk to be read", e);
        }
    }
}
