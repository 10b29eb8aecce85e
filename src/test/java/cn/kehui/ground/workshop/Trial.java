package cn.kehui.ground.workshop;

import cn.kehui.ground.base.HowFar;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A job that does what it is told, also what no job should. */
public final class Trial implements Job<Trial.Asked, Trial.Said> {
    /** What a job can do. */
    public enum Does {
        ECHO,
        SPIN,
        SLEEP,
        /** Has a program of the machine sleep, and that another. */
        TOOL,
        FILL,
        RECURSE,
        TALK,
        FAIL,
        EXIT,
        PRINT,
        ENVIRONMENT,
        LEAVE_ON_DISK,
        COUNT_ON_DISK,
        /** Tells of twelve pages, with a little time for each. */
        PAGES,
        /** Tells of a million pages in no time. */
        MANY_PAGES,
        /** Tells without end, past whoever counts. */
        FLOOD
    }

    public record Asked(Does does, String words) {}

    /** A choice, so that what goes over is one. */
    public sealed interface Said {
        record Words(String words, long pid) implements Said {}

        record Many(List<String> words) implements Said {}
    }

    @Override
    public String called(Asked asked) {
        return asked.words();
    }

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<Said> gives() {
        return Said.class;
    }

    @Override
    public Said run(Path file, Asked asked) throws IOException, InterruptedException {
        return switch (asked.does()) {
            case ECHO -> words(asked.words());
            case SPIN -> words(spin());
            case SLEEP -> {
                Thread.sleep(600_000);
                yield words("");
            }
            case TOOL -> {
                new Tool("sh", new Tool.Limits(600, 256, 1 << 16))
                        .run(List.of("-c", "sleep 600; true"));
                yield words("");
            }
            case FILL -> words(fill());
            case RECURSE -> words(recurse(1) + "");
            case TALK -> words("x".repeat(8 << 20));
            case FAIL -> throw new IllegalStateException("a fault");
            case EXIT -> {
                Runtime.getRuntime().halt(9);
                yield words("");
            }
            case PRINT -> {
                System.out.println("printed");
                yield words("printed");
            }
            case ENVIRONMENT -> new Said.Many(List.copyOf(System.getenv().keySet()));
            case LEAVE_ON_DISK -> words(Files.createTempFile("left", "").toString());
            case COUNT_ON_DISK -> new Said.Many(left());
            case PAGES -> pages(12, 60);
            case MANY_PAGES -> pages(1_000_000, 0);
            case FLOOD -> flood();
        };
    }

    private static Said pages(int all, int millis) throws InterruptedException {
        for (int page = 1; page <= all; page++) {
            HowFar.at(HowFar.Of.PAGES, page, all);
            Thread.sleep(millis);
        }
        return words("read");
    }

    private static Said flood() throws IOException {
        var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        for (int i = 0; i < 10 * Telling.MOST; i++) {
            Wire.send(out, Wire.PROGRESS, Wire.progress(HowFar.Of.PAGES, i, i));
        }
        return words("read");
    }

    private static Said words(String words) {
        return new Said.Words(words, ProcessHandle.current().pid());
    }

    private static String spin() {
        long turns = 0;
        while (turns >= 0) {
            turns++;
        }
        return Long.toString(turns);
    }

    private static String fill() {
        var all = new ArrayList<byte[]>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[1 << 20]);
        }
        return Integer.toString(all.size());
    }

    private static int recurse(int deep) {
        return deep == Integer.MAX_VALUE ? deep : recurse(deep + 1) + 1;
    }

    private static List<String> left() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::toString).toList();
        }
    }
}
