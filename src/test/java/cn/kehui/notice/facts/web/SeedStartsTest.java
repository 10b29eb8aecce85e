package cn.kehui.notice.facts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.kehui.KehuiTest;
import cn.kehui.world.Qingdao2025;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every real notice is started, or refused in words; its document can be written in any case. */
@KehuiTest
class SeedStartsTest {
    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;

    @Test
    void everyRealNoticeStartsOrSaysWhyNot() throws IOException {
        var seeds = Path.of("../shared/seeds");
        assumeTrue(Files.isDirectory(seeds), "the real notices are not there: " + seeds);
        var desk = new Publisher(web, world.issuer(Qingdao2025.CITY_SCIENCE));
        var became = new ArrayList<String>();
        try (var files = Files.list(seeds)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                var sent = new MockMultipartFile("file", name, "", Files.readAllBytes(file));
                var home = Publisher.led(desk.take(sent));
                desk.decideAll(home);
                var started = desk.post(home + "/campaign");
                int status = started.getResponse().getStatus();
                assertThat(status).as(name).isIn(303, 422);
                if (status == 422) {
                    assertThat(Publisher.page(started).select(".summary li")).isNotEmpty();
                }
                assertThat(desk.get(home + "/letter").select("#body").text()).isNotEmpty();
                became.add(name.substring(0, 3) + " " + status);
            }
        }
        assertThat(became).contains("000 303");
    }
}
