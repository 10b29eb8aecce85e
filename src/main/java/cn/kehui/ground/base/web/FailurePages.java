package cn.kehui.ground.base.web;

import cn.kehui.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** What is said when a page fails: a page to people, RFC 9457 to programs. */
@ControllerAdvice
class FailurePages {
    private final Templates templates;

    FailurePages(Templates templates) {
        this.templates = templates;
    }

    /** The form is given back whole where that is why: the gate has its page. */
    @ExceptionHandler
    void tooLong(TooLong e) {
        throw e;
    }

    /** Whoever asked has left; there is nobody to tell. */
    @ExceptionHandler
    void left(AsyncRequestNotUsableException e, HttpServletResponse response) throws IOException {
        response.flushBuffer();
    }

    /** Also for a browser that asks for a picture: words are better than nothing. */
    @ExceptionHandler
    Page page(Exception e, HttpServletRequest request) {
        var mistake = Mistakes.of(e, request);
        return Page.of(
                mistake.status(),
                templates.problemProblem(new ProblemPage(mistake.title(), mistake.text())));
    }

    @ExceptionHandler(produces = {"application/problem+json", "application/json"})
    ResponseEntity<ProblemDetail> json(Exception e, HttpServletRequest request) {
        var mistake = Mistakes.of(e, request);
        var detail = ProblemDetail.forStatusAndDetail(mistake.status(), mistake.text());
        detail.setTitle(mistake.title());
        return ResponseEntity.status(mistake.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
