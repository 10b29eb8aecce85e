package cn.kehui.report.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.report.archive.ArchiveManifest.Entry;
import cn.kehui.report.archive.ArchiveManifest.Signatures;
import cn.kehui.report.archive.ArchiveManifest.Signed;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds an archive against its manifest, and that against its signatures. Needs no database, and
 * trusts nothing that it reads: paths are only looked up among the files that are there.
 */
public final class ArchiveCheck {
    /** 50,000 activities in two languages make a manifest of 20 MB. */
    private static final long MANIFEST_MOST = 200_000_000;

    private static final Set<String> BESIDE =
            Set.of(ArchiveManifest.NAME, ArchiveManifest.SIGNATURES);

    private final CipherSettings settings;
    private final Path place;

    public ArchiveCheck(CipherSettings settings, Path place) {
        this.settings = settings;
        this.place = place;
    }

    /** What is wrong with it. */
    public enum Wrong {
        UNREADABLE,
        NOT_SIGNED,
        SIGNATURE,
        CHANGED,
        MISSING,
        MORE
    }

    /**
     * @param path of the file, or the fingerprint of the key
     */
    public record Fault(Wrong wrong, String path) {}

    /**
     * @param title of the campaign as its manifest says; empty: that cannot be read
     * @param signers the fingerprints of the keys whose signatures are right
     */
    public record Checked(
            String title, String madeAt, int files, List<String> signers, List<Fault> faults) {}

    /**
     * @throws IOException if its files cannot be read
     */
    public Checked look() throws IOException {
        var faults = new ArrayList<Fault>();
        ArchiveManifest manifest;
        List<String> signers;
        try {
            var words = bytes(ArchiveManifest.NAME);
            manifest = Json.read(new String(words, UTF_8), ArchiveManifest.class);
            signers = signers(words, faults);
        } catch (RuntimeException | IOException e) {
            return unreadable();
        }
        if (!ArchiveManifest.known(manifest)) {
            return unreadable();
        }
        files(manifest.files(), faults);
        return new Checked(
                manifest.title(),
                manifest.madeAt(),
                manifest.files().size(),
                signers,
                List.copyOf(faults));
    }

    private static Checked unreadable() {
        var fault = new Fault(Wrong.UNREADABLE, ArchiveManifest.NAME);
        return new Checked("", "", 0, List.of(), List.of(fault));
    }

    private byte[] bytes(String name) throws IOException {
        var file = place.resolve(name);
        if (Files.size(file) > MANIFEST_MOST) {
            throw new IOException(name + " is larger than any manifest");
        }
        return Files.readAllBytes(file);
    }

    /** Without any that is right nobody answers for what is there. */
    private List<String> signers(byte[] words, List<Fault> faults) throws IOException {
        var read = new String(bytes(ArchiveManifest.SIGNATURES), UTF_8);
        var right = new ArrayList<String>();
        for (var one : Json.read(read, Signatures.class).signatures()) {
            var fingerprint = ArchiveSigner.fingerprint(one);
            if (right(one, words)) {
                right.add(fingerprint);
            } else {
                faults.add(new Fault(Wrong.SIGNATURE, fingerprint));
            }
        }
        if (right.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(Wrong.NOT_SIGNED, ArchiveManifest.SIGNATURES));
        }
        return List.copyOf(right);
    }

    private boolean right(Signed one, byte[] words) {
        try {
            return ArchiveSigner.right(settings, one, words);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void files(List<Entry> named, List<Fault> faults) throws IOException {
        var there = there();
        for (var one : named) {
            var file = there.remove(one.path());
            if (file == null) {
                faults.add(new Fault(Wrong.MISSING, one.path()));
            } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) != one.size()
                    || !hash(file).equals(one.sha256())) {
                faults.add(new Fault(Wrong.CHANGED, one.path()));
            }
        }
        there.keySet().forEach(path -> faults.add(new Fault(Wrong.MORE, path)));
    }

    /** All that is no folder, in the order of the paths; a link is not followed. */
    private SortedMap<String, Path> there() throws IOException {
        var there = new TreeMap<String, Path>();
        try (var all = Files.walk(place)) {
            all.filter(one -> !Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
                    .forEach(one -> there.put(name(one), one));
        }
        BESIDE.forEach(there::remove);
        return there;
    }

    private String name(Path file) {
        return place.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static String hash(Path file) throws IOException {
        var digest = ArchiveFolder.sha256();
        try (var in = Files.newInputStream(file);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
