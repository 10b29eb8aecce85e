package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.collection.folder.Gather;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * How long a page takes from the moment that ten hostile files were handed in until the last of
 * them is read: each keeps a reader busy up to its limit.
 */
public final class AttackBench {
    private static final int FILES = 10;
    private static final int PAGES = 200;
    private static final int WARM = 200;

    /** Between two pages, as a person reads; else the measuring is itself the load. */
    private static final long PAUSE_MILLIS = 20;

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

    /** A page that is asked for again and again, and what it took each time. */
    private record Asked(String name, String address, List<Double> millis) {
        Asked(String name, String address) {
            this(name, address, new ArrayList<>());
        }

        double at(double share) {
            var sorted = millis.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * sorted.size())));
        }
    }

    private void measure(String address) throws IOException, InterruptedException {
        var kept = address + "/collections/" + UUID.randomUUID();
        hand(kept, "seen.xls", "<html><table><tr><td>1</table>".getBytes(UTF_8));
        for (int i = 0; i < WARM; i++) {
            ask(pages(address, kept));
        }
        var quiet = pages(address, kept);
        for (int i = 0; i < PAGES; i++) {
            ask(quiet);
        }
        var attacked = attacked(address, kept);
        for (int page = 0; page < quiet.size(); page++) {
            say(attacked.get(page), quiet.get(page));
        }
    }

    private static List<Asked> pages(String address, String kept) {
        return List.of(
                new Asked("first page", address + "/"), new Asked("page of a collection", kept));
    }

    /** Pages count only if a file was still to be read when they had come. */
    private List<Asked> attacked(String address, String kept)
            throws IOException, InterruptedException {
        var waiting = new ArrayList<>(attack(address));
        var all = pages(address, kept);
        while (true) {
            var some = pages(address, kept);
            ask(some);
            while (!waiting.isEmpty() && !reading(waiting.getFirst())) {
                waiting.removeFirst();
            }
            if (waiting.isEmpty()) {
                break;
            }
            for (int page = 0; page < all.size(); page++) {
                all.get(page).millis().addAll(some.get(page).millis());
            }
        }
        if (all.getFirst().millis().size() < PAGES) {
            throw new IllegalStateException("the hostile files were read before the pages were");
        }
        return all;
    }

    private void say(Asked attacked, Asked quiet) {
        var what = "the same page, nothing being read";
        var name = attacked.name() + " under attack, ";
        tell.accept(new Figure(name + "p50", attacked.at(0.5), "ms", quiet.at(0.5), what));
        tell.accept(new Figure(name + "p95", attacked.at(0.95), "ms", quiet.at(0.95), what));
        tell.accept(new Figure(name + "max", attacked.at(1), "ms", quiet.at(1), what));
    }

    private void ask(List<Asked> pages) throws IOException, InterruptedException {
        for (var page : pages) {
            long start = System.nanoTime();
            get(page.address());
            page.millis().add((System.nanoTime() - start) / 1e6);
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private String get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Each visitor hands in one, so that all that can be read at once are. */
    private List<String> attack(String address) throws IOException, InterruptedException {
        var collections = new ArrayList<String>();
        for (int number = 0; number < FILES; number++) {
            collections.add(address + "/collections/" + UUID.randomUUID());
            hand(collections.getLast(), number + ".docx", EndlessLines.docx(number));
        }
        return collections;
    }

    private boolean reading(String collection) throws IOException, InterruptedException {
        return get(collection + "/progress").contains("<progress");
    }

    private void hand(String collection, String name, byte[] file)
            throws IOException, InterruptedException {
        var before =
                "--part\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\nweek-statistics@2025\r\n"
                        + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\n\r\n";
        var body =
                HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(before, UTF_8),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--part--\r\n", UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(collection + "/files"))
                        .header("Accept", "application/json")
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(body)
                        .build();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException("a file was not taken: " + status);
        }
    }
}
