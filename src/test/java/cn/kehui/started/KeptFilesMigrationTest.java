package cn.kehui.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that a version from before the workshop took in and did not read to their end: each content
 * is kept once, the new version reads them, and their pages open.
 *
 * <p>house: long because it writes down by hand what the version before kept.
 */
@Tag("slow")
class KeptFilesMigrationTest {
    /** The last step before contents were kept apart. */
    private static final String BEFORE = "20261128.2117";

    private static final Path SAMPLES = Path.of("samples/统计表");
    private static final Pattern ADDRESS = Pattern.compile("科汇已启动：(http://[^\\s/]+)");
    private static final UUID ONE = UUID.fromString("0199c000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0199c000-0000-7000-8000-000000000002");
    private static final String TOO_LARGE =
            "{\"form\":null,\"answers\":{\"unit\":\"\",\"values\":{},\"rows\":[]},\"places\":{},\"reading\":[{\"at\":\"file\",\"level\":\"STOPS\",\"key\":\"file.over-limit\",\"args\":[\"21\",20]}]}";

    @TempDir Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private External external;

    @BeforeEach
    void open() throws SQLException {
        external = new External();
        external.migrate(BEFORE);
    }

    @AfterEach
    void close() {
        http.close();
        external.close();
    }

    /** As the version before kept it. @param bytes null: they were not kept */
    private record Old(UUID in, int number, String name, byte[] bytes, int minutes) {
        void insert(Connection db) throws Exception {
            var sql =
                    """
                    insert into collected_file
                           (collection_id, number, name, sha256, size, bytes, added_at, received, tries, reader)
                    values (?, ?, ?, ?, ?, ?, now() - make_interval(mins => ?), ?::jsonb, ?, ?)
                    """;
            try (var insert = db.prepareStatement(sql)) {
                insert.setObject(1, in);
                insert.setInt(2, number);
                insert.setString(3, name);
                insert.setString(4, bytes == null ? "0".repeat(64) : sha256(bytes));
                insert.setLong(5, bytes == null ? 21 << 20 : bytes.length);
                insert.setBytes(6, bytes);
                insert.setInt(7, minutes);
                insert.setString(8, bytes == null ? TOO_LARGE : null);
                // the second was being read when that version ended
                insert.setInt(9, number == 2 ? 1 : 0);
                insert.setObject(10, number == 2 ? UUID.randomUUID() : null);
                insert.executeUpdate();
            }
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private void collection(Connection db, UUID id, int files) throws SQLException {
        try (var insert =
                db.prepareStatement(
                        "insert into collection (id, form, created_at, used_at, last_number) values (?, 'week-statistics@2025', now(), now(), ?)")) {
            insert.setObject(1, id);
            insert.setInt(2, files);
            insert.executeUpdate();
        }
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String page(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void unreadFilesOfTheVersionBeforeAreReadAndOpened() throws Exception {
        var laixi = Files.readAllBytes(SAMPLES.resolve("莱西市.docx"));
        var shinan = Files.readAllBytes(SAMPLES.resolve("市南区统计表.docx"));
        try (var db = external.owner()) {
            collection(db, ONE, 3);
            collection(db, OTHER, 1);
            new Old(ONE, 1, "莱西市.docx", laixi, 9).insert(db);
            new Old(ONE, 2, "市南区.docx", shinan, 8).insert(db);
            new Old(ONE, 3, "照片太多.docx", null, 7).insert(db);
            new Old(OTHER, 1, "莱西市（再报）.docx", laixi, 6).insert(db);
        }
        var added =
                external.asked(
                        "select max(added_at)::text from collected_file where bytes is not null");

        try (var next = Started.run(folder.resolve("data"), external.variables())) {
            assertThat(next.serves()).as(next.words()).isTrue();
            waitUntilRead();
            keptOnce(laixi, shinan, added);
            opened(address(next), laixi, shinan);
        }
    }

    private void keptOnce(byte[] laixi, byte[] shinan, List<String> added) throws Exception {
        assertThat(
                        external.asked(
                                "select sha256 || ' ' || encode(sha256(bytes), 'hex') from collected_content"))
                .containsExactlyInAnyOrder(
                        sha256(laixi) + " " + sha256(laixi), sha256(shinan) + " " + sha256(shinan));
        assertThat(
                        external.asked(
                                "select coalesce(content, 'none') from collected_file order by collection_id, number"))
                .containsExactly(sha256(laixi), sha256(shinan), "none", sha256(laixi));
        assertThat(external.asked("select max(used_at)::text from collected_content"))
                .isEqualTo(added);
        assertThat(
                        external.asked(
                                "select received -> 'answers' ->> 'unit' from collected_file order by collection_id, number"))
                .containsExactly("莱西市科学技术局", "市南区科学技术局", "", "莱西市科学技术局");
    }

    private void opened(String address, byte[] laixi, byte[] shinan) throws Exception {
        var one = address + "/collections/" + ONE;
        assertThat(page(one)).contains("收到 3 份，读出 2 份", "照片太多.docx", "21 MB");
        assertThat(get(one + "/files/1/original").body()).isEqualTo(laixi);
        assertThat(get(one + "/files/2/original").body()).isEqualTo(shinan);
        assertThat(get(one + "/files/3/original").statusCode()).isEqualTo(404);
        for (int number = 1; number <= 3; number++) {
            assertThat(page(one + "/files/" + number)).doesNotContain("出错了");
        }
        var other = address + "/collections/" + OTHER;
        assertThat(page(other)).contains("收到 1 份，读出 1 份");
        assertThat(get(other + "/files/1/original").body()).isEqualTo(laixi);
    }

    private static String address(Started started) {
        var said = ADDRESS.matcher(started.words());
        assertThat(said.find()).as(started.words()).isTrue();
        return said.group(1);
    }

    private void waitUntilRead() throws Exception {
        var unread = "select name from collected_file where received is null";
        for (int tries = 0; !external.asked(unread).isEmpty(); tries++) {
            assertThat(tries).as("tries until all is read").isLessThan(1_200);
            Thread.sleep(50);
        }
    }
}
