package cn.kehui.ground.scan.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.base.web.ProblemPage;
import cn.kehui.ground.scan.Unclean;
import cn.kehui.jte.Templates;
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
