package cn.kehui.sheet.document;

import com.rtfparserkit.parser.IRtfSource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * The bytes of an RTF on their way to its parser, which takes as many at once as the file says that
 * there are of a picture: no more than are there may be said.
 */
final class RtfSource implements IRtfSource {
    private static final int WORD = 32;
    private static final String RAW = "\\bin";

    private final PushbackInputStream in;
    private final StringBuilder word = new StringBuilder();
    private long left;

    RtfSource(InputStream in, long size) {
        this.in = new PushbackInputStream(in);
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        left--;
        if (one == '\\') {
            word.setLength(0);
            word.append('\\');
        } else if (!word.isEmpty() && letterOrDigit(one) && word.length() < WORD) {
            word.append((char) one);
        } else if (!word.isEmpty()) {
            check();
            word.setLength(0);
        }
        return one;
    }

    private static boolean letterOrDigit(int one) {
        return one >= 'a' && one <= 'z' || one >= '0' && one <= '9';
    }

    private void check() throws EOFException {
        var said = word.toString();
        if (said.startsWith(RAW)
                && said.length() > RAW.length()
                && said.substring(RAW.length()).chars().allMatch(Character::isDigit)
                && (said.length() > RAW.length() + 9
                        || Long.parseLong(said.substring(RAW.length())) > left)) {
            throw new EOFException("more bytes are said than there are");
        }
    }

    @Override
    public void unread(int one) throws IOException {
        in.unread(one);
        left++;
    }

    @Override
    public int read(byte[] into) throws IOException {
        int read = in.readNBytes(into, 0, into.length);
        left -= read;
        return read;
    }
}
