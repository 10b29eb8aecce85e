package cn.kehui.ground.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.NotFound;
import cn.kehui.jte.StaticTemplates;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** How a page is written, and what is said when there is none. */
class PagesTest {
    private final MockMvcTester web =
            MockMvcTester.of(
                    java.util.List.of(new Sample()),
                    builder ->
                            builder.setCustomReturnValueHandlers(new PageWriter())
                                    .setControllerAdvice(new FailurePages(new StaticTemplates()))
                                    .build());

    @Controller
    static class Sample {
        private final StaticTemplates templates = new StaticTemplates();

        @GetMapping("/thing")
        Page thing() {
            return Page.ok(named("whole"));
        }

        @PostMapping("/thing")
        Page make() {
            return Page.seeOther("/thing");
        }

        @GetMapping("/gone")
        Page gone() {
            throw new NotFound("thing");
        }

        @PostMapping("/upload")
        Page upload() {
            throw new MaxUploadSizeExceededException(1);
        }

        @GetMapping("/bug")
        Page bug() {
            throw new IllegalStateException("a <secret> of ours");
        }

        private gg.jte.models.runtime.JteModel named(String title) {
            return templates.problemProblem(new ProblemPage(title, "<b>"));
        }
    }

    @Test
    void writesOnePageToABrowserAndToHtmx() {
        var whole = web.get().uri("/thing").exchange();
        var part = web.get().uri("/thing").header("HX-Request", "true").exchange();

        assertThat(whole).hasStatusOk().headers().hasValue("Vary", "HX-Request");
        assertThat(whole).bodyText().contains("<h1>whole</h1>", "&lt;b&gt;");
        assertThat(part).hasStatusOk().bodyText().contains("<h1>whole</h1>");
        assertThat(part).headers().hasValue("Vary", "HX-Request");
    }

    @Test
    void goesToTheThingMadeAfterAPost() {
        assertThat(web.post().uri("/thing"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/thing");
    }

    @Test
    void saysToPeopleThatThereIsNoSuchThing() {
        var answer = web.get().uri("/gone").accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer).hasStatus(404).hasContentTypeCompatibleWith("text/html");
        assertThat(answer).bodyText().contains("没有找到").doesNotContain("thing");
    }

    @Test
    void saysTheSameToProgramsInTheirOwnWay() {
        var answer = web.get().uri("/gone").accept(MediaType.APPLICATION_JSON).exchange();

        assertThat(answer).hasStatus(404).hasContentTypeCompatibleWith("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("没有找到");
    }

    @Test
    void saysThatAnUploadIsTooLarge() {
        assertThat(web.post().uri("/upload").accept(MediaType.TEXT_HTML))
                .hasStatus(413)
                .bodyText()
                .contains("内容太大", "300 MB");
    }

    @Test
    void givesABugANumberAndShowsNothingOfIt() {
        var answer = web.get().uri("/bug").accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer).hasStatus(500);
        assertThat(answer).bodyText().containsPattern("编号 [0-9a-f]{8}").doesNotContain("secret");
    }
}
