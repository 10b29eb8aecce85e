package cn.kehui.collection.visit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.collection.visit.CollectionId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A visit to the desk, without a browser. */
@KehuiTest
abstract class DeskWeb {
    private static final Path SAMPLES = Path.of("samples/统计表");

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    final String home = "/collections/" + new CollectionId(UUID.randomUUID());

    MvcTestResult send(String name, byte[] bytes) {
        return web.post()
                .uri(home + "/files")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("form", "week-statistics@2025")
                .accept("text/html")
                .exchange();
    }

    static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }

    Document get(String path) {
        var answer = web.get().uri(URI.create(path)).accept("text/html").exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    MvcTestResult post(String path, String... params) {
        var request = web.post().uri(path).accept("text/html");
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }
}
