package cn.kehui.week.recording.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.arrival.PieceByPiece;
import cn.kehui.ground.base.Json;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of one activity's films, opened and pressed by people. */
record FilmsDesk(MockMvcTester web, String home) {
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

    MvcTestResult begun(Actor who, long size) {
        return web.post()
                .uri(URI.create(home + "/uploads"))
                .param("key", "k")
                .param("name", "a.mp4")
                .param("size", String.valueOf(size))
                .accept("application/json")
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    MvcTestResult piece(Actor who, String at, long offset, byte[] bytes) {
        return web.post()
                .uri(URI.create(at))
                .multipart()
                .file(new MockMultipartFile("file", "piece", "application/octet-stream", bytes))
                .param("offset", String.valueOf(offset))
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    MvcTestResult press(Actor who, String path) {
        return web.post()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .exchange();
    }

    MvcTestResult range(Actor who, String path, String range) {
        return web.get()
                .uri(URI.create(path))
                .header("Range", range)
                .with(user(who.id().toString()))
                .exchange();
    }

    Document page(Actor who, String path) {
        var answer = ask(who, path);
        assertThat(answer).hasStatusOk();
        return said(answer);
    }

    Document get(Actor who) {
        return page(who, home);
    }

    static Document said(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    static PieceByPiece.Far far(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status);
        var words = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
        return Json.read(words, PieceByPiece.Far.class);
    }
}
