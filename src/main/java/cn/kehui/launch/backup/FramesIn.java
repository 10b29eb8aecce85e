package cn.kehui.launch.backup;

import cn.kehui.ground.cipher.Algorithms;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Opens what {@link FramesOut} wrote, and gives nothing away that was not authenticated first. */
final class FramesIn extends InputStream {
    private final InputStream in;
    private final Frames frames;
    private final int whole;
    private byte[] ahead;
    private byte[] open = {};
    private int at;
    private long number;
    private boolean ended;

    FramesIn(InputStream in, Frames frames, int frame) throws IOException {
        this.in = in;
        this.frames = frames;
        this.whole = frame + Algorithms.TAG_BYTES;
        this.ahead = in.readNBytes(whole);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        while (at == open.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        int some = Math.min(most, open.length - at);
        System.arraycopy(open, at, into, from, some);
        at += some;
        return some;
    }

    /** Which frame is the last shows by nothing being behind it; it must say so itself. */
    private void next() throws IOException {
        var sealed = ahead;
        ahead = sealed.length == whole ? in.readNBytes(whole) : new byte[0];
        boolean last = ahead.length == 0;
        open =
                frames.open(number, last, sealed)
                        .orElseThrow(() -> new IOException("frame " + number + " does not open"));
        number++;
        at = 0;
        ended = last;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(open, (byte) 0);
        in.close();
    }
}
