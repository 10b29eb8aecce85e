package cn.kehui.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.database.Coordinates;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.vault.VaultWorker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whoever keeps files is killed two dozen times while it stores, moves and sweeps them. What was
 * said to be kept is there, whole; no name has half a file; what nobody names is swept later.
 */
@Tag("slow")
class KilledVaultTest extends BackupDesk {
    private static final int KILLS = 24;

    /** So many files are kept between two kills. */
    private static final int AT_LEAST = 5;

    @Test
    void whatIsKeptIsWholeAndWhatIsLeftIsSwept() throws Exception {
        made();
        var place = place("from");
        var kept = new TreeSet<String>();
        var after = folder.resolve("after.backup");
        try (var running = Database.start(place)) {
            var at = running.coordinates();
            try (var db = at.connect();
                    var words = db.createStatement()) {
                // of the desk, and no file at all
                words.execute("delete from blob_part; delete from blob");
            }
            var random = new Random(2025);
            for (int kill = 0; kill < KILLS; kill++) {
                killed(worker(at, place.files(), "" + 1000 * kill), kept, random.nextInt(120));
                named(place.files());
            }
            assertThat(kept).hasSizeGreaterThan(KILLS * AT_LEAST / 2);
            assertThat(rows(at)).as("said to be kept").containsAll(kept);

            var tidy = worker(at, place.files(), "tidy");
            assertThat(tidy.inputReader().readLine()).isEqualTo("tidy");
            assertThat(tidy.waitFor()).isZero();
            var there = named(place.files());
            assertThat(there).as("nothing lacks, nothing is left over").isEqualTo(rows(at));
            assertThat(coming(place.files())).isEmpty();
            new Backup(place, CipherSettings.USUAL, Clock.systemUTC())
                    .write(after, new Lock.None());
        }
        var read = restore("to", after);
        assertThat(read.files()).isEqualTo(named(place.files()).size());
        assertThat(named(place("to").files())).isEqualTo(named(place.files()));
    }

    private static Process worker(Coordinates at, Path files, String seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VaultWorker.class.getName(),
                        at.url(),
                        at.user(),
                        at.password(),
                        files.toString(),
                        seed)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** As the kernel does when memory runs out: what it said before counts. */
    private static void killed(Process worker, Set<String> kept, int later) throws Exception {
        var says = worker.inputReader();
        int said = 0;
        for (var line = says.readLine(); line != null; line = says.readLine()) {
            kept.add(line.substring("kept ".length()));
            if (++said == AT_LEAST) {
                Thread.sleep(later);
                // by its handle: what it has said is read to the end
                worker.toHandle().destroyForcibly();
            }
        }
        worker.waitFor();
        assertThat(said).as("otherwise nothing was tried").isGreaterThanOrEqualTo(AT_LEAST);
    }

    /** All that have a final name; each is what its name says. */
    private static Set<String> named(Path files) throws IOException {
        var wrong = new TreeMap<String, String>();
        var names = new TreeSet<String>();
        try (var all = Files.walk(files)) {
            all.filter(one -> one.getFileName().toString().matches("[0-9a-f]{64}"))
                    .forEach(
                            one -> {
                                var name = one.getFileName().toString();
                                var is = sha256(one);
                                names.add(name);
                                if (!is.equals(name)) {
                                    wrong.put(name, is);
                                }
                            });
        }
        assertThat(wrong).as("half a file under a final name").isEmpty();
        return names;
    }

    private static Set<Path> coming(Path files) throws IOException {
        try (var all = Files.list(files.resolve("coming"))) {
            return all.collect(Collectors.toSet());
        }
    }

    private static Set<String> rows(Coordinates at) throws Exception {
        var rows = new TreeSet<String>();
        try (var db = at.connect();
                var query = db.createStatement();
                var row = query.executeQuery("select sha256 from blob")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private static String sha256(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
