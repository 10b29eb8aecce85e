package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.fuzz.Ofd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices that come as RTF or OFD. */
class NoticeRichFileTest {
    @TempDir Path folder;

    private static String text(Path file) {
        return ((NoticeFile.Readable) NoticeFile.open(file)).text();
    }

    private static NoticeFile.Unreadable refused(Path file) {
        return (NoticeFile.Unreadable) NoticeFile.open(file);
    }

    @Test
    void givesTheSameFactsFromRtf() throws IOException {
        var sample = Sheets.sample();
        var file = folder.resolve("a.doc");
        Sheets.rtf(sample, file);
        var rich = NoticeReader.read(text(file));
        assertThat(NoticeFileTest.facts(rich))
                .isEqualTo(NoticeFileTest.facts(NoticeReader.read(sample)));
        assertThat(rich.forms()).hasSize(2);
    }

    @Test
    void saysOfAnRtfThatIsCutOrTooDeepWhatItIs() throws IOException {
        var cut = Files.writeString(folder.resolve("cut.rtf"), "{\\rtf1 {\\b x");
        assertThat(refused(cut).message()).isEqualTo("cut.rtf：文件已损坏或不完整，读不了。请重新取得通知。");
        var deep =
                Files.writeString(folder.resolve("deep.rtf"), "{\\rtf1 " + "{".repeat(1_000_000));
        assertThat(refused(deep).code()).isEqualTo("file-deep");
    }

    @Test
    void givesTheSameFactsFromOfd() throws IOException {
        var sample = Sheets.sample();
        var file = folder.resolve("a.ofd");
        Sheets.ofd(sample, file);
        var printed = NoticeReader.read(text(file));
        assertThat(NoticeFileTest.facts(printed))
                .isEqualTo(NoticeFileTest.facts(NoticeReader.read(sample)));
        assertThat(printed.forms()).hasSize(2);
    }

    @Test
    void saysOfAnOfdWithoutTextThatItIsScanned() throws IOException {
        var scan = new Ofd().pageEnd().write(folder.resolve("scan.ofd"));
        assertThat(refused(scan).message())
                .isEqualTo("scan.ofd：这份文件只有扫描图片，没有文字层，读不了。请要文字版，或把文字粘贴进来。");
    }
}
