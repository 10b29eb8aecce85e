package cn.kehui.launch.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Encrypts what is written, frame by frame; closing it writes the last one, which says so. */
final class FramesOut extends OutputStream {
    private final OutputStream out;
    private final Frames frames;
    private final byte[] held;
    private int length;
    private long number;
    private boolean closed;

    FramesOut(OutputStream out, Frames frames, int frame) {
        this.out = out;
        this.frames = frames;
        this.held = new byte[frame];
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** A full frame waits until more comes: it may be the last. */
    @Override
    public void write(byte[] bytes, int from, int many) throws IOException {
        int at = from;
        int left = many;
        while (left > 0) {
            if (length == held.length) {
                flushFrame(false);
            }
            int some = Math.min(left, held.length - length);
            System.arraycopy(bytes, at, held, length, some);
            length += some;
            at += some;
            left -= some;
        }
    }

    private void flushFrame(boolean last) throws IOException {
        out.write(frames.seal(number++, last, Arrays.copyOf(held, length)));
        length = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            flushFrame(true);
            out.close();
        }
    }
}
