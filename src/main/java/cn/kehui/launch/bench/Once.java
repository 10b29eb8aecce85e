package cn.kehui.launch.bench;

import cn.kehui.collection.folder.Gather;
import cn.kehui.collection.folder.WorkingTable;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.launch.bench.meter.ProcessMemory;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.mailroom.MailedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * One measured run in a process of its own, so that its memory is its own. Prints {@code seconds
 * peakMB}.
 */
public final class Once {
    private Once() {}

    /**
     * @param args {@code collect|floor}, the folder, the form's id
     */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[1]);
        long start = System.nanoTime();
        if (args[0].equals("collect")) {
            collect(folder, args[2]);
        } else {
            floor(folder);
        }
        System.out.println((System.nanoTime() - start) / 1e9 + " " + (long) ProcessMemory.own());
    }

    /** The whole work of the verb: read, compare, total, write the table. */
    private static void collect(Path folder, String form) throws IOException {
        var forms = new Forms();
        var wanted = forms.find(FormId.of(form)).orElseThrow();
        var scratch = Files.createTempDirectory("kehui-bench");
        try (var readers = new Readers(ReadingLimits.usual());
                var gathered =
                        new Gather(new MailedFiles(readers))
                                .read(folder, wanted, scratch, _ -> {});
                var out = Files.newOutputStream(scratch.resolve("table.xlsx"))) {
            new WorkingTable().write(gathered, out);
            if (gathered.read() != gathered.files()) {
                throw new IllegalStateException(
                        "only " + gathered.read() + " of " + gathered.files() + " files were read");
            }
        } finally {
            Gather.remove(scratch);
        }
    }

    /** The least that must be done: unzip every part and parse the XML, on all cores. */
    private static void floor(Path folder) throws Exception {
        try (var threads =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                var files = Files.list(folder)) {
            var waiting =
                    files.<Future<?>>map(
                                    file ->
                                            threads.submit(
                                                    () -> {
                                                        parse(file);
                                                        return null;
                                                    }))
                            .toList();
            for (var future : waiting) {
                future.get();
            }
        }
    }

    private static void parse(Path file) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    if (entry.getName().endsWith(".xml")) {
                        events(in);
                    } else {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        }
    }

    private static void events(InputStream in) throws XMLStreamException {
        var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
        while (xml.hasNext()) {
            xml.next();
        }
    }
}
