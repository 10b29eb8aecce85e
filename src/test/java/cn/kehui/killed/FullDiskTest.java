package cn.kehui.killed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.Kehui;
import cn.kehui.ground.anchor.Anchor;
import cn.kehui.ground.anchor.Anchors;
import cn.kehui.world.DemoServer;
import cn.kehui.world.Guest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each disk that the product writes to is filled to its last byte, one after another: uploads on
 * their way, what is laid down to be read, the database itself, a backup. Who asks for something
 * meanwhile reads why it was not done, nothing half is left, and it works again once there is room.
 */
// house: long because each disk of the same running product is filled in turn
@Tag("slow")
class FullDiskTest {
    @TempDir Path folder;

    private SmallDisk data;
    private SmallDisk uploads;
    private SmallDisk scratch;
    private DemoServer server;
    private Guest guest;
    private String form;

    /** Where the files lie that people send; empty: with the data. */
    private String files = "";

    @BeforeEach
    void start(TestInfo test) throws Exception {
        data = SmallDisk.mount(folder.resolve("data"), "400m");
        uploads = SmallDisk.mount(folder.resolve("uploads"), "40m");
        scratch = SmallDisk.mount(folder.resolve("scratch"), "40m");
        if (test.getTestMethod().orElseThrow().getName().startsWith("eachFullDisk")) {
            files = scratch.place().resolve("files").toString();
        }
        server = launch();
        enter();
        form =
                guest.get("/desk").page().select("a[href^=/obligations/]").stream()
                        .filter(link -> link.text().contains("统计表"))
                        .findFirst()
                        .orElseThrow()
                        .attr("href");
    }

    @AfterEach
    void end() throws Exception {
        if (server != null) {
            server.kill();
        }
        for (var disk : new SmallDisk[] {data, uploads, scratch}) {
            if (disk != null) {
                disk.close();
            }
        }
    }

    @Test
    void eachFullDiskIsSaidInWordsAndWorksAgainWithRoom() throws Exception {
        var report = Files.readAllBytes(Path.of("samples/统计表/市南区统计表.docx"));

        uploads.fill();
        assertThat(attach(report)).isEqualTo("507 刚才的操作没有完成");
        uploads.empty();

        scratch.fill();
        assertThat(attach(report)).isEqualTo("507 刚才的操作没有完成");
        assertThat(papers()).isZero();
        scratch.empty();

        assertThat(attach(report)).startsWith("303");
        assertThat(papers()).isOne();
        // an empty name may be left, which the sweep removes
        assertThat(uploads.bytes("upload_")).isZero();
        assertThat(scratch.bytes("kehui-vault")).isZero();
        assertThat(scratch.bytes(".part")).isZero();
    }

    @Test
    void aFullDatabaseLosesNothingThatItSaidItHas() throws Exception {
        var saved = "0";
        boolean refused = false;
        data.leave(6_000_000);
        var random = new Random(2025);
        for (int i = 1; i <= 60 && server.isAlive(); i++) {
            try {
                if (save("" + i) == 200) {
                    saved = "" + i;
                }
                var answer = attach(Noise.report(1_000_000, random));
                assertThat(answer).matches("(303|503|507).*");
                refused |= !answer.startsWith("303");
            } catch (IOException gone) {
                // the database could not go on, and the product has ended with it
                refused = true;
                break;
            }
        }
        assertThat(refused).as("otherwise nothing was tried").isTrue();
        data.empty();
        if (server.endsWithin(20)) {
            assertThat(server.exitCode()).isEqualTo(75);
            server = launch();
            enter();
        }
        for (int tenths = 0; tenths < 200 && guest.get(form).status() != 200; tenths++) {
            Thread.sleep(100);
        }
        assertThat(figure()).isEqualTo(saved);
        assertThat(save("77")).isEqualTo(200);
        assertThat(figure()).isEqualTo("77");
    }

