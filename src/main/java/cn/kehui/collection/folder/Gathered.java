package cn.kehui.collection.folder;

import cn.kehui.sheet.form.Form;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many files read once, lying on disk until they are asked for: what was read of each goes to a
 * scratch file, a line each, so that memory stays flat however many there are.
 */
public final class Gathered implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Form form;
    private final Path scratch;
    private final Path lines;
    private final BufferedWriter out;
    private final Across across;
    private int files;
    private int read;

    Gathered(Form form, Path scratch) throws IOException {
        this.form = form;
        this.scratch = scratch;
        this.lines = Files.createTempFile(scratch, "read", ".jsonl");
        this.out = Files.newBufferedWriter(lines);
        this.across = new Across(form);
    }

    void add(ReadFile sent) {
        files++;
        if (sent.received().holds(form)) {
            read++;
            across.add(sent.number(), sent.file(), sent.received().answers());
        }
        try {
            out.write(JSON.writeValueAsString(sent));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException("the scratch file cannot be written", e);
        }
    }

    void done() throws IOException {
        out.close();
        across.compare();
    }

    public Form form() {
        return form;
    }

    /** How many files there were, and how many of them held the form. */
    public int files() {
        return files;
    }

    public int read() {
        return read;
    }

    /** Every file in the order of names. May be called again and again. */
    public void each(Consumer<FileEntry> take) throws IOException {
        try (var entries = open()) {
            entries.forEach(take);
        }
    }

    /** Where what is unpacked may lie for a while. */
    Path scratch() {
        return scratch;
    }

    /** Every file in the order of names, one at a time; to be closed. */
    public Stream<FileEntry> open() throws IOException {
        return Files.lines(lines).map(line -> entry(JSON.readValue(line, ReadFile.class)));
    }

    private FileEntry entry(ReadFile sent) {
        var findings =
                new java.util.ArrayList<>(
                        sent.received().findings(form, sent.received().answers(), Set.of()));
        findings.addAll(across.findings(sent.number()));
        return new FileEntry(
                sent,
                java.util.List.copyOf(findings),
                across.counted(sent.number()) && sent.received().holds(form));
    }

    /** The totals over all files that count. */
    public Sums totals() throws IOException {
        var totals = new Sums(form);
        each(
                entry -> {
                    if (entry.counted()) {
                        totals.add(entry.sent().received().answers());
                    }
                });
        return totals;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(lines);
    }
}
