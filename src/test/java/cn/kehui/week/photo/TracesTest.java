package cn.kehui.week.photo;

import static cn.kehui.week.photo.Check.Kind.AIGC;
import static cn.kehui.week.photo.Check.Kind.AUTHENTICITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file tells of how it was made. */
class TracesTest {
    @TempDir Path folder;
    private PhotoDesk desk;

    @BeforeEach
    void empty() {
        desk = new PhotoDesk(folder);
    }

    private void put(byte[]... segments) throws IOException {
        desk.put("a.jpg", Segments.with(PhotoDesk.jpeg(1), List.of(segments)));
    }

    private static byte[] xmp(String inner) {
        return Segments.segment(
                0xE1,
                ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                                + inner
                                + "</rdf:RDF></x:xmpmeta>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rdf:Description xmlns:TC260=\"http://www.tc260.org.cn/ns/AIGC/1.0/\" TC260:AIGC=\"{&quot;Label&quot;:&quot;1&quot;,&quot;ContentProducer&quot;:&quot;91370200X&quot;}\"/>",
                "<rdf:Description xmlns:TC260=\"http://www.tc260.org.cn/ns/AIGC/1.0/\"><TC260:AIGC>{\"Label\":\"1\"}</TC260:AIGC></rdf:Description>",
                "<rdf:Description><AIGC>{\"AIGC\":{\"Label\": 1,\"ProduceID\":\"x\"}}</AIGC></rdf:Description>"
            })
    void aBlockOfTheLabellingStandardIsRefusedWithTheReason(String block) throws IOException {
        put(xmp(block));
        assertThat(desk.says(AIGC)).isEqualTo("FAIL 文件里有人工智能生成内容的标识（属于生成合成），不能作佐证。请换成实拍的；标识不得删改。");
        assertThat(desk.only().check(AIGC).value()).isEqualTo("1");
    }

    @Test
    void aBlockInExifWithTwoBytesALetterIsFoundToo() throws IOException {
        var json = "{\"AIGC\":{\"Label\":\"2\",\"ContentProducer\":\"x\"}}";
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*UNICODE\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(json.getBytes(StandardCharsets.UTF_16BE));
        put(Segments.segment(0xE1, exif.toByteArray()));
        assertThat(desk.says(AIGC)).startsWith("FAIL").contains("可能为生成合成");
    }

    @Test
    void aBlockInAPngIsFoundAlsoPacked() throws IOException {
        var png = PhotoDesk.png(PhotoDesk.scene(1));
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33); // what begins it, and its head
        HostilePhotoTest.chunk(
                out, "tEXt", "AIGC\0{\"Label\":\"3\"}".getBytes(StandardCharsets.ISO_8859_1));
        out.write(png, 33, png.length - 33);
        desk.put("a.png", out.toByteArray());
        assertThat(desk.says(AIGC)).startsWith("FAIL").contains("疑似生成合成");

