package cn.kehui.ground.parcel;

import java.io.OutputStream;

/** A document on its way: where its bytes go, and who is told how many of its rows are written. */
public final class Making {
    private final OutputStream out;
    private final Told told;

    /** Is told often, and may pass over what it was just told. */
    @FunctionalInterface
    interface Told {
        /**
         * @param of 0: not known
         */
        void rows(long done, long of);
    }

    Making(OutputStream out, Told told) {
        this.out = out;
        this.told = told;
    }

    /** One that somebody waits for: nobody is told. */
    public static Making at(OutputStream out) {
        return new Making(out, (_, _) -> {});
    }

    public OutputStream out() {
        return out;
    }

    /** So many rows of so many are written. */
    public void rows(long done, long of) {
        told.rows(done, of);
    }
}
