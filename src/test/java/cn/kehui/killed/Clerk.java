package cn.kehui.killed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody who files the statistics table, takes it back and files it again, as fast as the pages
 * answer, until the server is gone.
 */
final class Clerk implements Runnable {
    private static final String PART = "--part\r\nContent-Disposition: form-data; ";

    private final String address;
    private final String name;
    private final Queue<String> acknowledged;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /**
     * @param name as the list of the cast shows it
     * @param acknowledged gets the id of every submission that the server said it has
     */
    Clerk(String address, String name, Queue<String> acknowledged) {
        this.address = address;
        this.name = name;
        this.acknowledged = acknowledged;
    }

    /** The fillers that the page to sign in offers. */
    static List<String> fillers(String address) throws IOException, InterruptedException {
        return new Clerk(address, "", new java.util.concurrent.ConcurrentLinkedQueue<>())
                .get("/sign-in").select("button[name=person]").stream()
                        .map(Element::text)
                        .filter(text -> text.contains("填报") && text.contains("区科学技术"))
                        .toList();
    }

    @Override
    public void run() {
        try {
            signIn();
            var table =
                    get("/desk").select("a[href^=/obligations/]").stream()
                            .filter(link -> link.text().contains("统计表"))
                            .findFirst()
                            .map(link -> link.attr("href"))
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    name + " owes no statistics table"));
            for (int round = 1; ; round++) {
                turn(table, round);
            }
        } catch (IOException e) {
            // the server is gone, as it should be
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signIn() throws IOException, InterruptedException {
        var page = get("/sign-in");
        var button =
                page.select("button[name=person]").stream()
                        .filter(one -> one.text().equals(name))
                        .findFirst()
                        .orElseThrow();
        post("/sign-in/cast", Map.of("_csrf", csrf(page), "person", button.val()));
    }

    /** Files what is open, or takes back what waits: whatever the page at hand offers. */
    private void turn(String table, int round) throws IOException, InterruptedException {
        var page = get(table);
        var form = page.selectFirst("form#fill");
        if (form == null) {
            post(table + "/withdrawal", Map.of("_csrf", csrf(page), "reason", ""));
            return;
        }
        if (page.select(".paper-part").stream()
                .anyMatch(part -> part.text().contains("总结报告") && part.select("a").isEmpty())) {
            attach(table, csrf(page));
            page = get(table);
            form = page.selectFirst("form#fill");
        }
        var sent = new LinkedHashMap<String, String>();
        for (var input : form.select("input[type=text], textarea")) {
            sent.put(input.attr("name"), "");
        }
        for (var input : form.select(".field.figure input[type=text]")) {
            sent.put(input.attr("name"), Integer.toString(round % 40 + 1));
        }
        sent.put("_csrf", csrf(page));
        var under = form.selectFirst("input[name=under]").val();
        sent.put("under", under);
        var answer = post(table + "/submissions", sent);
        if (answer.statusCode() == 303) {
            acknowledged.add(under);
        } else {
            throw new IllegalStateException(
                    name
                            + " could not file: "
                            + answer.statusCode()
                            + " "
                            + Jsoup.parse(answer.body()).select("[role=alert]").text());
        }
    }

    /** The summary report that the duty wants. */
    private void attach(String table, String csrf) throws IOException, InterruptedException {
        var parts = new ByteArrayOutputStream();
        for (var field : Map.of("_csrf", csrf, "demand", "summary").entrySet()) {
            parts.writeBytes(
                    (PART + "name=\"" + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
        parts.writeBytes(
                (PART + "name=\"file\"; filename=\"summary.docx\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(Files.readAllBytes(Path.of("samples/统计表/市南区统计表.docx")));
        parts.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(address + table + "/papers"))
                        .timeout(Duration.ofSeconds(20))
                        .header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(parts.toByteArray()))
                        .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(name + " could not attach: " + answer.statusCode());
        }
    }

    private static String csrf(Document page) {
        return page.selectFirst("input[name=_csrf]").val();
    }

    private Document get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Accept", "text/html")
                        .build();
        return Jsoup.parse(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
