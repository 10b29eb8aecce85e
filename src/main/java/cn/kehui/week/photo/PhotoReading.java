package cn.kehui.week.photo;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.picture.Content;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Untried;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.week.photo.file.Camera;
import cn.kehui.week.photo.file.Foreign;
import cn.kehui.week.photo.file.PhotoFacts;
import cn.kehui.week.photo.file.PhotoFacts.Unseen;
import cn.kehui.week.photo.file.ReadPhoto;
import cn.kehui.week.photo.film.FilmFacts;
import cn.kehui.week.sight.Looked;
import cn.kehui.week.sight.Sights;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has one file of a folder read, and looked at where that makes sense. */
record PhotoReading(Readers readers, @Nullable Sights sights, PhotoDemands rules, boolean small) {
    private static final ReadPhoto READ = new ReadPhoto();
    private static final int HEAD = 64;

    PhotoRead of(Path folder, String file) throws IOException {
        var path = folder.resolve(file);
        long bytes = Files.size(path);
        boolean film = bytes > 0 && head(path) == Content.VIDEO;
        if (film && rules.film().seconds() > 0) {
            return film(path, file, bytes);
        }
        if (bytes > (film ? rules.limits().film() : rules.limits().bytes())) {
            return read(new SentPhoto(file, bytes, ""), unread(head(path), Unseen.TOO_LARGE), path);
        }
        var sent = new SentPhoto(file, bytes, sha256(path));
        return read(sent, facts(path, bytes), path);
    }

    private PhotoRead film(Path path, String file, long bytes) throws IOException {
        boolean large = bytes > rules.limits().film();
        var sent = new SentPhoto(file, bytes, large ? "" : sha256(path));
        var film = large ? FilmFacts.unseen(FilmFacts.State.TOO_LARGE) : Films.read(readers, path);
        var poster = small && film.poster() != null ? film.poster() : new byte[0];
        var facts = unread(Content.VIDEO, Unseen.NO_PICTURE);
        return new PhotoRead(sent, facts, PhotoKind.FILM, List.of(), poster, film);
    }

    private PhotoFacts facts(Path path, long bytes) throws IOException {
        if (bytes == 0) {
            return unread(Content.EMPTY, Unseen.NO_PICTURE);
        }
        var asked = new ReadPhoto.Asked(rules.limits().pixels(), small);
        var content = head(path);
        return readers.read(READ, path, asked, Whose.OWN)
                .tried(_ -> unread(content, Unseen.TOO_HEAVY));
    }

    private PhotoRead read(SentPhoto sent, PhotoFacts facts, Path path) throws Untried {
        var kind = Kinds.of(sent, facts, rules);
        var checks = new SightChecks(rules, kind);
        var jpeg = facts.small() == null ? new byte[0] : facts.small();
        return new PhotoRead(sent, facts, kind, seen(checks, facts, path), jpeg, null);
    }

    private List<Check> seen(SightChecks checks, PhotoFacts facts, Path path) throws Untried {
        if (facts.unseen() != Unseen.SEEN) {
            return checks.of(null, Texts.say("photo.unseen"));
        }
        if (sights == null) {
            return checks.of(null, Texts.say("photo.no-sight"));
        }
        return switch (sights.look(path, checks.asked(), Whose.OWN).tried(Looked.Refused::new)) {
            case Looked.Saw(var seen) -> checks.of(seen, "");
            case Looked.Refused(var why) -> checks.of(null, why.message());
        };
    }

    private static Content head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Content.of(in.readNBytes(HEAD));
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
                content.picture() ? why : Unseen.NO_PICTURE,
                null);
    }

    private static String sha256(Path file) throws IOException {
        try (var in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
