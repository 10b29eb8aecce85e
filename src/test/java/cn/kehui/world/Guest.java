package cn.kehui.world;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a browser without a script, who opens pages of a running product and sends forms. */
public final class Guest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address;
    private final CookieManager cookies = new CookieManager();

    public Guest(String address) {
        this.address = address;
    }

    /** What came back: the status, and the page. */
    public record Answer(int status, Document page) {
        public String title() {
            return page.select("h1").text();
        }

        public String csrf() {
            return page.select("input[name=_csrf]").attr("value");
        }
    }

    /** Goes in as one of the demo's cast. */
    public void signIn(String name) throws IOException, InterruptedException {
        var page = get("/sign-in");
        var button =
                page.page().select("button[name=person]").stream()
                        .filter(one -> one.text().contains(name))
                        .findFirst()
                        .orElseThrow();
        post("/sign-in/cast", Map.of("_csrf", page.csrf(), "person", button.attr("value")));
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html"));
    }

    public Answer post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send(form(path, fields));
    }

    /** As a page's script does, which wants no page back. */
    public Answer postForJson(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send(form(path, fields).setHeader("Accept", "application/json"));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** One file in a form, as a browser sends it. */
    public Answer upload(String path, Map<String, String> fields, String file, byte[] bytes)
            throws IOException, InterruptedException {
        var body = new java.io.ByteArrayOutputStream();
        fields.forEach(
                (name, value) ->
                        body.writeBytes(
                                ("--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                                .formatted(name, value))
                                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                ("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                                .formatted(file))
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        // a connection of its own: one that is kept may just be closed by the server
        try (var http = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var answer =
                    http.send(
                            request.timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), Jsoup.parse(answer.body()));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
