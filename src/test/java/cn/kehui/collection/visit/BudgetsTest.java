package cn.kehui.collection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.collection.folder.MailedFile;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.FormId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;

/** How much the desk takes in, and that it keeps nothing twice. */
@KehuiTest
class BudgetsTest {
    private static final FormId STATISTICS = FormId.of("week-statistics@2025");
    private static final Whose CLERK = new Whose("clerk");

    @Autowired Collections collections;
    @Autowired CollectionSql files;
    @Autowired ContentSql contents;
    @Autowired PlatformTransactionManager transactions;
    @Autowired VisitTables tables;
    @Autowired Readings readings;
    @Autowired Readers readers;
    @Autowired Clock clock;
    @Autowired ApplicationEventPublisher events;
    @TempDir Path folder;

    private final CollectionId id = new CollectionId(UUID.randomUUID());

    @Test
    void keepsTheSameContentOnceAndNotLongerThanItsFiles() throws Exception {
        var other = new CollectionId(UUID.randomUUID());
        long before = contents.total();
        // what nobody else has sent
        var file = Files.writeString(folder.resolve("file"), UUID.randomUUID().toString());
        var mail = List.of(new MailedFile("来件.docx", file, false, null));
        collections.add(id, STATISTICS, mail, CLERK);
        long once = contents.total();
        collections.add(other, STATISTICS, mail, CLERK);

        assertThat(once).isEqualTo(before + size(mail));
        assertThat(contents.total()).isEqualTo(once);
        assertThat(collections.original(id, 1).bytes())
                .hasSameContentAs(collections.original(other, 1).bytes());

        collections.end(id);
        assertThat(contents.total()).isEqualTo(once);
        collections.remove(other, 1);
        assertThat(contents.total()).isEqualTo(before);
    }

    private static long size(List<MailedFile> mail) {
        return mail.stream().mapToLong(one -> one.file().toFile().length()).sum();
    }

    /** A ZIP of some kilobytes that unpacks to a hundred times as much is cut off at the budget. */
    @Test
    void aZipHasABudgetPerUploadVisitorAndInstallation() throws Exception {
        var zip = folder.resolve("zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 12; i++) {
                out.putNextEntry(new ZipEntry(i + ".docx"));
                out.write(new byte[3 << 20]);
            }
        }
        var mail = List.of(new MailedFile("来件.zip", zip, false, null));

        var little = limited(new DeskLimits(10 << 20, 100, 13 << 20, 1L << 40));
        assertThat(little.add(id, STATISTICS, mail, CLERK)).isEqualTo(new Added.Taken(4, 0));
        assertThat(said(id)).containsExactly("10 zip.over");

        // the hour's allowance has 2 MB left: nothing more of it is unpacked, then nothing taken
        var other = new CollectionId(UUID.randomUUID());
        assertThat(little.add(other, STATISTICS, mail, CLERK)).isEqualTo(new Added.Taken(1, 0));
        assertThat(said(other)).containsExactly("2 zip.over");
        assertThat(little.add(other, STATISTICS, mail, CLERK))
                .isEqualTo(
                        new Added.Full(0, 1, Finding.stops("file", "collection.visitor-full", 13)));
        assertThat(little.add(other, STATISTICS, mail, new Whose("another")))
                .isInstanceOf(Added.Taken.class);

        var full = limited(new DeskLimits(1L << 40, 100, 1L << 40, contents.total()));
        var third = new CollectionId(UUID.randomUUID());
        var more = SampleMail.of("统计表").subList(0, 2);
        long most = contents.total() >> 20;
        assertThat(full.add(third, STATISTICS, more, CLERK))
                .isEqualTo(
                        new Added.Full(
                                0, 2, Finding.stops("file", "collection.no-room", most, 0, 2)));
    }

    /** What is said of the files that were not kept. */
    private List<String> said(CollectionId of) {
        return collections.table(of).unread().stream()
                .map(file -> file.findings().getFirst().finding())
                .map(finding -> String.join(" ", finding.args()) + " " + finding.key())
                .toList();
    }

    private Collections limited(DeskLimits limits) {
        var own = new Unpacking(readers, new Allowance(clock, limits));
        var taking = new Arriving(files, tables, own, transactions, clock, events);
        return new Collections(files, taking, tables, readings, clock, events);
    }
}
