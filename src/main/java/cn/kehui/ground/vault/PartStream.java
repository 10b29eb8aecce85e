package cn.kehui.ground.vault;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A file read part after part; one part is in memory at a time. */
public final class PartStream extends InputStream {
    private final IntFunction<byte[]> parts;
    private final int count;
    private byte[] part = new byte[0];
    private int next;
    private int at;

    /**
     * @param parts gives a part by its number, from 0
     */
    public PartStream(IntFunction<byte[]> parts, int count) {
        this.parts = parts;
        this.count = count;
    }

    @Override
    public int read() {
        return ready() ? part[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int some = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, offset, some);
        at += some;
        return some;
    }

    private boolean ready() {
        while (at == part.length && next < count) {
            part = parts.apply(next++);
            at = 0;
        }
        return at < part.length;
    }
}
