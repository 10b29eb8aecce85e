package cn.kehui.base.web;

import cn.kehui.base.NotFound;
import cn.kehui.base.Texts;
import cn.kehui.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What is said when a request fails: a page to people, RFC 9457 to programs. */
@ControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Templates templates;
    private final DataSize most;

    /**
     * @param most how large one uploaded file may be
     */
    Problems(
            Templates templates,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.templates = templates;
        this.most = most;
    }

    @ExceptionHandler(produces = "text/html")
    Page page(Exception e, HttpServletRequest request) {
        var problem = problem(e, request);
        return Page.of(
                problem.status(),
                templates.problemProblem(new ProblemPage(problem.title(), problem.text())));
    }

    @ExceptionHandler(produces = {"application/problem+json", "application/json"})
    ResponseEntity<ProblemDetail> json(Exception e, HttpServletRequest request) {
        var problem = problem(e, request);
        var detail = ProblemDetail.forStatusAndDetail(problem.status(), problem.text());
        detail.setTitle(problem.title());
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private record Problem(HttpStatus status, String title, String text) {}

    private Problem problem(Exception e, HttpServletRequest request) {
        return switch (e) {
            case NotFound _ -> notFound();
            case MaxUploadSizeExceededException _ ->
                    new Problem(
                            HttpStatus.CONTENT_TOO_LARGE,
                            Texts.say("problem.too-large.title"),
                            Texts.say("problem.too-large", most.toMegabytes()));
            case ErrorResponse known when known.getStatusCode().value() == 404 -> notFound();
            case ErrorResponse known when known.getStatusCode().is4xxClientError() ->
                    misunderstood(known.getStatusCode());
            default -> fault(e, request);
        };
    }

    private static Problem notFound() {
        return new Problem(
                HttpStatus.NOT_FOUND,
                Texts.say("problem.not-found.title"),
                Texts.say("problem.not-found"));
    }

    private static Problem misunderstood(HttpStatusCode status) {
        return new Problem(
                HttpStatus.valueOf(status.value()),
                Texts.say("problem.misunderstood.title"),
                Texts.say("problem.misunderstood", status.value()));
    }

    /** A bug of ours: the number on the page finds the trace in the log. */
    private static Problem fault(Exception e, HttpServletRequest request) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed, {}", request.getMethod(), request.getRequestURI(), id, e);
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                Texts.say("problem.fault.title"),
                Texts.say("base.fault", id));
    }
}
