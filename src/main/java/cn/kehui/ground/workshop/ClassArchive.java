package cn.kehui.ground.workshop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes of a process of the workshop, parsed once and kept beside the product's jar, so that
 * the next one starts in half the time. Without it, or where it cannot be kept, one starts as ever.
 */
final class ClassArchive {
    private static final List<String> QUIET =
            List.of("-Xlog:disable", "-XX:-PrintWarnings", "-XX:+DisplayVMOutputToStderr");

    private ClassArchive() {}

    static List<String> flags() {
        var jar = Path.of(ReaderCommand.classes().getFirst());
        var folder = jar.getParent();
        if (!jar.toString().endsWith("kehui.jar") || folder == null) {
            return QUIET;
        }
        var archive =
                folder.resolve("kehui-reading-" + jar.toFile().lastModified() / 1000 + ".jsa");
        if (!Files.isReadable(archive) && !Files.isWritable(folder)) {
            return QUIET;
        }
        var flags = new java.util.ArrayList<>(QUIET);
        flags.add("-XX:+AutoCreateSharedArchive");
        flags.add("-XX:SharedArchiveFile=" + archive);
        return flags;
    }
}
