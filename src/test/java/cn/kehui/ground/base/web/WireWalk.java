package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.boot.test.system.CapturedOutput;

/** Requests to be sent one after the other, each with the status that it is to be answered with. */
final class WireWalk {
    private static final String[] HEADERS = {
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "Referrer-Policy",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "Permissions-Policy",
        "Cache-Control"
    };

    private final Map<String, byte[]> asked = new LinkedHashMap<>();
    private final Map<String, Integer> expected = new LinkedHashMap<>();

    void get(int status, String path, String headers) {
        send(status, "GET " + path, headers, new byte[0]);
    }

    void send(int status, String line, String headers, byte[] body) {
        var words = new String(body, ISO_8859_1);
        var name = line + " " + headers + " " + words.substring(0, Math.min(80, words.length()));
        put(status, name, Wire.request(line, headers, body));
    }

    void raw(int status, String name, String request) {
        put(status, name, request.getBytes(ISO_8859_1));
    }

    private void put(int status, String name, byte[] request) {
        var key = asked.size() + " " + name.substring(0, Math.min(160, name.length()));
        asked.put(key, request);
        expected.put(key, status);
    }

    /** Sends them all: each answer has its headers, says what is wrong, and nothing is logged. */
    void go(int port, CapturedOutput log) throws IOException {
        var wrong = new LinkedHashMap<String, Integer>();
        var bare = new TreeSet<String>();
        for (var each : asked.entrySet()) {
            var answer = Wire.ask(port, each.getValue());
            if (answer.status() != expected.get(each.getKey())) {
                wrong.put(each.getKey(), answer.status());
            }
            for (var name : HEADERS) {
                if (answer.values(name).size() != 1) {
                    bare.add(each.getKey() + " has no " + name);
                }
            }
            if (answer.status() >= 400 && answer.status() != 403 && !answer.body().contains("<h1>")
                    || !answer.values("Server").isEmpty()
                    || answer.body().contains("Tomcat")) {
                bare.add(each.getKey() + " says too little or too much: " + answer.head());
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(wrong).isEmpty();
        assertThat(bare).isEmpty();
        assertThat(log.getAll()).doesNotContain("ERROR", "Exception");
    }
}
