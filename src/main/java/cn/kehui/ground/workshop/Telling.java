package cn.kehui.ground.workshop;

import cn.kehui.ground.base.HowFar;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** Tells the owner of a process how far its job is: now and then, and so often at most. */
final class Telling implements HowFar.Heard {
    /** Frames of one job. */
    static final int MOST = 1_000;

    private static final long APART = TimeUnit.MILLISECONDS.toNanos(250);

    /** After so many it tells more seldom: also a job of half an hour is told of to its end. */
    private static final int SOME = 100;

    private final DataOutputStream out;
    private long next = System.nanoTime();
    private int sent;

    Telling(DataOutputStream out) {
        this.out = out;
    }

    @Override
    public void at(HowFar.Of what, long done, long all) {
        if (sent >= MOST || System.nanoTime() - next < 0) {
            return;
        }
        try {
            Wire.send(out, Wire.PROGRESS, Wire.progress(what, done, all));
        } catch (IOException e) {
            throw new UncheckedIOException("nobody listens any more", e);
        }
        sent++;
        next = System.nanoTime() + APART * (1 + sent / SOME);
    }
}
