package cn.kehui.staff.entrance.fresh;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.SignIns;
import cn.kehui.staff.entrance.web.Doors;
import cn.kehui.staff.factor.Challenges;
import cn.kehui.staff.factor.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Showing a factor anew; then what was asked for goes on: a browser sends the form again to where a
 * 307 says.
 */
@Controller
class StepUpPages {
    private final SignIns signIns;
    private final Passkeys passkeys;
    private final StepUps stepUps;
    private final Doors doors;

    StepUpPages(SignIns signIns, Passkeys passkeys, StepUps stepUps, Doors doors) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.stepUps = stepUps;
        this.doors = doors;
    }

    @PostMapping("/step-up")
    Page enter(
            @RequestParam(name = "step.code", defaultValue = "") String code,
            @RequestParam(name = "step.present", defaultValue = "") String present,
            Visit visit,
            HttpServletRequest request) {
        var actor = visit.actor();
        boolean factor = stepUps.hasFactor(actor);
        var entry =
                factor
                        ? signIns.confirm(actor, code, request.getRemoteAddr())
                        : signIns.present(actor, present, request.getRemoteAddr());
        return switch (entry) {
            case Entry.Right _ -> on(visit, request);
            case Entry.Wrong(int left) ->
                    again(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            Texts.say(factor ? "account.code.wrong" : "account.step.wrong", left),
                            visit,
                            request);
            case Entry.Locked(var until) ->
                    again(
                            HttpStatus.TOO_MANY_REQUESTS,
                            Texts.say("account.step.waits", Moments.atSecond(until)),
                            visit,
                            request);
            case Entry.Barred _ ->
                    again(
                            HttpStatus.TOO_MANY_REQUESTS,
                            Texts.say("account.barred"),
                            visit,
                            request);
        };
    }

    @PostMapping("/step-up/passkey")
    Page show(
            @RequestParam(defaultValue = "") String answer,
            Visit visit,
            HttpServletRequest request) {
        var asked = Challenges.answered(request);
        return asked.isPresent() && passkeys.check(visit.actor(), asked.get(), answer)
                ? on(visit, request)
                : again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Texts.say("account.passkey.wrong"),
                        visit,
                        request);
    }

    private Page on(Visit visit, HttpServletRequest request) {
        doors.fresh(request);
        var goal = goal(visit, request);
        return goal.sends()
                ? new Page(HttpStatus.TEMPORARY_REDIRECT, null, goal.to())
                : Page.seeOther(goal.to());
    }

    private Page again(HttpStatus status, String said, Visit visit, HttpServletRequest request) {
        return Page.of(status, stepUps.page(goal(visit, request), visit.actor(), request, said));
    }

    private static StepUps.Goal goal(Visit visit, HttpServletRequest request) {
        var to = String.valueOf(request.getParameter(StepUps.TO));
        return StepUps.leadsHere(to)
                ? new StepUps.Goal(to, "true".equals(request.getParameter(StepUps.SENDS)))
                : new StepUps.Goal(Visit.home(visit.actor()), false);
    }
}
