package cn.kehui.launch.bench.meter;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * Many runs of one work, by one client or several.
 *
 * @param seconds from the first to the last
 * @param cpuMillis of this process for one run, {@code databaseMillis} of PostgreSQL; to the
 *     hundredth of a second in all
 * @param millis each run took, in the order of their length
 */
public record Timed(double seconds, double cpuMillis, double databaseMillis, List<Double> millis) {

    /** Of work that asks no database. */
    public static Timed of(int clients, int runs, IntConsumer work) {
        return of(clients, runs, work, () -> 0);
    }

    /**
     * @param work is told which run it is, from 0
     * @param database nanoseconds that PostgreSQL has computed so far
     */
    public static Timed of(int clients, int runs, IntConsumer work, LongSupplier database) {
        var next = new AtomicInteger();
        long theirs = database.getAsLong();
        long cpu = cpu();
        long start = System.nanoTime();
        var all = new ArrayList<Double>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var waiting = new ArrayList<Future<List<Double>>>();
            for (int client = 0; client < clients; client++) {
                waiting.add(threads.submit(() -> client(next, runs, work)));
            }
            for (var one : waiting) {
                all.addAll(one.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the measured work failed", e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double own = (cpu() - cpu) / 1e6 / runs;
        theirs = database.getAsLong() - theirs;
        return new Timed(seconds, own, theirs / 1e6 / runs, all.stream().sorted().toList());
    }

    public double perSecond() {
        return millis.size() / seconds;
    }

    /** {@code part} of the runs took no longer, such as 0.95. */
    public double within(double part) {
        return millis.get((int) Math.min(millis.size() - 1, Math.floor(millis.size() * part)));
    }

    private static List<Double> client(AtomicInteger next, int runs, IntConsumer work) {
        var millis = new ArrayList<Double>();
        for (int run = next.getAndIncrement(); run < runs; run = next.getAndIncrement()) {
            long start = System.nanoTime();
            work.accept(run);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
