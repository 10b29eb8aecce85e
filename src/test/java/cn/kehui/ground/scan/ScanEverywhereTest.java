package cn.kehui.ground.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.submission.Attachment;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.notice.facts.NoticeTaking;
import cn.kehui.sheet.form.FormId;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.EvidenceSet;
import cn.kehui.week.photo.PhotoOutcome;
import cn.kehui.week.recording.Recordings;
import cn.kehui.world.Guest;
import cn.kehui.world.Product;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** With clamd set, each way in: an attachment, a notice, files handed in at the desk. */
// house: long because one start of the product, with one clamd, serves each way in
@Tag("slow")
class ScanEverywhereTest {
    private static final String BAD = "%PDF-1.7 " + ClamServer.SIGNATURE;
    @TempDir Path data;

    @Test
    void nothingIsOpenBeforeItWasFoundClean() throws Exception {
        var clamd = new ClamServer(0, 1 << 24);
        try (var product =
                Product.start(
                        data.resolve("data"), Map.of("KEHUI_CLAMD", "127.0.0.1:" + clamd.port()))) {
            anAttachment(product);
            aPhotograph(product);
            aFilm(product);
            aNotice(product);
            everyPageThatOpensWhatIsSent(product);
            clamd.close();
            filesAtTheDesk(product, clamd.port());
        } finally {
            clamd.close();
        }
    }

    private static void anAttachment(Product product) {
        var filler = product.person("赵一鸣");
        var owed = owed(product, filler);
        var attachments = product.the(Attachments.class);
        attachments.add(filler, owed.id(), "summary", sent("坏.pdf", BAD));
        await(() -> only(attachments, filler, owed).state().equals("查出病毒，已隔离"));
        var bad = only(attachments, filler, owed);
        assertThatThrownBy(() -> product.the(Scans.class).require(bad.blob()))
                .isInstanceOf(Unclean.class);
        var draft = product.the(Drafts.class).type(filler, owed.id(), Map.of());
        assertThat(product.the(Submissions.class).file(filler, owed.id(), draft.submission()))
                .isInstanceOfSatisfying(
                        Filing.Unfinished.class,
                        open ->
                                assertThat(open.findings())
                                        .extracting(Finding::key)
                                        .contains("scan.paper"));

        attachments.remove(filler, owed.id(), bad.id());
        attachments.add(filler, owed.id(), "summary", sent("好.pdf", "%PDF-1.7 good"));
        await(() -> only(attachments, filler, owed).state().isEmpty());
        product.the(Scans.class).require(only(attachments, filler, owed).blob());
    }

    private static void aPhotograph(Product product) {
        var filler = product.person("赵一鸣");
        var held =
                product.the(Activities.class).begin(filler, CampaignId.of("qingdao-2025"), "开放日");
        var evidence = product.the(Evidence.class);
        var bad = new ByteArrayInputStream(BAD.getBytes(UTF_8));
        evidence.add(filler, held, new Evidence.SentFile("坏.jpg", "image/jpeg", bad));
        await(() -> evidence.of(filler, held).stage() == EvidenceSet.Stage.LOOKED);
        var photo = evidence.of(filler, held).photos().getFirst();
        assertThat(photo.found().verdict()).isEqualTo(PhotoOutcome.FAIL);
        assertThatThrownBy(() -> product.the(Scans.class).require(photo.blob()))
                .isInstanceOf(Unclean.class);
    }

    private static void aFilm(Product product) {
        var filler = product.person("赵一鸣");
        var held =
                product.the(Activities.class).begin(filler, CampaignId.of("qingdao-2025"), "开放日");
        var recordings = product.the(Recordings.class);
        var bytes = ("    ftypmp42" + ClamServer.SIGNATURE).getBytes(UTF_8);
        var bad = new BufferedInputStream(new ByteArrayInputStream(bytes));
        recordings.add(filler, held, "坏.mp4", bad);
        await(() -> recordings.of(filler, held).getFirst().found() != null);
        var film = recordings.of(filler, held).getFirst();
        assertThat(film.found().verdict()).isEqualTo(PhotoOutcome.FAIL);
        assertThat(film.found().lines().getFirst().words()).contains("隔离");
        assertThatThrownBy(() -> product.the(Scans.class).require(film.sent().blob()))
                .isInstanceOf(Unclean.class);
    }

