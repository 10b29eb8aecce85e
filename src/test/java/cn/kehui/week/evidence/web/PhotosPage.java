package cn.kehui.week.evidence.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.ground.account.Actor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of one activity's photographs, opened and pressed by people. */
record PhotosPage(MockMvcTester web, String home) {
    static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    MvcTestResult send(Actor who, String name, byte[] bytes) {
        return web.post()
                .uri(URI.create(home))
                .multipart()
                .file(new MockMultipartFile("file", name, "text/html", bytes))
                .accept("text/html")
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    /**
     * @param words names and values in turn
     */
    MvcTestResult post(Actor who, String path, List<String> words) {
        var sent = web.post().uri(URI.create(path));
        for (int i = 0; i < words.size(); i += 2) {
            sent = sent.param(words.get(i), words.get(i + 1));
        }
        return sent.accept("text/html").with(user(who.id().toString())).with(csrf()).exchange();
    }

    MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .exchange();
    }

    static Document said(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    Document get(Actor who, String path) {
        var answer = ask(who, path);
        assertThat(answer).hasStatusOk();
        return said(answer);
    }

    Document get(Actor who) {
        return get(who, home);
    }
}
