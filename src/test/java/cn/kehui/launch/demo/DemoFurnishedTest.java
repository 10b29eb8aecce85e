package cn.kehui.launch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.EvidencePhoto;
import cn.kehui.week.photo.PhotoOutcome;
import cn.kehui.world.Product;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever tries the demo finds places to book, a session that is full, and photographs. */
@Tag("slow")
class DemoFurnishedTest {
    private static final int PHOTOS = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void placesAreBookedAndPhotographsLookedAt(@TempDir Path folder) throws Exception {
        var data = folder.resolve("data");
        try (var product = Product.start(data, Map.of("kehui.demo.furnished", "true"))) {
            var db = product.the(JdbcClient.class);
            var until = Instant.now().plus(PATIENCE);
            while (many(db, "select count(*) from photo where seen is not null") < PHOTOS) {
                assertThat(Instant.now()).as("all are looked at").isBefore(until);
                Thread.sleep(200);
            }

            assertThat(many(db, "select count(*) from booking_offer")).isEqualTo(6);
            assertThat(many(db, "select count(*) from booking_offer where taken = capacity"))
                    .isEqualTo(1);
            assertThat(many(db, "select sum(adults + children) from booking")).isEqualTo(95);
            var moon = db.sql("select id::text from activity where title like '%看见月球'");
            var id = ActivityId.of("qingdao-2025", moon.query(String.class).single());
            var found = product.the(Evidence.class).of(product.person("宋知行"), id).photos();
            assertThat(found)
                    .filteredOn(one -> verdict(one) == PhotoOutcome.FAIL)
                    .extracting(EvidencePhoto::name)
                    .containsExactly("缩略图.jpg");
        }
    }

    private static PhotoOutcome verdict(EvidencePhoto photo) {
        var found = photo.found();
        return found == null ? PhotoOutcome.UNKNOWN : found.verdict();
    }

    private static long many(JdbcClient db, String sql) {
        return db.sql(sql).query(Long.class).single();
    }
}
