package cn.kehui.week.photo;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Untried;
import cn.kehui.week.likeness.Sketch;
import cn.kehui.week.sight.Sights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Photographs of a folder, held against the rules of a campaign. */
public final class Photographs {
    private final Readers readers;
    private final @Nullable Sights sights;
    private final PhotoDemands rules;

    /**
     * @param sights null: words are not read and heads not counted, which takes seconds a picture
     */
    public Photographs(Readers readers, @Nullable Sights sights, PhotoDemands rules) {
        this.readers = readers;
        this.sights = sights;
        this.rules = rules;
    }

    /**
     * Looks at every photograph in {@code folder} and the folders below it.
     *
     * @param small whether small pictures are made, for a page
     * @param progress told how many are done, after each
     * @throws Untried if one was not looked at to its end, and may be another time
     */
    public CheckedSet check(Path folder, boolean small, IntConsumer progress) throws IOException {
        var found = PhotoFolder.of(folder);
        var reading = new PhotoReading(readers, sights, rules, small);
        var read = read(reading, folder, found.photos(), progress);
        var twins = Twins.among(read);
        var photos = new ArrayList<CheckedPhoto>();
        for (int i = 0; i < read.size(); i++) {
            photos.add(checked(read.get(i), twins, i));
        }
        return new CheckedSet(
                photos, SetRules.of(photos, twins, rules), found.others(), sketches(read));
    }

    private static Map<String, Sketch> sketches(List<PhotoRead> read) {
        var sketches = new HashMap<String, Sketch>();
        for (var one : read) {
            var looks = one.facts().looks();
            if (looks != null) {
                sketches.put(one.sent().file(), looks.sketch());
            }
        }
        return sketches;
    }

    /** As many at once as there are readers. */
    private List<PhotoRead> read(
            PhotoReading reading, Path folder, List<String> files, IntConsumer progress)
            throws IOException {
        readers.ahead(files.size());
        var going = new ArrayList<Future<PhotoRead>>();
        var read = new ArrayList<PhotoRead>();
        try (var threads = Executors.newFixedThreadPool(readers.limits().readers())) {
            files.forEach(file -> going.add(threads.submit(() -> reading.of(folder, file))));
            for (var one : going) {
                read.add(one.get());
                progress.accept(read.size());
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Untried untried) {
                throw untried;
            }
            throw new UncheckedIOException(new IOException(e.getCause()));
        }
    }

    private CheckedPhoto checked(PhotoRead one, Twins twins, int number) {
        var kind = one.kind();
        if (one.film() != null) {
            var checks = FilmChecks.of(one.film(), rules.film(), rules.says().video());
            return new CheckedPhoto(one.sent(), kind, checks, twins.of(number), one.small());
        }
        var looks = one.facts().looks();
        var checks = new ArrayList<>(one.seen());
        checks.add(FileChecks.format(one.sent(), one.facts(), rules));
        checks.add(FileChecks.size(one.sent(), rules));
        checks.add(LooksChecks.sharpness(looks, rules));
        checks.add(LooksChecks.exposure(looks, kind, rules));
        checks.add(twins.check(number));
        checks.add(TraceChecks.authenticity(one.facts(), kind, rules));
        checks.add(TraceChecks.aigc(one.facts()));
        checks.sort(Comparator.comparing(Check::check));
        return new CheckedPhoto(one.sent(), kind, checks, twins.of(number), one.small());
    }
}
