package cn.kehui.launch.bench.meter;

import cn.kehui.ground.account.PersonId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opens pages as somebody signed in does, over connections that are kept. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;
    private final String cookie;

    public Browser(String address) {
        this.address = address;
        var door = send(HttpRequest.newBuilder(URI.create(address + "/sign-in")));
        cookie = cookies(door);
        var found = TOKEN.matcher(door.body());
        if (!found.find()) {
            throw new IllegalStateException("nobody can sign in");
        }
        token = found.group(1);
    }

    /**
     * What came back.
     *
     * @param body of the page
     */
    public record Came(int status, String body, java.net.http.HttpHeaders headers) {}

    /**
     * Lets somebody in, whom the product lets in without a password.
     *
     * @return the cookies of the session
     */
    public String signIn(PersonId person) {
        var typed = "person=" + person + "&_csrf=" + token;
        var came =
                send(
                        HttpRequest.newBuilder(URI.create(address + "/sign-in/cast"))
                                .header("Cookie", cookie)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(typed)));
        return cookies(came);
    }

    public Came get(String session, String path) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "text/html")
                        .header("Cookie", session));
    }

    private Came send(HttpRequest.Builder request) {
        try {
            var came = http.send(request.build(), BodyHandlers.ofString());
            return new Came(came.statusCode(), came.body(), came.headers());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the product does not answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a bench", e);
        }
    }

    private static String cookies(Came came) {
        return came.headers().allValues("set-cookie").stream()
                .map(one -> one.substring(0, one.indexOf(';')))
                .collect(Collectors.joining("; "));
    }
}
