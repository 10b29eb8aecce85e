package cn.kehui.ground.base.web;

import static cn.kehui.ground.base.web.MalformedRequestsTest.UPLOAD;
import static cn.kehui.ground.base.web.MalformedRequestsTest.field;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is too long, or too large. */
@KehuiTest
class LargeRequestsTest {
    @LocalServerPort int port;

    @Test
    void whatWasTypedComesBackWithTheFieldThatIsTooLong() throws IOException {
        var endless = "十".repeat(100_001);
        var body = field("note", "李").replace("--x--\r\n", "") + field("password", "geheim");
        body = body.replace("--x--\r\n", "") + field("form", endless).replace("--x--\r\n", "");
        body +=
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n1\r\n--x--\r\n";
        var type = "Content-Type: multipart/form-data; boundary=x\r\n";
        var answer = Wire.ask(port, Wire.request("POST " + UPLOAD, type, body.getBytes(UTF_8)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body())
                .contains(
                        "以“十十十十十十十十十十十十”开头的一栏有 100001 个字，最多 100000 个字。",
                        "action=\"" + UPLOAD + "\"",
                        "enctype=\"multipart/form-data\"",
                        "name=\"note\" value=\"李\"",
                        endless,
                        "<input type=\"password\" name=\"password\">",
                        "<input type=\"file\" name=\"file\" multiple>")
                .doesNotContain("geheim");
    }

    @Test
    void whatIsLargeIsReadOfThoseAloneWhoAreSignedIn() throws IOException {
        var head =
                "POST /notices HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\n";
        for (var length :
                new String[] {"Content-Length: 300000000", "Transfer-Encoding: chunked"}) {
            var answer = Wire.ask(port, head + length + "\r\n\r\n");
            assertThat(answer.status()).as(length + ", none of it sent").isEqualTo(413);
            assertThat(answer.body()).contains("还没有登录");
        }
    }
}
