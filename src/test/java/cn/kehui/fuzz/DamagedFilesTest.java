package cn.kehui.fuzz;

import cn.kehui.sheet.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were whole once: cut, with bytes turned over, with parts taken out, exchanged,
 * doubled. The seeds are fixed.
 */
@Tag("slow")
class DamagedFilesTest {
    @TempDir Path folder;

    private static Map<Path, Form> whole(Path folder) throws IOException {
        var samples = Path.of("samples");
        var old = Path.of("src/test/resources/old");
        return Map.of(
                samples.resolve("统计表/莱西市.docx"), Reads.STATISTICS,
                samples.resolve("统计表/平度市统计表.xlsx"), Reads.STATISTICS,
                samples.resolve("推荐表/城阳区推荐表.docx"), Reads.RECOMMENDATION,
                samples.resolve("推荐表/海洋发展局推荐表.xlsx"), Reads.RECOMMENDATION,
                old.resolve("statistics.doc"), Reads.STATISTICS,
                old.resolve("recommendation.doc"), Reads.RECOMMENDATION,
                xls(folder), Reads.STATISTICS);
    }

    private static Path xls(Path folder) throws IOException {
        var file = folder.resolve("whole.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("统计表");
            sheet.createRow(0).createCell(0).setCellValue("地方/部门（盖章）：崂山区科技局");
            int row = 1;
            for (var field : Reads.STATISTICS.fields()) {
                var line = sheet.createRow(row++);
                line.createCell(0).setCellValue(field.label());
                line.createCell(1).setCellValue(row * 3);
            }
            book.write(out);
        }
        return file;
    }

    private interface Damage {
        byte[] to(byte[] whole, Random random) throws IOException;
    }

    private void all(int tries, boolean packedOnly, Damage damage) throws IOException {
        for (var whole : whole(folder).entrySet()) {
            var name = whole.getKey().toString();
            var bytes = Files.readAllBytes(whole.getKey());
            var random = new Random(2025);
            for (int i = 0; i < (packedOnly && !name.endsWith("x") ? 0 : tries); i++) {
                var file = folder.resolve("damaged" + name.substring(name.lastIndexOf('.')));
                Files.write(file, damage.to(bytes.clone(), random));
                Reads.wellOrSaid(file, whole.getValue());
            }
        }
    }

    @Test
    void cutShort() throws IOException {
        all(
                25,
                false,
                (whole, random) -> java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
    }

    @Test
    void someBytesTurnedOver() throws IOException {
        all(
                40,
                false,
                (whole, random) -> {
                    for (int i = 0; i < 1 + random.nextInt(20); i++) {
                        whole[random.nextInt(whole.length)] = (byte) random.nextInt(256);
                    }
                    return whole;
                });
    }

    @Test
    void aStretchOverwritten() throws IOException {
        all(
                20,
                false,
                (whole, random) -> {
                    int from = random.nextInt(whole.length);
                    int length = Math.min(random.nextInt(2000), whole.length - from);
                    var noise = new byte[length];
                    random.nextBytes(noise);
                    System.arraycopy(noise, 0, whole, from, length);
                    return whole;
                });
    }

    @Test
    void theXmlItselfTurnedOver() throws IOException {
        all(
                40,
                true,
                (whole, random) ->
                        parcel(
                                whole,
                                random,
                                parts -> {
                                    var part = parts.get(random.nextInt(parts.size()));
                                    for (int i = 0; i < 1 + random.nextInt(6); i++) {
                                        part.bytes()[random.nextInt(part.bytes().length)] =
                                                (byte)
                                                        "<>/\"'& =0azé\0\uffff"
                                                                .charAt(random.nextInt(14));
                                    }
                                }));
    }

    @Test
    void partsTakenOutExchangedAndDoubled() throws IOException {
        all(
                30,
                true,
                (whole, random) ->
                        parcel(
                                whole,
                                random,
                                parts -> {
                                    int at = random.nextInt(parts.size());
                                    switch (random.nextInt(4)) {
                                        case 0 -> parts.remove(at);
                                        case 1 -> parts.add(parts.get(at));
                                        case 2 -> {
                                            var other = parts.get(random.nextInt(parts.size()));
                                            parts.set(
                                                    at,
                                                    new Part(parts.get(at).name(), other.bytes()));
                                        }
                                        default -> Collections.shuffle(parts, random);
                                    }
                                }));
    }

    private record Part(String name, byte[] bytes) {}

    private interface Surgery {
        void on(List<Part> parts);
    }

    private static byte[] parcel(byte[] whole, Random random, Surgery surgery) throws IOException {
        var parts = new ArrayList<Part>();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        }
        surgery.on(parts);
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (var part : parts) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.name()));
                zip.write(part.bytes());
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }
}
