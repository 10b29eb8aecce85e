package cn.kehui.filing.batch;

import cn.kehui.KehuiTest;
import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.collection.visit.Corrections;
import cn.kehui.collection.visit.ReadingDesk;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.world.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three units that owe the statistics table to a bureau, and a clerk there to whom it is mailed.
 */
@KehuiTest
abstract class BatchDay {
    static final FormId STATISTICS = FormId.of("week-statistics@2025");
    static final DutyId DUTY = new DutyId(SmallWorld.STATISTICS);

    @Autowired ApplicationContext context;
    @Autowired Batches batches;
    @Autowired BatchFiling filing;
    @Autowired Collections collections;
    @Autowired Corrections corrections;
    @Autowired Obligations obligations;
    @Autowired Submissions submissions;
    @Autowired Drafts drafts;
    @Autowired Forms forms;
    @Autowired Clock clock;
    @Autowired JdbcClient db;
    @TempDir Path folder;

    SmallWorld world;
    Obligation laoshan;
    Obligation shinan;
    Obligation street;
    Actor clerk;
    CollectionId desk;
    private final List<MailedFile> mail = new ArrayList<>();

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        // these are the rules of batches, not of the clock: the deadline is far away
        db.sql("update duty set closes_at = timestamptz '2099-01-01 00:00+08'").update();
        laoshan = world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        shinan = world.owes(SmallWorld.STATISTICS, world.shinan, world.bureau);
        street = world.owes(SmallWorld.STATISTICS, world.street, world.bureau);
        clerk = world.person(world.bureau, "陈办", Role.FILLER);
        desk = CollectionId.next(clock);
    }

    static Map<String, String> figures(String onSite) {
        var typed = new HashMap<String, String>();
        for (var field :
                "events_held staff_fulltime staff_scientists staff_volunteers staff_other public_online media_outlets media_reports venues_open institutes_open universities_open"
                        .split(" ")) {
            typed.put(field, "3");
        }
        typed.put("public_on_site", onSite);
        return typed;
    }

    /** A table of that unit comes by mail. */
    void mails(String file, String unit, Map<String, String> figures) throws IOException {
        var path = folder.resolve(file);
        try (var out = Files.newOutputStream(path)) {
            var form = forms.find(STATISTICS).orElseThrow();
            new Layouts().xlsx(form, new Answers(unit, figures, List.of()), out);
        }
        mail.add(new MailedFile(file, path, false, null));
    }

    void mails(String file, String bytes) throws IOException {
        mail.add(new MailedFile(file, Files.writeString(folder.resolve(file), bytes), false, null));
    }

    void mails(String file, Path path) {
        mail.add(new MailedFile(file, path, false, null));
    }

    /** What came is handed in and read. */
    void read() {
        handedIn();
        ReadingDesk.read(context, Readers.here());
    }

    void handedIn() {
        collections.add(desk, STATISTICS, mail, new Whose("clerk"));
    }

    BatchId tried() {
        return batches.take(clerk, desk, DUTY).orElseThrow();
    }

    /** Each file with what becomes of it. */
    Map<String, Object> becomes(BatchId id) {
        var becomes = new HashMap<String, Object>();
        batches.files(clerk, id, "", 0)
                .forEach(
                        file ->
                                becomes.put(
                                        file.name(),
                                        file.outcome() == null ? file.becomes() : file.outcome()));
        return becomes;
    }

    void done() {
        while (filing.next()) {}
    }

    State state(Obligation owed) {
        return obligations.obligation(clerk, owed.id()).state();
    }

    List<Finding> said(BatchId id, String file) {
        return batches.files(clerk, id, "", 0).stream()
                .filter(one -> one.name().equals(file))
                .findFirst()
                .orElseThrow()
                .said();
    }
}
