package cn.kehui.launch.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Journal;
import cn.kehui.ground.account.JournalLine;
import cn.kehui.ground.account.JournalLookup;
import cn.kehui.ground.account.JournalProof;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.anchor.Verified;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.database.Settings;
import cn.kehui.ground.message.MailServer;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.message.Note;
import cn.kehui.ground.org.Units;
import cn.kehui.staff.directory.Confirmation;
import cn.kehui.staff.directory.Imports;
import cn.kehui.staff.directory.Offer;
import cn.kehui.staff.entrance.Accepted;
import cn.kehui.staff.entrance.Arrival;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.Invitation;
import cn.kehui.staff.entrance.Invitations;
import cn.kehui.staff.entrance.Invited;
import cn.kehui.staff.entrance.Joining;
import cn.kehui.staff.entrance.SignIns;
import cn.kehui.world.Product;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is proved by what can be done after it was restored. */
// house: long because one restored product must do everything that is done in a day
@Tag("slow")
class RestoredWorksTest {
    private static final int ACTS = 1_100;
    private static final RecoveryKey.Made MADE = RecoveryKey.make(CipherSettings.USUAL);
    private static final String PASSWORD = "Shilaoren-25";

    @TempDir static Path folder;

    /** The line of the backup, where it was made. */
    private static JournalLine made;

    @BeforeAll
    static void backup() throws Exception {
        var data = folder.resolve("from");
        try (var product = Product.start(data, Map.of())) {
            var somebody = product.person("赵一鸣");
            for (int act = 0; act < ACTS; act++) {
                product.the(SignIns.class).left(somebody);
            }
            product.the(Journal.class).seal();
            // while it goes on working
            var settings = new Settings(data, "a test", null);
            new Backup(settings, CipherSettings.USUAL, Clock.systemUTC())
                    .write(folder.resolve("new.kehui"), new Lock.To(List.of(MADE.recipient())));
            FormatOne.write(
                    product.database().coordinates(), data, folder.resolve("format-1.kehui"));
            verified(product);
            made = one(product, "BackupMade");
        }
    }

    private static Product restored(String file, Opener opener, Map<String, Object> properties)
            throws Exception {
        var data = folder.resolve(file + ".data");
        new Restore(new Settings(data, "a test", null), CipherSettings.USUAL, Clock.systemUTC())
                .read(folder.resolve(file), opener);
        return Product.start(data, properties);
    }

    @Test
    void whatIsRestoredWorks() throws Exception {
        try (var mails = MailServer.start();
                var product = restored("new.kehui", new Opener.ByKey(MADE.key()), mailing(mails))) {
            assertThat(verified(product)).isGreaterThan(ACTS);
            saysItself(one(product, "BackupRestored"));
            signsIn(product);
            filesAndReviews(product);
            sendsAMail(product, mails);
            imports(product);
            assertThat(verified(product)).isGreaterThan(ACTS + 6);
        }
    }

    @Test
    void aBackupOfTheFirstFormatWorksToo() throws Exception {
        try (var product = restored("format-1.kehui", new Opener.None(), Map.of())) {
            assertThat(verified(product)).isGreaterThan(ACTS);
            signsIn(product);
            filesAndReviews(product);
            assertThat(verified(product)).isGreaterThan(ACTS + 5);
        }
    }

    private static Map<String, Object> mailing(MailServer mails) {
        return Map.of(
                "KEHUI_SMTP_HOST", "127.0.0.1",
                "KEHUI_SMTP_PORT", "" + mails.port(),
                "KEHUI_SMTP_TLS", "none",
                "KEHUI_SMTP_FROM", "kehui@example.cn");
    }

    /** Both lines are sealed into their chains, and tell of the same backup. */
    private static void saysItself(JournalLine restored) {
        assertThat(List.of(made.subject(), restored.subject()))
                .containsExactly("new.kehui", "new.kehui");
        assertThat(restored.detail()).isEqualTo(made.detail()).containsEntry("encrypted", "key");
        assertThat(restored.detail().toString()).doesNotContain(folder.toString());
        long ended = Long.parseLong(made.detail().get("journal").split(" ")[0]);
        assertThat(restored.line()).as("nothing was left out between").isEqualTo(ended + 1);
        assertThat(made.line()).isGreaterThan(ended);
    }

