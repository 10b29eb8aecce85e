package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same facts from every kind of document, and a clear word about what cannot be read. */
class NoticeFileTest {
    @TempDir Path folder;

    private static String text(Path file) {
        return ((NoticeFile.Readable) NoticeFile.open(file)).text();
    }

    private static NoticeFile.Unreadable refused(Path file) {
        return (NoticeFile.Unreadable) NoticeFile.open(file);
    }

    /** What a draft says, without its places. */
    static List<Object> facts(NoticeDraft draft) {
        return List.of(
                String.valueOf(draft.title() == null ? null : draft.title().words()),
                String.valueOf(draft.number() == null ? null : draft.number().words()),
                draft.issuers().stream().map(NoticeDraft.Fact::words).toList(),
                String.valueOf(draft.issuedOn() == null ? null : draft.issuedOn().day()),
                draft.addressees().stream().map(NoticeDraft.Fact::words).toList(),
                draft.cites().stream().map(one -> one.title() + one.number()).toList(),
                draft.themes().stream().map(NoticeDraft.Fact::words).toList(),
                draft.periods().stream().map(NoticeDraft.Period::words).toList(),
                draft.duties().stream()
                        .map(
                                one ->
                                        one.what()
                                                + one.owedBy()
                                                + one.due().closes()
                                                + one.routes().stream()
                                                        .map(way -> way.when() + way.to())
                                                        .toList())
                        .toList(),
                draft.contacts().stream()
                        .map(one -> one.body() + one.persons() + one.phones() + one.mails())
                        .toList(),
                draft.attachments().stream().map(NoticeDraft.Enclosure::title).toList(),
                draft.forms().stream().map(FormDraft::title).toList());
    }

    @Test
    void givesTheSameFactsFromTextWordAndPdf() throws IOException {
        var sample = Sheets.sample();
        var plain = NoticeReader.read(sample);
        assertThat(plain.duties()).hasSize(2);
        assertThat(plain.forms()).hasSize(2);
        var docx = folder.resolve("a.docx");
        Sheets.docx(sample, docx);
        var word = NoticeReader.read(text(docx));
        assertThat(facts(word)).isEqualTo(facts(plain));
        assertThat(
                        word.forms().stream()
                                .map(
                                        one ->
                                                one.items().stream()
                                                        .map(FormDraft.Item::label)
                                                        .toList())
                                .toList())
                .isEqualTo(
                        plain.forms().stream()
                                .map(
                                        one ->
                                                one.items().stream()
                                                        .map(FormDraft.Item::label)
                                                        .toList())
                                .toList());
        var pdf = folder.resolve("a.pdf");
        Sheets.pdf(sample, pdf);
        assertThat(facts(NoticeReader.read(text(pdf)))).isEqualTo(facts(plain));
    }

    @Test
    void readsTextInEveryEncoding() throws IOException {
        var sample = Sheets.sample();
        var files =
                List.of(
                        sample.getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + sample).getBytes(StandardCharsets.UTF_8),
                        sample.getBytes(Charset.forName("GB18030")),
                        ("\uFEFF" + sample).getBytes(StandardCharsets.UTF_16LE),
                        sample.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < files.size(); i++) {
            var file = Files.write(folder.resolve(i + ".txt"), files.get(i));
            assertThat(text(file)).isEqualTo(sample);
        }
    }

    @Test
    void readsAWebPageWithItsTable() throws IOException {
        var page =
                "<html><head><meta charset='gbk'><script>x</script></head><body><nav>首页</nav><h1>关于举办2021年读书月活动的通知</h1><p>各学校：</p><p>请于5月10日前将《推荐表》报送市教育局。</p><p>附件</p><p>推荐表</p><table><tr><td>学校</td><td>项目</td><td>联系人</td></tr><tr><td></td><td></td><td></td></tr></table></body></html>";
        var file = Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("GBK")));
        var draft = NoticeReader.read(text(file));
        assertThat(draft.title()).isNotNull();
        assertThat(draft.duties()).hasSize(1);
        assertThat(draft.forms()).hasSize(1);
        assertThat(draft.forms().getFirst().items())
                .extracting(FormDraft.Item::label)
                .containsExactly("学校", "项目", "联系人");
        assertThat(draft.text()).doesNotContain("首页");
    }

    @Test
    void namesTheFileAndWhatIsWrongWithIt() throws Exception {
        assertThat(refused(folder.resolve("absent.docx")).code()).isEqualTo("file-absent");
        assertThat(refused(Files.createFile(folder.resolve("empty.txt"))).code())
                .isEqualTo("file-empty");
        assertThat(
                        refused(Files.write(folder.resolve("a.exe"), new byte[] {77, 90, 0, 0, 1}))
                                .code())
                .isEqualTo("file-kind");
        var large = folder.resolve("large.txt");
        try (var channel =
                Files.newByteChannel(
                        large,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(NoticeFile.LARGEST);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {65}));
        }
        assertThat(refused(large).code()).isEqualTo("file-too-large");
        assertThat(refused(large).message()).contains("large.txt").contains("20 MB");
    }

    @Test
    void refusesScannedAndLockedPdfs() throws IOException {
        var scanned = folder.resolve("scanned.pdf");
        var locked = folder.resolve("locked.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(scanned.toFile());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(locked.toFile());
        }
        assertThat(refused(scanned).code()).isEqualTo("file-scanned");
        assertThat(refused(locked).code()).isEqualTo("file-encrypted");
    }

    @Test
    void refusesMacrosBombsAndOutsideEntities() throws IOException {
        assertThat(refused(zip("macro.docm", "word/vbaProject.bin", "x")).code())
                .isEqualTo("file-macros");
        assertThat(
                        refused(
                                        zip(
                                                "xxe.docx",
                                                "word/document.xml",
                                                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"))
                                .code())
                .isEqualTo("file-xml");
        assertThat(refused(zip("bomb.docx", "word/document.xml", "0".repeat(40 << 20))).code())
                .isEqualTo("file-bomb");
    }

    private Path zip(String name, String entry, String content) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void refusesALockedWordFile() throws Exception {
        var file = folder.resolve("locked.docx");
        try (var files = new org.apache.poi.poifs.filesystem.POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            files.createDocument(
                    new java.io.ByteArrayInputStream(new byte[10]), "EncryptedPackage");
            files.writeFilesystem(out);
        }
        assertThat(refused(file).code()).isEqualTo("file-encrypted");
        assertThat(refused(file).message()).contains("locked.docx");
    }
}
