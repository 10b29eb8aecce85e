package cn.kehui.launch.bench.meter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that a process ever had resident; Linux tells. */
public final class ProcessMemory {
    private static final String MOST = "VmHWM:";

    private ProcessMemory() {}

    /** Mebibytes of the largest that this one has started; 0 where the system does not tell. */
    public static double ofChildren() {
        return ProcessHandle.current()
                .descendants()
                .mapToDouble(child -> of(Path.of("/proc", Long.toString(child.pid()), "status")))
                .max()
                .orElse(0);
    }

    public static double own() {
        return of(Path.of("/proc/self/status"));
    }

    private static double of(Path status) {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(MOST))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
