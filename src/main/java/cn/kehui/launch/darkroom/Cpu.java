package cn.kehui.launch.darkroom;

import java.lang.management.ManagementFactory;

/** Processor time of this process. */
final class Cpu {
    private Cpu() {}

    /** Of one run, the first not counted. */
    static double seconds(int runs, Runnable work) {
        work.run();
        long before = now();
        for (int i = 0; i < runs; i++) {
            work.run();
        }
        return (now() - before) / 1e9 / runs;
    }

    /** Of the thread that asks, in nanoseconds. */
    static long thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long now() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
