package cn.kehui.collection.visit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.collection.visit.ReadingDesk;
import cn.kehui.fuzz.HostilePage;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A folder with a number without end in it opens, lists and is taken home all the same. */
@Tag("slow")
class HostileFolderPagesTest extends DeskWeb {
    private static final int ENDLESS = 20_000;
    private static final String TOO_LONG = "共 " + ENDLESS + " 个字符";

    private static final String MB = "96";

    @Autowired JdbcClient db;
    @TempDir Path folder;

    @Test
    void aNumberWithoutEndStaysAFaultOfItsFile() throws IOException {
        send("莱西市.docx", sample("莱西市.docx"));
        send("莱西市二.docx", endless("市南区统计表.docx", "51"));
        ReadingDesk.read(context);

        opensWithBoth();
    }

    /** A million and a quarter lines: what the reader's memory is used up by is its fault alone. */
    @Test
    void aDocumentThatUsesUpTheReadersMemoryHasItsFindingAndTheGoodOnesAreRead()
            throws IOException {
        var lines = HostilePage.lines("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 1_250);
        send("市南区.docx", sample("市南区统计表.docx"));
        send("很多行.docx", Files.readAllBytes(lines.write(folder.resolve("lines.docx"))));
        send("莱西市.docx", sample("莱西市.docx"));
        var small =
                Map.of("KEHUI_READERS", "1", "KEHUI_READING_SECONDS", "60", "KEHUI_READING_MB", MB);
        try (var readers = new Readers(ReadingLimits.of(small::get))) {
            ReadingDesk.read(context, readers);
        }

        assertThat(get(home).text()).contains("莱西市", "市南区", "很多行.docx");
        assertThat(get(home + "/files/2").text()).contains(Texts.say("file.no-memory", MB));
        assertThat(get(home + "/files/1").text()).doesNotContain("不像一份正常的文件");
        assertThat(get(home + "/files/3").text()).doesNotContain("不像一份正常的文件");
        assertThat(units()).containsExactlyInAnyOrder("莱西市科学技术局", "市南区科学技术局");
    }

    /** As a version read it that had no bounds: the answer is kept, and understood on opening. */
    @Test
    void whatAnOlderVersionReadIsUnderstoodWithinBounds() throws IOException {
        send("莱西市.docx", sample("莱西市.docx"));
        send("市南区.docx", sample("市南区统计表.docx"));
        ReadingDesk.read(context);
        db.sql(
                        """
                        update collected_file
                           set received = jsonb_set(received, '{answers,values,events_held}', to_jsonb(repeat('万', :many)))
                         where collection_id = :id and number = 2
                        """)
                .param("many", ENDLESS)
                .param("id", id())
                .update();
        assertThat(stored()).isGreaterThan(ENDLESS);
        // what was understood before is remembered until something changes
        db.sql("update collection set version = version + 1 where id = :id")
                .param("id", id())
                .update();

        opensWithBoth();
    }

    private int stored() {
        return db.sql(
                        "select length(received::text) from collected_file where collection_id = :id and number = 2")
                .param("id", id())
                .query(Integer.class)
                .single();
    }

    private void opensWithBoth() throws IOException {
        assertThat(get(home).text()).contains("莱西市");
        assertThat(get(home + "/files/1").text()).doesNotContain(TOO_LONG);
        assertThat(get(home + "/files/2").text()).contains(TOO_LONG);
        assertThat(units()).containsExactlyInAnyOrder("莱西市科学技术局", "市南区科学技术局");
    }

    private UUID id() {
        return UUID.fromString(home.substring(home.lastIndexOf('/') + 1));
    }

    /** The units with a row in the table that is taken home. */
    private List<String> units() throws IOException {
        var answer = web.get().uri(home + "/table.xlsx").exchange();
        assertThat(answer).hasStatusOk();
        var print = new DataFormatter();
        var bytes = answer.getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(print::formatCellValue)
                    .filter(words -> words.endsWith("科学技术局"))
                    .toList();
        }
    }

    /** The sample with a number of twenty thousand characters where {@code number} stands. */
    private static byte[] endless(String name, String number) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(sample(name)));
                var out = new ZipOutputStream(changed)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(bytes, UTF_8)
                                        .replaceFirst(
                                                ">" + number + "<", ">" + "万".repeat(ENDLESS) + "<")
                                        .getBytes(UTF_8)
                                : bytes);
            }
        }
        return changed.toByteArray();
    }
}
