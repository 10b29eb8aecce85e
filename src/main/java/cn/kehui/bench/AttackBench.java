package cn.kehui.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.collect.Gather;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** How long a page takes while ten files are being read that no reader can read to their end. */
public final class AttackBench {
    private static final int FILES = 10;
    private static final int PAGES = 200;
    private static final int WARM = 200;
    private static final String HOSTILE = "<html><body>" + "<table><tr><td>".repeat(20_000);

    private final Consumer<Figure> tell;
    private final HttpClient http = HttpClient.newHttpClient();

    public AttackBench(Consumer<Figure> tell) {
        this.tell = tell;
    }

    /**
     * @param launcher the product's {@code ./kehui}, already built
     */
    public void run(Path launcher) throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("kehui-bench");
        try {
            Served.during(
                    List.of(launcher.toString(), "run", "--port"),
                    Map.of("KEHUI_DATA", scratch.resolve("data").toString()),
                    this::measure);
        } finally {
            Gather.remove(scratch);
        }
    }

    private void measure(String address) throws IOException, InterruptedException {
        pages(address, WARM);
        var quiet = pages(address, PAGES);
        var collection = attack(address);
        var attacked = pages(address, PAGES);
        if (!reading(collection)) {
            throw new IllegalStateException("the hostile files were read before the pages were");
        }
        say("page under attack, p50", at(attacked, 0.5), at(quiet, 0.5));
        say("page under attack, p95", at(attacked, 0.95), at(quiet, 0.95));
        say("page under attack, max", at(attacked, 1), at(quiet, 1));
    }

    private void say(String work, double millis, double quiet) {
        tell.accept(new Figure(work, millis, "ms", quiet, "the same page, nothing being read"));
    }

    /** Milliseconds of each, the shortest first. */
    private double[] pages(String address, int many) throws IOException, InterruptedException {
        var millis = new double[many];
        for (int i = 0; i < many; i++) {
            long start = System.nanoTime();
            get(address + "/");
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }

    private String get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Each visitor hands in one, so that all that can be read at once are. @return one of them */
    private String attack(String address) throws IOException, InterruptedException {
        var last = "";
        for (int number = 0; number < FILES; number++) {
            last = address + "/collections/" + UUID.randomUUID();
            hand(last, number);
        }
        return last;
    }

    private boolean reading(String collection) throws IOException, InterruptedException {
        return get(collection + "/progress").contains("progress");
    }

    private void hand(String collection, int number) throws IOException, InterruptedException {
        var body =
                "--part\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\nweek-statistics@2025\r\n"
                        + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + number
                        + ".xls\"\r\n\r\n"
                        + HOSTILE
                        + number
                        + "\r\n--part--\r\n";
        var request =
                HttpRequest.newBuilder(URI.create(collection + "/files"))
                        .header("Accept", "application/json")
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                        .build();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException("a file was not taken: " + status);
        }
    }
}
