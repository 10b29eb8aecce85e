package cn.kehui.week.photo;

import cn.kehui.ground.workshop.Read;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.week.photo.file.Camera;
import cn.kehui.week.photo.file.Content;
import cn.kehui.week.photo.file.Foreign;
import cn.kehui.week.photo.file.PhotoFacts;
import cn.kehui.week.photo.file.PhotoFacts.Unseen;
import cn.kehui.week.photo.file.ReadPhoto;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Photographs of a folder, held against the rules of a campaign. */
public final class Photographs {
    private static final ReadPhoto READ = new ReadPhoto();

    private final Readers readers;
    private final PhotoDemands rules;

    public Photographs(Readers readers, PhotoDemands rules) {
        this.readers = readers;
        this.rules = rules;
    }

    /**
     * Looks at every photograph in {@code folder} and the folders below it.
     *
     * @param progress told how many are done, after each
     */
    public CheckedSet check(Path folder, IntConsumer progress) throws IOException {
        var found = PhotoFolder.of(folder);
        var looked = looked(folder, found.photos(), progress);
        var twins = Twins.among(looked);
        var photos = new ArrayList<CheckedPhoto>();
        for (int i = 0; i < looked.size(); i++) {
            photos.add(checked(looked.get(i), twins, i));
        }
        return new CheckedSet(photos, SetRules.of(photos, twins, rules), found.others());
    }

    /** As many at once as there are readers. */
    private List<Twins.Looked> looked(Path folder, List<String> files, IntConsumer progress)
            throws IOException {
        readers.ahead(files.size());
        var going = new ArrayList<Future<Twins.Looked>>();
        var looked = new ArrayList<Twins.Looked>();
        try (var threads = Executors.newFixedThreadPool(readers.limits().readers())) {
            files.forEach(file -> going.add(threads.submit(() -> look(folder, file))));
            for (var one : going) {
                looked.add(one.get());
                progress.accept(looked.size());
            }
            return looked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(e.getCause()));
        }
    }

    private Twins.Looked look(Path folder, String file) throws IOException {
        var path = folder.resolve(file);
        long bytes = Files.size(path);
        if (bytes > rules.limits().bytes()) {
            return new Twins.Looked(
                    new SentPhoto(file, bytes, ""), unread(head(path), Unseen.TOO_LARGE));
        }
        var sent = new SentPhoto(file, bytes, sha256(path));
        if (bytes == 0) {
            return new Twins.Looked(sent, unread(Content.EMPTY, Unseen.NO_PICTURE));
        }
        var asked = new ReadPhoto.Asked(rules.limits().pixels());
        return switch (readers.read(READ, path, asked, Whose.OWN)) {
            case Read.Done<PhotoFacts>(var facts) -> new Twins.Looked(sent, facts);
            case Read.Stopped<PhotoFacts> _ ->
                    new Twins.Looked(sent, unread(head(path), Unseen.DAMAGED));
        };
    }

    private static Content head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Content.of(in.readNBytes(64));
        }
    }

    private static PhotoFacts unread(Content content, Unseen why) {
        return new PhotoFacts(
                content,
                0,
                0,
                true,
                Foreign.NONE.name(),
                null,
                "",
                Camera.UNSAID,
                null,
                content.picture() ? why : Unseen.NO_PICTURE);
    }

    private static String sha256(Path file) throws IOException {
        try (var in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private CheckedPhoto checked(Twins.Looked one, Twins twins, int number) {
        var showing = Kinds.of(one.sent(), one.facts(), rules);
        var looks = one.facts().looks();
        var checks = new ArrayList<Check>();
        checks.add(FileChecks.format(one.sent(), one.facts(), rules));
        checks.add(FileChecks.size(one.sent(), rules));
        checks.add(LooksChecks.sharpness(looks, rules));
        checks.add(LooksChecks.exposure(looks, showing, rules));
        checks.addAll(SightChecks.of(showing, rules));
        checks.add(twins.check(number));
        checks.add(TraceChecks.authenticity(one.facts(), showing, rules));
        checks.add(TraceChecks.aigc(one.facts(), rules));
        checks.sort(java.util.Comparator.comparing(Check::check));
        return new CheckedPhoto(one.sent(), showing, checks, twins.of(number), new byte[0]);
    }
}