    private static void aNotice(Product product) {
        var issuer = product.person("叶知微");
        var notice = ("关于报送材料的通知\n请于6月18日前报送。\n" + ClamServer.SIGNATURE).getBytes(UTF_8);
        assertThatThrownBy(
                        () ->
                                product.the(NoticeTaking.class)
                                        .take(
                                                issuer,
                                                "通知.txt",
                                                new ByteArrayInputStream(notice),
                                                false))
                .isInstanceOf(Unclean.class)
                .hasMessageContaining("隔离");
    }

    /** Tables of units, a year's days off, a mailed form, and whatever page is added to these. */
    private static void everyPageThatOpensWhatIsSent(Product product) throws Exception {
        var later = new TreeSet<String>();
        var asked = new TreeSet<String>();
        var mapping = product.the(RequestMappingHandlerMapping.class);
        for (var page : mapping.getHandlerMethods().entrySet()) {
            var method = page.getValue();
            boolean takesFiles =
                    Stream.of(method.getMethodParameters())
                            .anyMatch(
                                    one ->
                                            one.getGenericParameterType()
                                                    .getTypeName()
                                                    .contains("MultipartFile"));
            if (takesFiles) {
                var name =
                        method.getBeanType().getSimpleName() + "." + method.getMethod().getName();
                (asks(product, method) ? asked : later).add(name);
            }
        }
        assertThat(asked)
                .containsExactly(
                        "CalendarPages.hand",
                        "CoveragePages.log",
                        "GatheringPages.hand",
                        "ImportPages.offer",
                        "ReceivedPages.read",
                        "ReportPages.correct",
                        "TakingPages.take");
        assertThat(later)
                .as("taken in shut, see ScannedLater")
                .containsExactly(
                        "AttachmentPages.add",
                        "EvidencePages.add",
                        "RecordingPages.add",
                        "RecordingUploadApi.more",
                        "UploadApi.more",
                        "UploadPages.add",
                        "UploadPages.addSome");

        var admin = new Guest(product.address());
        admin.signIn("胡亦凡");
        var page = admin.get("/units/import");
        var sent =
                admin.upload(
                        "/units/imports",
                        Map.of("_csrf", page.csrf()),
                        "单位.xlsx",
                        ("单位 " + ClamServer.SIGNATURE).getBytes(UTF_8));
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.page().text()).contains("隔离");
    }

    /** Whether a file that is not clean stops before the page. */
    private static boolean asks(Product product, HandlerMethod page) throws Exception {
        var request = new MockMultipartHttpServletRequest();
        var bad = (page.getMethod() + ClamServer.SIGNATURE).getBytes(UTF_8);
        request.addFile(new MockMultipartFile("file", "坏.xlsx", "", bad));
        var gate =
                product.all(HandlerInterceptor.class).stream()
                        .filter(one -> one.getClass().getSimpleName().equals("UploadGate"))
                        .findFirst()
                        .orElseThrow();
        try {
            return !gate.preHandle(request, new MockHttpServletResponse(), page);
        } catch (Unclean stopped) {
            return true;
        }
    }

    private void filesAtTheDesk(Product product, int port) throws IOException {
        var collections = product.the(Collections.class);
        var id = new CollectionId(UUID.randomUUID());
        var good = Files.writeString(data.resolve("good"), "<table><tr><td>x</td></tr></table>");
        var bad = Files.writeString(data.resolve("bad"), ClamServer.SIGNATURE);
        collections.add(
                id,
                FormId.of("week-statistics@2025"),
                List.of(
                        new MailedFile("好.html", good, false, null),
                        new MailedFile("坏.html", bad, false, null)),
                new Whose("clerk"));
        await(() -> keys(collections, id).equals(List.of("scan.unanswered", "scan.unanswered")));
        assertThatThrownBy(() -> collections.original(id, 1)).isInstanceOf(Unclean.class);

        try (var _ = new ClamServer(port, 1 << 24)) {
            await(
                    () ->
                            keys(collections, id).size() == 2
                                    && !keys(collections, id).contains("scan.unanswered"));
            assertThat(keys(collections, id)).contains("scan.infected");
            assertThat(keys(collections, id)).doesNotHaveDuplicates();
        }
    }

    private static List<String> keys(Collections collections, CollectionId id) {
        return collections.table(id).files().stream()
                .map(Collected::received)
                .map(received -> received.reading().getFirst().key())
                .toList();
    }

    private static Attachment only(Attachments attachments, Actor filler, Obligation owed) {
        return attachments.of(filler, owed.id()).getFirst();
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

    private static void await(BooleanSupplier what) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!what.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come to be");
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
