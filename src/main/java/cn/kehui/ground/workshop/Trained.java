package cn.kehui.ground.workshop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a JVM learned of the product when it was built: its classes, parsed and linked. The launcher
 * says where it lies; a process of the workshop begins with it, and begins as ever without it.
 */
final class Trained {
    private static final List<String> QUIET =
            List.of("-Xlog:disable", "-XX:-PrintWarnings", "-XX:+DisplayVMOutputToStderr");

    private Trained() {}

    static List<String> flags() {
        var named = System.getProperty("kehui.trained", "");
        if (named.isEmpty() || !Files.isReadable(Path.of(named))) {
            return QUIET;
        }
        var flags = new ArrayList<>(QUIET);
        flags.add("-XX:AOTCache=" + Path.of(named).toAbsolutePath());
        return List.copyOf(flags);
    }
}
