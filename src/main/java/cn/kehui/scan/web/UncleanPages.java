package cn.kehui.scan.web;

import cn.kehui.base.Texts;
import cn.kehui.base.web.Page;
import cn.kehui.base.web.ProblemPage;
import cn.kehui.jte.Templates;
import cn.kehui.scan.Unclean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is said to whoever asks for a file that was not found clean. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UncleanPages {
    private final Templates templates;

    UncleanPages(Templates templates) {
        this.templates = templates;
    }

    @ExceptionHandler
    Page unclean(Unclean why) {
        return Page.of(
                HttpStatus.CONFLICT,
                templates.problemProblem(
                        new ProblemPage(Texts.say("scan.title"), why.getMessage())));
    }
}
