package cn.kehui.sheet.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Findings on their way from the first sheet to the second, kept on disk: a workbook is written one
 * sheet after the other.
 */
final class FindingSpool implements AutoCloseable {
    private static final int COLUMNS = 5;
    private final Path file;
    private final DataOutputStream out;
    private long count;

    FindingSpool() throws IOException {
        file = Files.createTempFile("kehui-findings", ".tmp");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /**
     * @param words file, unit, place, level, message
     */
    void add(List<String> words) throws IOException {
        for (var word : words) {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        count++;
    }

    long count() {
        return count;
    }

    /** Hands out every finding once, in the order they came; none may be added afterwards. */
    void each(Consumer<List<String>> reader) throws IOException {
        out.close();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long i = 0; i < count; i++) {
                var words = new String[COLUMNS];
                for (int column = 0; column < COLUMNS; column++) {
                    words[column] = word(in);
                }
                reader.accept(List.of(words));
            }
        }
    }

    private static String word(DataInputStream in) throws IOException {
        int length = in.readInt();
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the findings kept aside are shorter than they were");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