        var packed = new ByteArrayOutputStream();
        try (var deflated = new java.util.zip.DeflaterOutputStream(packed)) {
            deflated.write("{\"AIGC\":{\"Label\":\"1\"}}".getBytes(StandardCharsets.UTF_8));
        }
        var words = new ByteArrayOutputStream();
        words.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        words.writeBytes(packed.toByteArray());
        out.reset();
        out.write(png, 0, 33);
        HostilePhotoTest.chunk(out, "zTXt", words.toByteArray());
        out.write(png, 33, png.length - 33);
        desk.put("a.png", out.toByteArray());
        assertThat(desk.says(AIGC)).startsWith("FAIL").contains("属于生成合成");
    }

    /** Place and camera are gone from a copy, what a machine made of it is not. */
    @Test
    void aCopyDropsPlaceAndCameraAndKeepsTheBlock() throws IOException {
        put(
                ExifBlock.of(
                        "HUAWEI", "2025:05:24 10:00:00", new int[] {36, 120}, PhotoDesk.scene(1)),
                xmp(
                        "<rdf:Description xmlns:TC260=\"http://www.tc260.org.cn/ns/AIGC/1.0/\""
                                + " TC260:AIGC=\"{&quot;Label&quot;:&quot;1&quot;,&quot;ProduceID&quot;:&quot;7&quot;}\"/>"));
        var set =
                new Photographs(cn.kehui.ground.workshop.Readers.here(), null, PhotoDesk.RULES)
                        .check(folder, true, _ -> {});
        var small = set.photos().getFirst().small();
        var words = new String(small, StandardCharsets.ISO_8859_1);
        assertThat(words).contains("{\"Label\":\"1\",\"ProduceID\":\"7\"}");
        assertThat(words).doesNotContain("HUAWEI", "Exif");
        desk.put("a.jpg", small);
        assertThat(desk.says(AIGC)).startsWith("FAIL").contains("属于生成合成");
    }

    @Test
    void theFourLettersAloneAreNoBlock() throws IOException {
        put(Segments.segment(0xFE, "AIGC week 2025, taken by me".getBytes(StandardCharsets.UTF_8)));
        assertThat(desk.says(AIGC)).isEqualTo("PASS 没有人工智能生成内容的标识。");
    }

    @Test
    void anotherWordOfAMachineMakesAReviewerLook() throws IOException {
        put(
                xmp(
                        "<rdf:Description DigitalSourceType=\"http://cv.iptc.org/trainedAlgorithmicMedia\"/>"));
        assertThat(desk.says(AIGC)).startsWith("WARN 文件里写着可能由程序生成（trainedAlgorithmicMedia）。");
    }

    @Test
    void aProgramThatChangesPicturesMakesAReviewerLookAndRefusesNothing() throws IOException {
        put(
                xmp(
                        "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                                + " xmp:CreatorTool=\"Adobe Photoshop 25.0 (Windows)\"/>"));
        assertThat(desk.says(AUTHENTICITY))
                .isEqualTo("WARN 用 Adobe Photoshop 25.0 (Windows) 处理过。请人核实，不因此自动退回。");
    }

    @Test
    void timePlaceAndSmallPictureAreHeldAgainstTheActivity() throws IOException {
        put(ExifBlock.of("HUAWEI", "2024:05-01", null, PhotoDesk.scene(1)));
        assertThat(desk.says(AUTHENTICITY)).startsWith("PASS");
        put(ExifBlock.of("HUAWEI", "2024:05:01 10:00:00", null, PhotoDesk.scene(1)));
        assertThat(desk.says(AUTHENTICITY))
                .isEqualTo("WARN 相机记的拍摄日期是 2024-05-01，活动是 2025-05-24 至 2025-06-01。请人核实，不因此自动退回。");
        put(ExifBlock.of("HUAWEI", "2025:05:23 10:00:00", new int[] {36, 120}, PhotoDesk.scene(1)));
        assertThat(desk.says(AUTHENTICITY)).isEqualTo("WARN 拍摄地点离活动地点约 35 公里。请人核实，不因此自动退回。");
        put(ExifBlock.of("HUAWEI", "2025:05:24 10:00:00", null, PhotoDesk.scene(2)));
        assertThat(desk.says(AUTHENTICITY))
                .isEqualTo("WARN 相机自带的缩略图与画面不一样，拍摄后可能改过画面。请人核实，不因此自动退回。");
    }

    /** What a program opened and saved again at another quality; a warning at most. */
    @Test
    void whatWasSavedTwiceIsToBeLookedAt() throws IOException {
        var once = cn.kehui.launch.darkroom.Jpeg.of(PhotoDesk.scene(4), 0.7);
        var opened = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(once));
        desk.put("a.jpg", once);
        assertThat(desk.says(AUTHENTICITY)).startsWith("PASS");

        desk.put("a.jpg", cn.kehui.launch.darkroom.Jpeg.of(opened, 0.92));
        assertThat(desk.says(AUTHENTICITY)).startsWith("WARN 像是打开后又另存过一次");
    }
}
