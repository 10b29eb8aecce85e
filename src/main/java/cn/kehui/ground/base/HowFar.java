package cn.kehui.ground.base;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How far a long piece of work is, told from deep within it to whoever called for it: what reads
 * pages need not know who looks on. Where nobody does, it is told to nobody.
 */
public final class HowFar {
    private static final ScopedValue<Heard> HEARD = ScopedValue.newInstance();
    private static final Heard NOBODY = (_, _, _) -> {};

    private HowFar() {}

    /** What is counted. */
    public enum Of {
        PAGES,
        /** Bytes, of which a person is told the share. */
        BYTES
    }

    /** Is told, maybe often, and in the thread that works. */
    @FunctionalInterface
    public interface Heard {
        void at(Of what, long done, long all);
    }

    /** So many of so many are done. */
    public static void at(Of what, long done, long all) {
        heard().at(what, done, all);
    }

    private static Heard heard() {
        return HEARD.isBound() ? HEARD.get() : NOBODY;
    }

    /** Does the work, and tells {@code by} how far it is. */
    public static <T, X extends Throwable> T told(
            Heard by, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(HEARD, by).call(work);
    }

    /**
     * The same bytes; what was read of them is told.
     *
     * @param all how many there are; not known, nothing is told
     */
    public static InputStream of(InputStream in, long all) {
        return all <= 0 ? in : new Counted(in, all);
    }

    private static final class Counted extends FilterInputStream {
        private final long all;
        private long done;

        Counted(InputStream in, long all) {
            super(in);
            this.all = all;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            tell(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            tell(Math.max(0, some));
            return some;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void tell(int more) {
            if (more > 0) {
                done += more;
                at(Of.BYTES, Math.min(done, all), all);
            }
        }
    }
}
