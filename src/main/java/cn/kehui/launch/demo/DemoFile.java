package cn.kehui.launch.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A table of {@code demo/} in the resources: commas, no quotes, the first line names the columns.
 */
final class DemoFile {
    private DemoFile() {}

    static List<String[]> rows(String name) {
        try (var in = DemoFile.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the product comes with demo/" + name);
            }
            var text = new String(in.readAllBytes(), UTF_8);
            return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + name + " cannot be read", e);
        }
    }
}
