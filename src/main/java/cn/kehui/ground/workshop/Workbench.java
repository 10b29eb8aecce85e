package cn.kehui.ground.workshop;

import cn.kehui.ground.base.HowFar;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A process of the workshop: takes a job, does it, gives what came of it, and ends when whoever
 * started it has ended. It has no database, no secrets and no settings.
 */
final class Workbench {
    private final Map<String, Job<?, ?>> jobs = new HashMap<>();
    private final int output;
    private final Path scratch;
    private final DataOutputStream out;

    private Workbench(int output, Path scratch, DataOutputStream out) {
        this.output = output;
        this.scratch = scratch;
        this.out = out;
        for (var job : ServiceLoader.load(Job.class)) {
            jobs.put(job.name(), job);
        }
    }

    /**
     * What one job asks for.
     *
     * @param asked as JSON, read by the class that the job names
     */
    record Request(String job, String file, String asked) {}

    /**
     * @param args bytes of the longest result; the folder for what a job lays on disk
     */
    public static void main(String[] args) throws IOException {
        var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // what a library prints must not get among the answers
        System.setOut(System.err);
        var bench = new Workbench(Integer.parseInt(args[0]), Path.of(args[1]), out);
        var requests = new ArrayBlockingQueue<byte[]>(1);
        Thread.ofPlatform().daemon().name("asked").start(() -> listen(requests));
        Wire.send(out, Wire.READY, new byte[0]);
        bench.work(requests);
    }

    /** The other side ends, and so does this one, whatever it is at. */
    private static void listen(BlockingQueue<byte[]> requests) {
        try (var in = new DataInputStream(new BufferedInputStream(System.in))) {
            while (true) {
                requests.put(Wire.receive(in, Wire.MOST_ASKED).body());
            }
        } catch (IOException e) {
            leave(requests);
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    /** Idle, it ends as a program ends; else at once. */
    private static void leave(BlockingQueue<byte[]> requests) {
        if (busy || !requests.isEmpty()) {
            Runtime.getRuntime().halt(1);
        }
        System.exit(0);
    }

    private static volatile boolean busy;

    private void work(BlockingQueue<byte[]> requests) throws IOException {
        try {
            while (true) {
                var request = requests.take();
                busy = true;
                answer(Wire.JSON.readValue(request, Request.class));
                tidy();
                busy = false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Request request) throws IOException {
        byte kind = Wire.RESULT;
        byte[] body;
        try {
            body = done(jobs.get(request.job()), request);
        } catch (Wire.TooLong e) {
            kind = Wire.OUTPUT;
            body = new byte[0];
        } catch (OutOfMemoryError e) {
            kind = Wire.MEMORY;
            body = new byte[0];
        } catch (Throwable e) {
            kind = Wire.FAULT;
            body = where(e).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        Wire.send(out, kind, body);
    }

    private <A, R> byte[] done(Job<A, R> job, Request request) throws Exception {
        var asked = Wire.JSON.readValue(request.asked(), job.asks());
        var file = Path.of(request.file());
        var result = HowFar.told(new Telling(out), () -> job.run(file, asked));
        return Wire.json(job.gives(), result, output);
    }

    /** The kind of the fault and the line, not its message: that may hold words of the file. */
    private static String where(Throwable e) {
        var line = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return e.getClass().getName() + line;
    }

    /** What a library left on disk goes with the file that it was for. */
    private void tidy() {
        try {
            Scratch.empty(scratch);
        } catch (IOException e) {
            // the folder goes as a whole when this process ends
        }
    }
}
