package cn.kehui.week.photo;

import static cn.kehui.week.photo.Check.Kind.FORMAT;
import static cn.kehui.week.photo.Check.Kind.SIZE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, whatever it is called; and how large. */
class FormatTest {
    @TempDir Path folder;
    private PhotoDesk desk;

    @BeforeEach
    void empty() {
        desk = new PhotoDesk(folder);
    }

    @Test
    void aJpegIsTaken() throws IOException {
        desk.put("开幕式.jpg", PhotoDesk.jpeg(1));
        assertThat(desk.says(FORMAT)).isEqualTo("PASS JPEG，1200×900 像素。");
    }

    @Test
    void aPngIsNotWhatTheNoticeAsks() throws IOException {
        desk.put("开幕式.png", PhotoDesk.png(PhotoDesk.scene(1)));
        assertThat(desk.says(FORMAT)).isEqualTo("FAIL 照片是 PNG，要求是 JPG。请另存为 JPG 再交。");
        assertThat(desk.only().check(FORMAT).words()).endsWith("（要求：“格式为JPG或JPEG”）");
    }

    @Test
    void aPngCalledJpgIsFoundOut() throws IOException {
        desk.put("开幕式.jpg", PhotoDesk.png(PhotoDesk.scene(1)));
        assertThat(desk.says(FORMAT)).isEqualTo("FAIL 文件名以 .jpg 结尾，内容却是 PNG。请把文件名的结尾改对再交。");
    }

    @Test
    void aJpegWithoutAnEndingIsFoundAmongTheFiles() throws IOException {
        desk.put("IMG_0001", PhotoDesk.jpeg(1)).put("名单.txt", new byte[] {'a'});
        var set = desk.checked();
        assertThat(set.others()).containsExactly("名单.txt");
        assertThat(set.photos().getFirst().check(FORMAT).verdict()).isEqualTo(PhotoOutcome.FAIL);
    }

    @Test
    void aFileThatWasCutOffIsNotDecoded() throws IOException {
        var jpeg = PhotoDesk.jpeg(1);
        desk.put("a.jpg", Arrays.copyOf(jpeg, jpeg.length * 2 / 3));
        assertThat(desk.says(FORMAT)).isEqualTo("FAIL 照片文件不完整，像是没有传完。请重新复制或上传。");
        assertThat(desk.only().check(Check.Kind.SHARPNESS).verdict())
                .isEqualTo(PhotoOutcome.UNKNOWN);
    }

    /** A cut file that was given an end again: the decoder would make up what is missing. */
    @Test
    void anEndThatWasPutOnHidesNothing() throws IOException {
        var jpeg = PhotoDesk.jpeg(1);
        var cut = Arrays.copyOf(jpeg, jpeg.length / 2);
        cut[cut.length - 2] = (byte) 0xFF;
        cut[cut.length - 1] = (byte) 0xD9;
        desk.put("a.jpg", cut);
        assertThat(desk.says(FORMAT)).isEqualTo("FAIL 照片有损坏，打不开。请从相机或手机里重新导出再交。");
    }

    @Test
    void aPngWithABrokenChunkIsDamaged() throws IOException {
        var png = PhotoDesk.png(PhotoDesk.scene(1));
        png[png.length / 2] ^= 1;
        desk.put("a.png", png);
        assertThat(desk.only().check(FORMAT).verdict()).isEqualTo(PhotoOutcome.FAIL);
        assertThat(desk.only().check(FORMAT).message()).contains("不完整");
    }

    @Test
    void anEmptyFileSaysSo() throws IOException {
        desk.put("a.jpg", new byte[0]);
        assertThat(desk.says(FORMAT)).isEqualTo("FAIL 这个文件不是照片：是空文件。请交照片原文件。");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 …, 是 PDF",
        "MZ\u0090, 是程序",
        "<!DOCTYPE html><p>, 是网页",
        "Rar!…, 是压缩包或文档",
        "some words, 认不出是什么"
    })
    void whatOnlyBearsTheNameIsToldByItsContent(String content, String is) throws IOException {
        desk.put("a.jpg", content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(desk.says(FORMAT)).isEqualTo("FAIL 这个文件不是照片：" + is + "。请交照片原文件。");
    }

    @Test
    void bytesAreHeldAgainstTheRule() throws IOException {
        desk.put("a.jpg", padded(199_999));
        assertThat(desk.says(SIZE))
                .isEqualTo("FAIL 文件 199,999 字节，至少要 200,000 字节。请交原图，不要交聊天软件压缩过的小图。");
        desk.put("a.jpg", padded(200_000));
        assertThat(desk.only().check(SIZE).verdict()).isEqualTo(PhotoOutcome.PASS);
        desk.put("a.jpg", padded(2_097_152));
        assertThat(desk.only().check(SIZE).verdict()).isEqualTo(PhotoOutcome.PASS);
        desk.put("a.jpg", padded(2_097_153));
        assertThat(desk.says(SIZE))
                .isEqualTo("FAIL 文件 2,097,153 字节，最多 2,097,152 字节。请另存一份小一些的再交，原图自己留好。");
    }

    private static byte[] padded(int length) {
        var small = new BufferedImage(40, 30, BufferedImage.TYPE_3BYTE_BGR);
        return Arrays.copyOf(cn.kehui.launch.darkroom.Jpeg.of(small, 0.8), length);
    }

    /** A campaign that says nothing of bytes or formats takes any. */
    @Test
    void whatIsNotAskedIsNotChecked() throws IOException {
        desk.put("a.png", PhotoDesk.png(new BufferedImage(40, 30, BufferedImage.TYPE_3BYTE_BGR)));
        var photo = desk.checked(PhotoDesk.rules("format: { taken: [PNG] }")).photos().getFirst();
        assertThat(photo.check(FORMAT).verdict()).isEqualTo(PhotoOutcome.PASS);
        assertThat(photo.check(SIZE).verdict()).isEqualTo(PhotoOutcome.PASS);
        assertThat(photo.check(Check.Kind.WORDING).verdict()).isEqualTo(PhotoOutcome.PASS);
        assertThat(photo.check(Check.Kind.PEOPLE).verdict()).isEqualTo(PhotoOutcome.PASS);
    }

    /** A reader that is ended at its limit says so, and does not call the picture damaged. */
    @Test
    void whatTakesTooLongIsSaidToBeTooHeavy() throws IOException {
        desk.put("a.jpg", PhotoDesk.jpeg(1));
        var moment =
                new ReadingLimits(
                        1,
                        java.time.Duration.ofNanos(1),
                        java.time.Duration.ofNanos(1),
                        128,
                        1 << 20,
                        4,
                        java.time.Duration.ofSeconds(5));
        try (var readers = new Readers(moment)) {
            var photo = desk.checked(readers, PhotoDesk.RULES).photos().getFirst();
            assertThat(photo.check(FORMAT).message())
                    .isEqualTo("打开这张照片太费时间或内存，没有打开。请从相机或手机里另存为 JPG 再交。");
        }
    }
}
