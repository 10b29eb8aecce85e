package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asks and does not listen, begins and does not end, or leaves half-way. */
@KehuiTest
@Tag("slow")
class SlowVisitorsTest {
    private static final int MEGABYTE = 1 << 20;

    @LocalServerPort int port;
    @Autowired JdbcClient db;
    @Autowired ServletContext servlets;

    private final List<Socket> open = new ArrayList<>();
    private final String upload = "/collections/" + UUID.randomUUID() + "/files";

    @AfterEach
    void close() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }

    @Test
    void pagesAreAnsweredWhileManyHang() throws IOException {
        for (int i = 0; i < 500; i++) {
            visitor(i % 2 == 0 ? "" : "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half: ");
        }
        for (int i = 0; i < 50; i++) {
            visitor(
                    get("/kehui.css")
                            .replace("Connection: close\r\n", "")
                            .repeat(90)); // and never reads
            visitor(
                    "POST "
                            + upload
                            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 10000000\r\n"
                            + "Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n");
        }

        for (int i = 0; i < 50; i++) {
            assertThat(Wire.ask(port, get("/")).status()).isEqualTo(200);
            assertThat(Wire.ask(port, get("/sign-in")).status()).isEqualTo(200);
        }
    }

    @Test
    void whoNeverEndsARequestIsSentAway() throws IOException {
        var half = visitor("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half: ");
        var silent = visitor("");
        var kept = visitor(get("/kehui.svg").replace("Connection: close\r\n", ""));

        for (var socket : List.of(half, silent, kept)) {
            assertThat(socket.getInputStream().readAllBytes()).isNotNull(); // it ends
        }
    }

    @Test
    void anUploadThatIsCutLeavesNothingBehind() throws IOException, InterruptedException {
        var before = left();
        var head =
                "POST "
                        + upload
                        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
                        + 300 * MEGABYTE
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n"
                        + "Content-Disposition: form-data; name=\"form\"\r\n\r\nweek-statistics@2025\r\n--x\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\n";
        try (var socket = visitor(head)) {
            var some = new byte[MEGABYTE];
            for (int i = 0; i < 150; i++) {
                socket.getOutputStream().write(some);
            }
            assertThat(left()).as("it is on its way").isGreaterThan(before);
        }

        for (int i = 0; i < 600 && left() > before; i++) {
            Thread.sleep(50);
        }
        assertThat(left()).isEqualTo(before);
        assertThat(Wire.ask(port, get(upload.replace("/files", ""))).status()).isEqualTo(404);
        assertThat(
                        db.sql("select count(*) from collection where id = :id")
                                .param("id", UUID.fromString(upload.split("/")[2]))
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(whole().status()).as("the next one").isEqualTo(303);
    }

    @Test
    void tenThousandSessionsAreNotReadThrough() {
        db.sql(
                        """
                        insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                                                    max_inactive_interval, expiry_time, principal_name)
                        select gen_random_uuid()::text, gen_random_uuid()::text, 0, 0, 1800, 9000000000000, n::text
                          from generate_series(1, 10000) n
                        """)
                .update();
        db.sql("analyze spring_session").update();
        for (var found : List.of("session_id = '1'", "expiry_time < 1")) {
            var plan =
                    db.sql("explain select primary_id from spring_session where " + found)
                            .query(String.class)
                            .list();
            assertThat(String.join("\n", plan)).as(found).contains("Index").doesNotContain("Seq");
        }
    }

    private Wire.Answer whole() throws IOException {
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\nweek-statistics@2025\r\n--x\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n1\r\n--x--\r\n";
        var type = "Content-Type: multipart/form-data; boundary=x\r\n";
        return Wire.ask(port, Wire.request("POST " + upload, type, body.getBytes(ISO_8859_1)));
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    }

    private Socket visitor(String says) throws IOException {
        var socket = new Socket();
        open.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.setSoTimeout(120_000);
        try {
            socket.getOutputStream().write(says.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (SocketException e) {
            // it may be sent away at once
        }
        return socket;
    }

    /** Bytes of uploads that lie on the disk. */
    private long left() throws IOException {
        var place = (File) servlets.getAttribute(ServletContext.TEMPDIR);
        try (var files = Files.walk(place.toPath())) {
            return files.filter(Files::isRegularFile).mapToLong(SlowVisitorsTest::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // gone meanwhile
        }
    }
}
