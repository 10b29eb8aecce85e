package cn.kehui.week.photo;

import static cn.kehui.week.photo.Check.Kind.FORMAT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that want to do harm are told apart before anything decodes them. */
class HostilePhotoTest {
    @TempDir Path folder;
    private PhotoDesk desk;

    @BeforeEach
    void empty() {
        desk = new PhotoDesk(folder);
    }

    /** Its head alone is read: fifty thousand by fifty thousand would be ten gigabytes. */
    @Test
    void aPictureOfBillionsOfPixelsIsRefusedFromItsHead() throws IOException {
        desk.put("a.png", bomb(50_000, 50_000));
        assertThat(desk.says(FORMAT))
                .isEqualTo("FAIL 照片自称有 50000×50000 像素，超过 12000 万像素，没有打开。请交普通的照片。");
        var jpeg = PhotoDesk.jpeg(1);
        for (int at = 2; at < jpeg.length - 9; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg)
                        .putShort(at + 5, (short) 50_000)
                        .putShort(at + 7, (short) 50_000);
                break;
            }
        }
        Files.delete(folder.resolve("a.png"));
        desk.put("b.jpg", jpeg);
        assertThat(desk.says(FORMAT)).contains("50000×50000", "没有打开");
    }

    private static byte[] bomb(int width, int height) throws IOException {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2);
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(out, "IHDR", head.array());
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(content);
        var sum = new CRC32();
        sum.update(body.toByteArray());
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(body.toByteArray());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    @Test
    void aPictureThatIsAlsoAnArchiveIsNotOpened() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("run.sh"));
            out.write("rm".getBytes(StandardCharsets.US_ASCII));
        }
        desk.put("a.jpg", joined(PhotoDesk.jpeg(1), zip.toByteArray()));
        assertThat(desk.says(FORMAT)).isEqualTo("FAIL 照片文件里藏着别的内容：是压缩包或文档，没有打开。请从相机或手机里重新导出照片再交。");
        assertThat(desk.only().check(Check.Kind.SHARPNESS).verdict())
                .isEqualTo(PhotoOutcome.UNKNOWN);
    }

    @Test
    void aPictureThatIsAlsoAPageOrADocumentIsNotOpened() throws IOException {
        desk.put("a.jpg", joined(PhotoDesk.jpeg(1), words("<html><script>alert(1)</script>")));
        assertThat(desk.says(FORMAT)).contains("有网页脚本");
        desk.put("a.jpg", joined(PhotoDesk.jpeg(1), words("%PDF-1.4\n1 0 obj")));
        assertThat(desk.says(FORMAT)).contains("是 PDF");
        var remark = Segments.segment(0xFE, words("%PDF-1.4\n"));
        desk.put("a.jpg", Segments.with(PhotoDesk.jpeg(1), List.of(remark)));
        assertThat(desk.says(FORMAT)).contains("是 PDF");
        desk.put("a.jpg", joined(PhotoDesk.jpeg(1), words("MZ\u0090\0\3\0\0\0")));
        assertThat(desk.says(FORMAT)).contains("是程序");
    }

    @Test
    void aScriptBesideThePictureIsFound() throws IOException {
        for (var script : List.of("<script>x()</script>", "<?php system($_GET['c']); ?>")) {
            var exif = Segments.segment(0xE1, words("Exif\0\0MM\0*" + script));
            desk.put("a.jpg", Segments.with(PhotoDesk.jpeg(1), List.of(exif)));
            assertThat(desk.says(FORMAT)).contains("有网页脚本", "没有打开");
        }
    }

    /** Telephones put a film, a second picture or their own mark behind a photograph. */
    @Test
    void whatCamerasPutBehindAPictureDoesNotMatter() throws IOException {
        desk.put("a.jpg", joined(PhotoDesk.jpeg(1), words("\0\0\0\u0018ftypmp42\0\0\0\0isom")));
        assertThat(desk.only().check(FORMAT).verdict()).isEqualTo(PhotoOutcome.PASS);
        desk.put("a.jpg", joined(PhotoDesk.jpeg(1), PhotoDesk.jpeg(2)));
        assertThat(desk.only().check(FORMAT).verdict()).isEqualTo(PhotoOutcome.PASS);
        var unknown = new byte[5000];
        new java.util.Random(3).nextBytes(unknown);
        desk.put("a.jpg", joined(PhotoDesk.jpeg(1), unknown));
        assertThat(desk.says(FORMAT)).startsWith("WARN 照片后面还跟着一段认不出的内容。");
    }

    @Test
    void aPathOrWhatNobodySeesInANameIsRefused() throws IOException {
        for (var name : List.of("..\\..\\开幕.jpg", "a\u202Egpj.exe.jpg", "a\u0007.jpg")) {
            desk.put(name, PhotoDesk.jpeg(1));
            assertThat(desk.says(FORMAT)).startsWith("FAIL 文件名里有路径或看不见的字符。");
            Files.delete(folder.resolve(name));
        }
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        var secret = elsewhere.resolve("secret.jpg");
        Files.write(secret, PhotoDesk.jpeg(1));
        Files.createSymbolicLink(folder.resolve("a.jpg"), secret);
        var set = desk.checked();
        assertThat(set.photos()).isEmpty();
        assertThat(set.others()).containsExactly("a.jpg");
    }

    /** It takes no place on the disk, and is not read. */
    @Test
    void fourGigabytesAreNotOpened() throws IOException {
        var file = folder.resolve("a.jpg");
        Files.write(file, PhotoDesk.jpeg(1));
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(4L << 30);
        }
        var photo = desk.only();
        assertThat(photo.check(FORMAT).verdict()).isEqualTo(PhotoOutcome.FAIL);
        assertThat(photo.check(Check.Kind.SIZE).message()).startsWith("文件 4,294,967,296 字节");
        assertThat(photo.sent().sha256()).isEmpty();
    }

    /** In the processes of the workshop; what breaks one stops no other. */
    @Test
    void oneBadFileNeverStopsTheSet() throws IOException {
        desk.put("1.jpg", PhotoDesk.jpeg(1));
        var random = new java.util.Random(7);
        for (int i = 0; i < 8; i++) {
            var jpeg = PhotoDesk.jpeg(2);
            for (int hit = 0; hit < 30; hit++) {
                jpeg[2 + random.nextInt(jpeg.length - 2)] = (byte) random.nextInt();
            }
            desk.put("bad" + i + ".jpg", jpeg);
        }
        desk.put("z.jpg", PhotoDesk.jpeg(3));
        try (var readers = new Readers(ReadingLimits.usual())) {
            var set = desk.checked(readers, PhotoDesk.RULES);
            assertThat(set.photos()).hasSize(10);
            assertThat(set.photos().getFirst().check(FORMAT).verdict())
                    .isEqualTo(PhotoOutcome.PASS);
            assertThat(set.photos().getLast().check(FORMAT).verdict()).isEqualTo(PhotoOutcome.PASS);
            assertThat(set.photos()).allSatisfy(one -> assertThat(one.checks()).hasSize(11));
        }
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }
}
