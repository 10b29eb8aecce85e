package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.KehuiTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends, over a real socket: each is answered in words, and nothing is logged. */
@KehuiTest
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestsTest {
    static final String UPLOAD = "/collections/0190a0a0-0000-7000-8000-000000000000/files";
    private static final byte[] NONE = {};

    @LocalServerPort int port;
    private final WireWalk walk = new WireWalk();

    @Test
    void addressesThatAreNoTextAreRefused(CapturedOutput log) throws IOException {
        for (var path :
                new String[] {
                    "/%00",
                    "/a\0b",
                    "/%FF%FE",
                    "/\u00ff",
                    "/%C0%AF",
                    "/%zz",
                    "/%ED%A0%80",
                    "/%EF%BF%BE",
                    "/a%2Fb",
                    "/a;b=c",
                    "/../../etc/passwd",
                    "/a%5Cb",
                    "/" + "a".repeat(20_000),
                    "/?a=%00",
                    "/?a=%FF",
                    "/?a=\u00ff",
                    "/?a=%zz",
                    "/?a=%C0%80",
                    "/?%00=1",
                    "/?a=<>\"",
                    "/?a=%ED%A0%80",
                    "/?a=%EF%BF%BF"
                }) {
            walk.get(400, path, "");
        }
        walk.go(port, log);
    }

    @Test
    void headersThatAreNoneAreRefused(CapturedOutput log) throws IOException {
        walk.get(400, "/", "X-A: a\0b\r\n");
        walk.get(400, "/", "X-A: \u0001\r\n");
        walk.get(400, "/", ": v\r\n");
        walk.get(400, "/", "abc\r\n");
        walk.get(400, "/", "X-A: " + "a".repeat(20_000) + "\r\n");
        walk.get(400, "/", "X-A: a\r\n".repeat(300));
        walk.get(400, "/", "Host: b\r\n");
        walk.get(400, "/", "Content-Length: x\r\n");
        walk.get(400, "/", "Content-Length: -1\r\n");
        walk.get(400, "/", "Content-Length: 1\r\nContent-Length: 2\r\n");
        walk.get(200, "/", "X-A: \u00ff\u00fe\r\n");
        walk.get(200, "/", "Accept: ;;;\r\nAccept-Language: ;;;=\u00ff\r\n");
        walk.get(
                200,
                "/",
                "Cookie: kehui_session=\u00ff\u00fe; kehui_csrf=\u00ff; kehui_key=%00\r\n");
        walk.get(303, "/desk", "Cookie: kehui_session=AAAA; kehui_csrf=x; REDIRECT_URI=%%%\r\n");
        walk.get(303, "/desk", "Cookie: kehui_session=////\r\n");
        walk.get(416, "/kehui.css", "Range: bytes=99999999-\r\n");
        walk.get(200, "/kehui.css", "If-Modified-Since: garbage\r\n");
        walk.get(404, "/nothing", "Accept: image/png\r\n");
        walk.go(port, log);
    }

    @Test
    void whatIsNoHttpOfOursIsRefused(CapturedOutput log) throws IOException {
        walk.raw(400, "no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        walk.raw(400, "a bad host", "GET / HTTP/1.1\r\nHost: a b c\r\nConnection: close\r\n\r\n");
        walk.raw(400, "TLS", "\u0016\u0003\u0001 hello\r\n\r\n");
        walk.raw(505, "another HTTP", "GET / HTTP/3.7\r\nHost: a\r\nConnection: close\r\n\r\n");
        walk.get(501, "/", "Transfer-Encoding: foo\r\n");
        for (var method : new String[] {"PUT", "DELETE", "PATCH"}) {
            walk.send(403, method + " /sign-in", "", NONE); // no token
            walk.send(405, method + " " + UPLOAD, "", NONE);
        }
        walk.send(405, "TRACE /sign-in", "", NONE);
        walk.send(400, "FOO /sign-in", "", NONE);
        walk.send(501, "CONNECT /sign-in", "", NONE);
        walk.send(417, "POST /sign-in", "Expect: foo\r\n", NONE);
        walk.go(port, log);
    }

    @Test
    void formsThatAreNoneAreRefused(CapturedOutput log) throws IOException {
        for (var value :
                new String[] {
                    "%00", "\0", "%FF", "\u00ff", "%zz", "%ED%A0%80", "%EF%BF%BE", "%C0%80", "%"
                }) {
            form(400, "login=" + value);
            form(400, value + "=1");
        }
        form(413, "login=" + "x".repeat(3_000_000));
        form(413, "login=" + "x".repeat(5_000_000));
        form(413, "a=1&".repeat(20_000));
        for (var type :
                new String[] {
                    "application/x-www-form-urlencoded; charset=UTF-32",
                    "application/x-www-form-urlencoded; charset=nonsense",
                    "application/json",
                    "text/plain",
                    "multipart/mixed; boundary=x",
                    ";;;"
                }) {
            walk.send(
                    415, "POST /sign-in", "Content-Type: " + type + "\r\n", "a=1".getBytes(UTF_8));
        }
        walk.go(port, log);
    }

    @Test
    void formsWithFilesThatAreNoneAreRefused(CapturedOutput log) throws IOException {
        var type = "Content-Type: multipart/form-data\r\n";
        walk.send(400, "POST " + UPLOAD, type, "a".getBytes(UTF_8));
        parts(400, "garbage");
        parts(400, "--x--\r\n");
        parts(400, "--x\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\ncut off");
        parts(400, field("form", "\0"));
        parts(400, field("form", "\u00ff"));
        parts(400, field("form", "\u00ed\u00a0\u0080"));
        parts(413, field("form", "x".repeat(1_000_000)));
        parts(413, field("a", "1").replace("--x--\r\n", "").repeat(2_200) + "--x--\r\n");
        parts(431, field("a", "1").replace("\r\n\r\n", "\r\nX: " + "y".repeat(9_000) + "\r\n\r\n"));
        parts(400, file("a\0.pdf"));
        parts(303, file("\u00ff.pdf"));
        parts(303, file(new String(("中".repeat(300) + ".pdf").getBytes(UTF_8), ISO_8859_1)));
        walk.go(port, log);
    }

    static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n--x--\r\n";
    }

    private static String file(String name) {
        return field("form", "week-statistics@2025").replace("--x--\r\n", "")
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\n\r\n%PDF\r\n--x--\r\n";
    }

    private void parts(int status, String body) {
        walk.send(
                status,
                "POST " + UPLOAD,
                "Content-Type: multipart/form-data; boundary=x\r\n",
                body.getBytes(ISO_8859_1));
    }

    private void form(int status, String body) {
        walk.send(
                status,
                "POST /sign-in",
                "Content-Type: application/x-www-form-urlencoded\r\n",
                body.getBytes(ISO_8859_1));
    }
}
