package cn.kehui.ground.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks clamd about one file: its command INSTREAM, the file in pieces, its answer. */
final class Clamd {
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final ClamdSettings settings;
    private final Duration limit;

    /**
     * @param limit for the whole of it: what takes longer has no answer
     */
    Clamd(ClamdSettings settings, Duration limit) {
        this.settings = settings;
        this.limit = limit;
    }

    /**
     * @throws IOException if it did not answer, or that it cannot say: its words say why
     */
    Verdict ask(InputStream file) throws IOException {
        try (var channel =
                settings.path() == null
                        ? SocketChannel.open()
                        : SocketChannel.open(StandardProtocolFamily.UNIX)) {
            var watch = watch(channel);
            try {
                channel.connect(settings.address());
                IOException cut = null;
                try {
                    send(channel, file);
                } catch (IOException e) {
                    cut = e; // it may have said why before it broke off
                }
                return read(channel, cut);
            } finally {
                watch.interrupt();
            }
        }
    }

    private Thread watch(SocketChannel channel) {
        return Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                Thread.sleep(limit);
                                channel.close();
                            } catch (InterruptedException | IOException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }

    private static void send(SocketChannel channel, InputStream file) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(UTF_8)));
        var piece = new byte[PIECE];
        for (int read = file.readNBytes(piece, 0, PIECE);
                read > 0;
                read = file.readNBytes(piece, 0, PIECE)) {
            write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(read).flip());
            write(channel, ByteBuffer.wrap(piece, 0, read));
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static Verdict read(SocketChannel channel, @Nullable IOException cut)
            throws IOException {
        var answer = new ByteArrayOutputStream();
        var some = ByteBuffer.allocate(512);
        try {
            while (answer.size() < LONGEST_ANSWER && channel.read(some) >= 0) {
                answer.write(some.array(), 0, some.position());
                some.clear();
            }
        } catch (IOException e) {
            if (answer.size() == 0) {
                throw cut == null ? e : cut;
            }
        }
        var words = answer.toString(UTF_8).replace("\0", "").strip();
        if (words.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        var found = FOUND.matcher(words);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        if (words.isEmpty() && cut != null) {
            throw cut;
        }
        throw new IOException(words.isEmpty() ? "no answer" : words);
    }
}
