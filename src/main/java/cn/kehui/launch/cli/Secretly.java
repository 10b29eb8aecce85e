package cn.kehui.launch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.database.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What nobody should read over a shoulder, or in the list of processes: typed on a terminal without
 * echo, or the first line of a file, or of standard input.
 */
final class Secretly {
    private static final Path STANDARD_INPUT = Path.of("-");

    private Secretly() {}

    /**
     * @param file null: a person is asked, or standard input where nobody sits there
     */
    static String read(@Nullable Path file, String question) throws IOException {
        if (file != null && !file.equals(STANDARD_INPUT)) {
            try (var lines = Files.newBufferedReader(file, UTF_8)) {
                return first(lines);
            } catch (java.nio.file.NoSuchFileException e) {
                throw new Refusal("secretly.no-file", file).because(e);
            }
        }
        var console = System.console();
        if (file == null && console != null && console.isTerminal()) {
            var typed = console.readPassword("%s", Texts.say(question));
            return typed == null ? "" : new String(typed);
        }
        return first(new BufferedReader(new InputStreamReader(System.in, UTF_8)));
    }

    private static String first(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        return line == null ? "" : line.strip();
    }
}
