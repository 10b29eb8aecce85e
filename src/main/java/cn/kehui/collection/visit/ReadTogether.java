package cn.kehui.collection.visit;

import cn.kehui.collection.visit.ReadingSql.Unread;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.mailroom.MailedFiles;
import cn.kehui.sheet.reading.Intake.WholeFile;
import cn.kehui.sheet.reading.Received;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads some files of a collection at once, and says of each what is to be said. */
@Component
record ReadTogether(
        CollectedFileSql files,
        UploadScan scan,
        MailedFiles mailed,
        Forms forms,
        Unfolding unfolding) {
    private static final int TRIES = 3;

    /** Bytes of a file that is read together with others. */
    private static final long SMALL = 256L << 10;

    /** What is known without opening a file, and what was read out of the others. */
    Map<Integer, Received> read(CollectionId id, List<Unread> unread) {
        var originals = files.originals(id, unread.stream().map(Unread::number).toList());
        var small = files.contents().small(originals.values());
        var read = new LinkedHashMap<Integer, Received>();
        var laid = new LinkedHashMap<Integer, MailedFiles.Laid>();
        try {
            for (var file : unread) {
                var original = originals.get(file.number());
                var known = known(file, original);
                if (known != null || original == null) {
                    read.put(file.number(), known == null ? damaged() : known);
                } else {
                    laid.put(
                            file.number(),
                            new MailedFiles.Laid(laid(original, small), file.name()));
                }
            }
            read(unread.getFirst(), laid)
                    .forEach(
                            (number, whole) -> read.put(number, unfolding.take(id, number, whole)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("a kept file cannot be laid on disk to be read", e);
        } finally {
            laid.values().forEach(one -> one.file().toFile().delete());
        }
    }

    /** Null: it is to be opened. */
    private @Nullable Received known(Unread file, CollectedFileSql.@Nullable Original original) {
        if (file.tries() > TRIES || forms.find(file.form()).isEmpty()) {
            return Received.unread(Finding.stops("file", "file.too-heavy", TRIES));
        }
        if (original == null || original.content() == null) {
            return damaged();
        }
        var verdict = scan.check(original);
        return verdict.clean() ? null : Received.unread(verdict.finding());
    }

    private static Received damaged() {
        return Received.unread(Finding.stops("file", "file.damaged"));
    }

    private Path laid(CollectedFileSql.Original original, Map<String, byte[]> small)
            throws IOException {
        var content = Objects.requireNonNull(original.content(), "it is kept");
        var whole = small.get(content);
        try (var in =
                whole == null
                        ? files.contents().open(content, original.size())
                        : new ByteArrayInputStream(whole)) {
            return Scratch.lay(in, original.name(), Arrivals.LARGEST).orElseThrow();
        }
    }

    /** Small ones together; one that is large keeps no other waiting. */
    private Map<Integer, WholeFile> read(Unread first, Map<Integer, MailedFiles.Laid> laid)
            throws IOException {
        var form = forms.find(first.form()).orElseThrow();
        var whose = first.id().whose();
        var read = new LinkedHashMap<Integer, WholeFile>();
        var small = new LinkedHashMap<Integer, MailedFiles.Laid>();
        for (var one : laid.entrySet()) {
            var file = one.getValue();
            if (Files.size(file.file()) <= SMALL) {
                small.put(one.getKey(), file);
            } else {
                read.put(one.getKey(), mailed.whole(file, form, whose));
            }
        }
        var together = mailed.whole(List.copyOf(small.values()), form, whose).iterator();
        small.keySet().forEach(number -> read.put(number, together.next()));
        return read;
    }
}
