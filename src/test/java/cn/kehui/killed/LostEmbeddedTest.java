package cn.kehui.killed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.DemoServer;
import cn.kehui.world.Guest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is killed beneath the product, as the kernel does when memory runs out. */
@Tag("slow")
class LostEmbeddedTest {
    @TempDir Path folder;

    private Guest guest;
    private String form;

    /** One of its processes: it starts the others again by itself, and the product goes on. */
    @Test
    void oneOfItsProcessesMayDie() throws Exception {
        var server = DemoServer.start(folder.resolve("data"));
        try {
            enter(server);
            assertThat(save("12")).isEqualTo(200);
            var postmaster = ProcessHandle.of(postmaster()).orElseThrow();
            var writer = postmaster.children().findFirst().orElseThrow();
            writer.destroyForcibly();
            for (int tenths = 0; tenths < 200 && guest.get(form).status() != 200; tenths++) {
                Thread.sleep(100);
            }
            assertThat(server.isAlive()).isTrue();
            assertThat(figure()).isEqualTo("12");
            assertThat(save("13")).isEqualTo(200);
        } finally {
            server.kill();
        }
    }

    /** All of it: the product ends with the code that lets a service start it again. */
    @Test
    void whenItIsGoneTheProductEndsAndTheNextStartHasEverything() throws Exception {
        var server = DemoServer.start(folder.resolve("data"));
        enter(server);
        assertThat(save("21")).isEqualTo(200);
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();

        assertThat(server.endsWithin(60)).isTrue();
        assertThat(server.exitCode()).isEqualTo(75);
        var next = DemoServer.start(folder.resolve("data"));
        try {
            enter(next);
            assertThat(figure()).isEqualTo("21");
            assertThat(save("22")).isEqualTo(200);
        } finally {
            next.kill();
        }
    }

    private long postmaster() throws Exception {
        var file = folder.resolve("data-demo/database/cluster/postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    private void enter(DemoServer server) throws Exception {
        guest = new Guest(server.address());
        guest.signIn("崂山区科学技术局");
        form =
                guest.get("/desk").page().select("a[href^=/obligations/]").stream()
                        .filter(link -> link.text().contains("统计表"))
                        .findFirst()
                        .orElseThrow()
                        .attr("href");
    }

    private int save(String typed) throws Exception {
        var page = guest.get(form);
        var place = page.page().selectFirst(".field.figure input[type=text]").attr("name");
        var sent = Map.of("place", place, "typed", typed, "_csrf", page.csrf());
        return guest.postForJson(form + "/answers", sent).status();
    }

    private String figure() throws Exception {
        return guest.get(form).page().selectFirst(".field.figure input[type=text]").val();
    }
}
