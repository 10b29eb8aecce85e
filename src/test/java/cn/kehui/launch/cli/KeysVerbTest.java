package cn.kehui.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.PostId;
import cn.kehui.ground.org.Posts;
import cn.kehui.world.Product;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** A new key, everything sealed anew with it, and the end of the old one. */
@Tag("slow")
class KeysVerbTest {
    private static final Map<String, Object> QUIET = Map.of("kehui.reminders", "false");
    private final Clock clock = Clock.systemUTC();
    @TempDir Path folder;
    private Path data;

    @BeforeEach
    void named() {
        data = folder.resolve("data");
        System.setProperty("kehui.data", data.toString());
    }

    @AfterEach
    void unnamed() {
        System.clearProperty("kehui.data");
    }

    @Test
    void anOldKeyGoesOnceNothingHangsOnIt() throws InterruptedException {
        PostId post;
        try (var product = Product.start(data, QUIET)) {
            var unit = product.person("赵一鸣").unitId();
            post = new PostId(UUID.randomUUID());
            product.the(Posts.class)
                    .add(new Post(post, unit, "值班", "13812345678", "", "", List.of()));
        }
        assertThat(keys(clock, "list")).contains("第 1 把").contains("post.phone ");
        assertThat(keys(clock, "rotate")).contains("第 2 把");
        assertThat(keys(clock, "prune")).contains("不到 10 分钟");
        var later = Clock.offset(clock, Duration.ofHours(1));
        assertThat(keys(later, "prune"))
                .contains("第 1 把")
                .contains("还在用，没有删：activity.answers ")
                .contains("post.phone ");

        try (var product = Product.start(data, QUIET)) {
            var left =
                    """
                    select (select count(*) from post where starts_with(substr(phone, 6), k.id || ':'))
                           + (select count(*) from activity where position(k.id in sealed) > 0)
                      from sealing_key k where k.number = 1
                    """;
            var db = product.the(JdbcClient.class);
            long end = System.nanoTime() + 60_000_000_000L;
            while (db.sql("select count(*) from sealing_key").query(Long.class).single() < 2
                    || db.sql(left).query(Long.class).single() > 0) {
                assertThat(System.nanoTime()).as("it is sealed anew").isLessThan(end);
                Thread.sleep(100);
            }
            assertThat(
                            db.sql(
                                            "select detail ->> 'number' from journal where act = 'KeyAdded' order by seq")
                                    .query(String.class)
                                    .list())
                    .contains("2");
            assertThat(keys(later, "prune")).contains("第 1 把").contains("已经删去");
            assertThat(product.the(Posts.class).post(post).phone()).isEqualTo("13812345678");
            assertThat(product.the(Posts.class).reachedAt("138-1234-5678")).hasSize(1);
        }
        assertThat(keys(clock, "list"))
                .startsWith("第 2 把")
                .contains("现用：activity.answers ")
                .contains("post.phone ");
    }

    private static String keys(Clock clock, String verb) {
        var said = new StringWriter();
        var line = new CommandLine(new KeysVerb(clock)).setOut(new PrintWriter(said, true));
        assertThat(line.execute(verb)).as(said.toString()).isEqualTo(0);
        return said.toString();
    }
}
