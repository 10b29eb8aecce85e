package cn.kehui.ground.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The file of anchors. It is only ever appended to, so that the operating system may be told to let
 * it grow and nothing else.
 */
public final class Anchors {
    public static final String FILE = "journal.anchors";

    /** Behind it, nothing is an anchor. */
    private static final String CUT = " cut short\n";

    private final Path file;

    /**
     * @param data the directory that it lies in
     */
    public Anchors(Path data) {
        this.file = data.resolve(FILE);
    }

    /**
     * On the disk when it returns. One that a crash or a full disk cut short before it stays,
     * marked as that: with half of a hash it would look like one of another journal.
     */
    public void append(Anchor anchor) {
        try (var out =
                FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")))) {
            var words = (endsALine() ? "" : CUT) + anchor.words() + "\n";
            var bytes = ByteBuffer.wrap(words.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the anchors cannot be written", e);
        }
    }

    /** Hands over those that hold, in the order in which they were written. */
    public void holding(Consumer<Anchor> to) {
        var givenUp = new ArrayList<Anchor>();
        each(
                anchor -> {
                    if (anchor.givenUp()) {
                        givenUp.add(anchor);
                    }
                });
        var later = new ArrayList<>(givenUp);
        each(
                anchor -> {
                    if (anchor.givenUp()) {
                        later.removeFirst();
                    } else if (holds(anchor, later)) {
                        to.accept(anchor);
                    }
                });
    }

    private static boolean holds(Anchor anchor, List<Anchor> later) {
        return later.stream().noneMatch(up -> up.line() <= anchor.line());
    }

    private void each(Consumer<Anchor> to) {
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            boolean whole = endsALine();
            var line = lines.readLine();
            while (line != null) {
                var next = lines.readLine();
                if (next != null || whole) {
                    Anchor.read(line).ifPresent(to);
                }
                line = next;
            }
        } catch (NoSuchFileException e) {
            // nothing was written down yet
        } catch (IOException e) {
            throw new UncheckedIOException("the anchors cannot be read", e);
        }
    }

    private boolean endsALine() throws IOException {
        try (var in = FileChannel.open(file, StandardOpenOption.READ)) {
            var last = ByteBuffer.allocate(1);
            return in.size() == 0 || in.read(last, in.size() - 1) == 1 && last.get(0) == '\n';
        }
    }
}
