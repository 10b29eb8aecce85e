package cn.kehui.killed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A report as large as one likes. */
final class Noise {
    private Noise() {}

    /** The same report with that many bytes in it that cannot be made smaller, each time others. */
    static byte[] report(int size, Random random) throws IOException {
        var report = Files.readAllBytes(Path.of("samples/统计表/市南区统计表.docx"));
        var noise = new byte[size];
        random.nextBytes(noise);
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(report));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("word/media/noise.bin"));
            out.write(noise);
        }
        return bytes.toByteArray();
    }
}
