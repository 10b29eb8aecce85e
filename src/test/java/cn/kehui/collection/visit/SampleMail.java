package cn.kehui.collection.visit;

import cn.kehui.collection.folder.MailedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demo world's mailed forms, as a clerk drops them. */
final class SampleMail {
    private SampleMail() {}

    /**
     * @param folder below {@code samples/}
     */
    static List<MailedFile> of(String folder) {
        var root = Path.of("samples", folder);
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(
                            file ->
                                    new MailedFile(
                                            root.relativize(file).toString(), file, false, null))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
