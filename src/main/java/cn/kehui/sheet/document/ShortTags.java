package cn.kehui.sheet.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * XML on its way to the parser, which would take a tag of any length into memory; ends too where
 * its reader was given up.
 */
final class ShortTags extends FilterInputStream {
    /** Bytes between two angle brackets: some programs put pictures there, as letters. */
    private static final int MOST = 4 << 20;

    private int since;
    private boolean inside;

    ShortTags(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("given up");
        }
        int read = super.read(into, from, length);
        for (int i = from; i < from + read; i++) {
            if (into[i] == '<' || into[i] == '>') {
                inside = into[i] == '<';
                since = 0;
            } else if (inside && ++since > MOST) {
                throw new Limits.TooMuch("tag");
            }
        }
        return read;
    }
}