    /** The only line of that kind. */
    private static JournalLine one(Product product, String act) {
        var audit = product.person("郑半夏");
        var all =
                new JournalLookup.Query(
                        audit.scope(),
                        true,
                        "",
                        act,
                        Instant.EPOCH,
                        Instant.parse("2999-01-01T00:00:00Z"));
        var found = product.the(JournalLookup.class).find(audit, all, Long.MAX_VALUE, 10).lines();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static long verified(Product product) {
        var verified = product.the(JournalProof.class).verify(product.person("郑半夏"));
        assertThat(verified).isInstanceOf(Verified.Whole.class);
        return ((Verified.Whole) verified).lines();
    }

    private static void signsIn(Product product) {
        var unit = product.person("赵一鸣").unit().name();
        var invitee = new Invitation.Invitee("新来的", "xin.lai", unit, Set.of(Role.FILLER));
        var invited = product.the(Invitations.class).invite(product.person("胡亦凡"), invitee);
        var link = ((Invited.Link) invited).secret();
        var joining = new Joining("", "", PASSWORD, PASSWORD);
        assertThat(product.the(Arrival.class).accept(link, joining))
                .isInstanceOf(Accepted.Joined.class);
        assertThat(product.the(SignIns.class).enter("xin.lai", PASSWORD, "127.0.0.1"))
                .isInstanceOf(Entry.Right.class);
    }

    private static void filesAndReviews(Product product) {
        var filler = product.person("赵一鸣");
        var owed = owed(product, filler);
        product.the(Attachments.class)
                .add(filler, owed.id(), "summary", sent("总结报告.pdf", "%PDF-1.7 a report"));
        var draft = product.the(Drafts.class).type(filler, owed.id(), figures());
        assertThat(product.the(Submissions.class).file(filler, owed.id(), draft.submission()))
                .isEqualTo(new Filing.Filed(draft.submission()));
        product.the(Reviews.class).accept(product.person("叶知微"), owed.id(), draft.submission());
        assertThat(product.the(Obligations.class).obligation(filler, owed.id()).state())
                .isEqualTo(State.ACCEPTED);
    }

    private static Obligation owed(Product product, Actor filler) {
        return product.the(Obligations.class).owed(filler).stream()
                .filter(one -> one.duty().value().equals("qingdao-2025/D3"))
                .findFirst()
                .orElseThrow();
    }

    private static Attachments.Sent sent(String name, String words) {
        return new Attachments.Sent(
                name, "application/pdf", new ByteArrayInputStream(words.getBytes(UTF_8)));
    }

    private static Map<String, String> figures() {
        var typed = new HashMap<String, String>();
        for (var field :
                "events_held staff_fulltime staff_scientists staff_volunteers staff_other public_on_site public_online media_outlets media_reports venues_open institutes_open universities_open"
                        .split(" ")) {
            typed.put(field, "3");
        }
        return typed;
    }

    private static void sendsAMail(Product product, MailServer mails) throws Exception {
        var filler = product.person("赵一鸣");
        var messages = product.the(Messages.class);
        messages.address(filler, "zhao@example.cn");
        messages.tell(
                java.util.List.of(new Note(filler.id(), "k1", "about", "恢复之后", "请看。", "/desk")));
        // that the mailbox changed is itself a mail, and may come first
        long end = System.nanoTime() + 30_000_000_000L;
        while (!subjects(mails).contains("恢复之后") && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(subjects(mails)).contains("恢复之后");
    }

    private static List<String> subjects(MailServer mails) throws Exception {
        var subjects = new ArrayList<String>();
        for (var mail : mails.taken()) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private static void imports(Product product) throws Exception {
        var admin = product.person("胡亦凡");
        var table =
                "编码,上级单位,名称,简称,区划,类别,层级,条线,职能,统一社会信用代码\n"
                        + "370212-09,崂山区科学技术局,崂山区北宅小学,,崂山区,学校,基层,科技,,\n";
        var offer =
                product.the(Imports.class)
                        .offer(admin, "单位.csv", new ByteArrayInputStream(table.getBytes(UTF_8)));
        var id = ((Offer.Taken) offer).id();
        assertThat(product.the(Imports.class).confirm(admin, id))
                .isEqualTo(new Confirmation.Imported(1, 0));
        assertThat(product.the(Units.class).named("崂山区北宅小学")).isPresent();
    }
}
