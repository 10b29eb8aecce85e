package cn.kehui.filing.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.visit.Added;
import cn.kehui.collection.visit.ReadingDesk;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.reading.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One sheet in which a clerk keeps a row for each unit, filed for these units. */
class UnitRowsFiledTest extends BatchDay {
    private static final List<String> HEAD =
            List.of(
                    "单位名称", "活动次数", "专职人员", "科技工作者", "科技志愿者", "其他人员", "线下参与人次", "线上参与人次", "媒体数量",
                    "宣传报道篇数", "科普场馆数量", "科研机构数量", "大学数量");

    @Autowired Strangers strangers;

    private void mailsRows(String file, List<List<String>> rows) throws IOException {
        var path = folder.resolve("rows.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(path)) {
            var sheet = book.createSheet("总表");
            for (int i = 0; i <= rows.size(); i++) {
                var row = sheet.createRow(i);
                var words = i == 0 ? HEAD : rows.get(i - 1);
                for (int column = 0; column < words.size(); column++) {
                    if (!words.get(column).isEmpty()) {
                        row.createCell(column).setCellValue(words.get(column));
                    }
                }
            }
            if (file.contains("另有")) {
                var aside = book.createSheet("备用");
                for (int i = 0; i <= rows.size(); i++) {
                    var row = aside.createRow(i);
                    row.createCell(0).setCellValue("街道");
                    row.createCell(1).setCellValue(i + 1);
                }
                book.setSheetHidden(1, true);
            }
            book.write(out);
        }
        mails(file, path);
    }

    private static List<String> row(String unit, String onSite) {
        return List.of(unit, "3", "0", "—", "3", "3", onSite, "3", "3", "3", "3", "3", "3");
    }

    @Test
    void eachRowIsALineAndFiledForItsUnit() throws IOException {
        mailsRows(
                "总表.xlsx",
                List.of(
                        row("小崂山区科学技术局", "500"),
                        row("小市南区科学技术局", "三十多"),
                        row("没有这个单位", "7"),
                        row("合计", "507")));
        read();
        var table = collections.table(desk);
        assertThat(table.unread()).isEmpty();
        assertThat(table.sheets())
                .singleElement()
                .satisfies(
                        file ->
                                assertThat(file.findings())
                                        .extracting(said -> said.finding().key())
                                        .containsExactly(
                                                "file.by-unit",
                                                "file.by-unit-left",
                                                "file.by-unit-columns"));

        var id = tried();

        assertThat(batches.files(clerk, id, "", 0))
                .extracting(BatchFile::name, BatchFile::becomes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "总表.xlsx · 第2行 小崂山区科学技术局", Becomes.FILES),
                        org.assertj.core.groups.Tuple.tuple(
                                "总表.xlsx · 第3行 小市南区科学技术局", Becomes.OPEN),
                        org.assertj.core.groups.Tuple.tuple(
                                "总表.xlsx · 第4行 没有这个单位", Becomes.STRANGER));
        assertThat(said(id, "总表.xlsx · 第3行 小市南区科学技术局"))
                .extracting(Finding::at)
                .contains("public_on_site");

        var named = strangers.name(clerk, id, 4, street.owes().name()).orElseThrow();
        batches.confirm(clerk, named, false, false);
        done();
        assertThat(state(laoshan)).isEqualTo(State.FILED);
        assertThat(state(street)).isEqualTo(State.FILED);
        assertThat(state(shinan)).isEqualTo(State.OPEN);
        var answers = submissions.versions(clerk, laoshan.id()).getFirst().answers();
        assertThat(answers.at("public_on_site")).isEqualTo("500");
        assertThat(answers.at("staff_fulltime")).isEqualTo("0");
        assertThat(answers.at("staff_scientists")).isEqualTo("—");
        assertThat(submissions.versions(clerk, laoshan.id()).getFirst().source().name())
                .isEqualTo("总表.xlsx · 第2行 小崂山区科学技术局");
    }

    @Test
    void aUnitIsKnownByItsCodeToo() throws IOException {
        var code =
                db.sql("select code from unit where id = :id")
                        .param("id", laoshan.owes().id().value())
                        .query(String.class)
                        .single();
        mailsRows("总表.xlsx", List.of(row(code, "500"), row("小市南区科学技术局", "7")));
        read();
        assertThat(batches.files(clerk, tried(), "", 0))
                .extracting(BatchFile::becomes)
                .containsExactly(Becomes.FILES, Becomes.FILES);
    }

    @Test
    void whatIsAskedOfTheWholeFileIsAskedOfEach() throws IOException {
        mailsRows("总表，另有隐藏.xlsx", List.of(row("小崂山区科学技术局", "5"), row("小市南区科学技术局", "7")));
        read();
        var id = tried();
        assertThat(batches.files(clerk, id, "", 0))
                .hasSize(2)
                .allSatisfy(
                        file -> {
                            assertThat(file.becomes()).isEqualTo(Becomes.OPEN);
                            assertThat(file.said())
                                    .extracting(Finding::key)
                                    .contains("file.hidden-sheet");
                        });
    }

    @Test
    void whatWasReadOfItGoesWithIt() throws IOException {
        mailsRows("总表.xlsx", List.of(row("小崂山区科学技术局", "5"), row("小市南区科学技术局", "7")));
        read();
        assertThat(collections.remove(desk, 1)).isEqualTo(2);
        assertThat(collections.table(desk).files()).isEmpty();
        assertThat(batches.files(clerk, tried(), "", 0)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsSaidOfTheSheetAndListed() throws IOException {
        mailsRows("总表.xlsx", List.of(row("小崂山区科学技术局", "5"), row("小市南区科学技术局", "7")));
        read();
        db.sql("delete from collected_file where collection_id = :id and number > 1")
                .param("id", desk.value())
                .update();
        db.sql(
                        """
                        insert into collected_file (collection_id, number, name, sha256, size, added_at, received)
                        select collection_id, n, 'a' || n, 's' || n, 0, added_at, :said::jsonb
                          from collected_file, generate_series(2, 4999) n where collection_id = :id
                        """)
                .param("said", Json.write(Received.unread(Finding.stops("file", "file.damaged"))))
                .param("id", desk.value())
                .update();
        db.sql("update collection set last_number = 4999 where id = :id")
                .param("id", desk.value())
                .update();
        readAgain();
        var sheet = collections.table(desk).file(1);
        assertThat(sheet.findings())
                .extracting(said -> said.finding().message())
                .anyMatch(words -> words.contains("有 1 家没有收下，从“第3行 小市南区科学技术局”起"));
        assertThat(collections.table(desk).files()).hasSize(5_000);
        var more = new MailedFile("一.docx", Path.of("samples/统计表/莱西市.docx"), false, null);
        assertThat(collections.add(desk, STATISTICS, List.of(more), new Whose("clerk")))
                .isInstanceOf(Added.Full.class);
    }

    @Test
    void readAgainAfterACutItsRowsAreThereOnce() throws IOException {
        mailsRows("总表.xlsx", List.of(row("小崂山区科学技术局", "500"), row("小市南区科学技术局", "7")));
        read();
        readAgain();
        assertThat(collections.table(desk).files()).hasSize(3);
    }

    private void readAgain() {
        db.sql("update collected_file set received = null where collection_id = :id and number = 1")
                .param("id", desk.value())
                .update();
        ReadingDesk.read(context, Readers.here());
    }
}
