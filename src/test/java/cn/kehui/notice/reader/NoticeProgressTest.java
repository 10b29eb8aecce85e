package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.HowFar;
import cn.kehui.sheet.document.Papers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of each kind of document it is told how far it is read: by its pages, or by its bytes. */
class NoticeProgressTest {
    private final List<String> told = new ArrayList<>();
    @TempDir Path folder;
    private String text;

    @BeforeEach
    void severalPages() throws Exception {
        text = Sheets.sample().repeat(4);
    }

    private List<String> told(Path file, Function<Path, ?> reading) {
        told.clear();
        HowFar.told(
                (what, done, all) -> told.add(what + " " + done + "/" + all),
                () -> reading.apply(file));
        return told;
    }

    @Test
    void aPdfByItsPagesAsNoticeAndAsForm() throws Exception {
        var file = folder.resolve("a.pdf");
        Sheets.pdf(text, file);
        int pages;
        try (var pdf = Loader.loadPDF(file.toFile())) {
            pages = pdf.getNumberOfPages();
        }
        assertThat(pages).isGreaterThan(3);
        var each = new ArrayList<String>();
        for (int page = 1; page <= pages; page++) {
            each.add("PAGES " + page + "/" + pages);
        }
        assertThat(told(file, NoticeFile::open)).isEqualTo(each);
        assertThat(told(file, Papers::open)).isEqualTo(each);
    }

    @Test
    void anOfdByItsPages() throws Exception {
        var file = folder.resolve("a.ofd");
        Sheets.ofd(text, file);
        var all = told(file, NoticeFile::open);
        assertThat(all).isNotEmpty();
        int pages = all.size();
        assertThat(all).first().isEqualTo("PAGES 1/" + pages);
        assertThat(all).last().isEqualTo("PAGES " + pages + "/" + pages);
    }

    @Test
    void aWordFileByItsBytes() throws Exception {
        var file = folder.resolve("a.docx");
        Sheets.docx(text, file);
        assertThat(told(file, NoticeFile::open))
                .isNotEmpty()
                .allMatch(one -> one.startsWith("BYTES"));
        var last = told.getLast().substring("BYTES ".length()).split("/");
        assertThat(last[0]).isEqualTo(last[1]);
    }
}