    /** A table that is cut short looks like a whole one: none is begun that cannot be ended. */
    @Test
    void aDownloadThatDoesNotFitIsSaidInWordsAndLeavesNothing() throws Exception {
        var city = new Guest(server.address());
        city.signIn("叶知微");
        var downloads = new LinkedHashMap<String, Guest>();
        for (var kind : List.of("docx", "xlsx", "pdf")) {
            downloads.put("/totals/qingdao-2025/week-statistics@2025/export." + kind, city);
        }
        downloads.put("/totals/qingdao-2025/week-statistics@2025/units.xlsx", city);
        for (var one : downloads.entrySet()) {
            assertThat(one.getValue().get(one.getKey()).status()).as(one.getKey()).isEqualTo(200);
        }

        scratch.fill();
        for (var one : downloads.entrySet()) {
            var answer = one.getValue().get(one.getKey());
            assertThat(answer.status()).as(one.getKey()).isEqualTo(507);
            assertThat(answer.title()).as(one.getKey()).isNotBlank();
        }
        scratch.empty();

        for (var one : downloads.entrySet()) {
            assertThat(one.getValue().get(one.getKey()).status()).as(one.getKey()).isEqualTo(200);
        }
        assertThat(scratch.bytes("kehui-report")).isZero();
        assertThat(scratch.bytes("kehui-pages")).isZero();
        anAnchorThatDoesNotFitIsNone();
    }

    /** With half of its hash it would say that the journal was written anew. */
    private void anAnchorThatDoesNotFitIsNone() throws Exception {
        var anchors = new Anchors(scratch.place());
        var all = IntStream.range(0, 200).mapToObj(FullDiskTest::anchor).toList();
        scratch.leave(4096);
        int fit = 0;
        boolean full = false;
        while (!full) {
            try {
                anchors.append(all.get(fit));
                fit++;
            } catch (UncheckedIOException e) {
                full = true;
            }
        }
        scratch.empty();
        anchors.append(all.get(fit + 1));

        var expected = new ArrayList<>(all.subList(0, fit));
        expected.add(all.get(fit + 1));
        var holding = new ArrayList<Anchor>();
        anchors.holding(holding::add);
        assertThat(holding).isEqualTo(expected);
    }

    private static Anchor anchor(int line) {
        return Anchor.of(Instant.parse("2026-11-28T12:00:00.5Z"), line, "ab".repeat(32));
    }

    /** The product goes on meanwhile: only the backup has no room. */
    @Test
    void aBackupThatDoesNotFitLeavesNothingAndSaysSo() throws Exception {
        scratch.leave(20_000);
        var file = scratch.place().resolve("kehui.backup");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Kehui.class.getName(),
                                "backup",
                                "--plain",
                                file.toString())
                        .redirectErrorStream(true);
        process.environment().put("KEHUI_DATA", data.place().resolve("kehui-demo").toString());
        var backup = process.start();
        var said = new String(backup.getInputStream().readAllBytes(), UTF_8);

        assertThat(backup.waitFor()).isEqualTo(2);
        assertThat(said).contains("备份没有写成", "No space left on device");
        assertThat(scratch.bytes("kehui.backup")).isZero();
    }

    private DemoServer launch() throws IOException {
        return DemoServer.start(
                data.place().resolve("kehui"),
                Map.of(
                        "SERVER_TOMCAT_BASEDIR",
                        uploads.place().toString(),
                        "JAVA_TOOL_OPTIONS",
                        "-Djava.io.tmpdir=" + scratch.place(),
                        "KEHUI_FILES",
                        files));
    }

    private void enter() throws Exception {
        guest = new Guest(server.address());
        guest.signIn("崂山区科学技术局");
    }

    private String attach(byte[] bytes) throws Exception {
        var page = guest.get(form);
        if (page.status() != 200) { // there is no form to send it by
            return page.status() + " " + page.title();
        }
        var answer =
                guest.upload(
                        form + "/papers",
                        Map.of("_csrf", page.csrf(), "demand", "summary"),
                        "summary.docx",
                        bytes);
        return answer.status() + " " + answer.title();
    }

    private int papers() throws Exception {
        return guest.get(form).page().select(".paper-part a[href*=/papers/]").size();
    }

    private int save(String typed) throws Exception {
        var page = guest.get(form);
        if (page.status() != 200) {
            return page.status();
        }
        var place = page.page().selectFirst(".field.figure input[type=text]").attr("name");
        var sent = Map.of("place", place, "typed", typed, "_csrf", page.csrf());
        return guest.postForJson(form + "/answers", sent).status();
    }

    private String figure() throws Exception {
        return guest.get(form).page().selectFirst(".field.figure input[type=text]").val();
    }
}
