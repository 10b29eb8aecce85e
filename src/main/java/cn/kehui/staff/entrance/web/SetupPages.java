package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.base.web.ProblemPage;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.Joining;
import cn.kehui.staff.entrance.Settled;
import cn.kehui.staff.entrance.Setup;
import cn.kehui.staff.entrance.SignInPolicy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting the product up from the link that it printed at its start. */
@Controller
class SetupPages {
    private static final String USUAL_REGION = "370200";

    static final Sent NOTHING = new Sent(new Joining("", "", "", ""), List.of());

    private final Setup setup;
    private final Templates templates;

    SetupPages(Setup setup, Templates templates) {
        this.setup = setup;
        this.templates = templates;
    }

    @GetMapping("/setup")
    Page open(@RequestParam(defaultValue = "") String token, CsrfToken csrf) {
        if (!setup.open(token)) {
            return gone(templates);
        }
        var unit = new Setup.FirstUnit(USUAL_REGION, "");
        var page = page(token, csrf, unit, NOTHING);
        return Page.ok(templates.staffEntranceJoin(page));
    }

    @PostMapping("/setup")
    Page settle(
            @RequestParam Map<String, String> entered, CsrfToken csrf, HttpServletRequest request) {
        var token = entered.getOrDefault("token", "");
        var unit =
                new Setup.FirstUnit(
                        entered.getOrDefault("region", ""), entered.getOrDefault("unit", ""));
        var typed = typed(entered);
        return switch (setup.settle(token, unit, typed)) {
            case Settled.Begun begun ->
                    Page.ok(templates.staffEntranceSettled(links(begun, request)));
            case Settled.Unfinished(var findings) ->
                    Page.unprocessable(
                            templates.staffEntranceJoin(
                                    page(token, csrf, unit, new Sent(typed, findings))));
            case Settled.Gone _ -> gone(templates);
        };
    }

    static Joining typed(Map<String, String> entered) {
        return new Joining(
                entered.getOrDefault("name", ""),
                entered.getOrDefault("login", ""),
                entered.getOrDefault("password", ""),
                entered.getOrDefault("again", ""));
    }

    /** A link that no longer leads anywhere: what to do is the same whatever became of it. */
    static Page gone(Templates templates) {
        return Page.of(
                HttpStatus.GONE,
                templates.problemProblem(
                        new ProblemPage(
                                Texts.say("account.gone.title"), Texts.say("account.gone"))));
    }

    private JoinPage page(String token, CsrfToken csrf, Setup.FirstUnit unit, Sent sent) {
        var rule = JoinPage.rule(SignInPolicy.DEFAULT, true);
        var roles = JoinPage.words(Set.of(Role.SYSTEM_ADMIN));
        return new JoinPage(
                "/setup?token=" + token,
                csrf.getToken(),
                setup.root().isPresent() ? null : unit,
                sent.typed(),
                new JoinPage.Given(false, false, roles, rule, false, false),
                sent.findings());
    }

    /** What was typed, and what is wrong with it. */
    record Sent(Joining typed, List<Finding> findings) {}

    private static SettledPage links(Settled.Begun begun, HttpServletRequest request) {
        var links =
                begun.links().entrySet().stream()
                        .map(
                                link ->
                                        new SettledPage.Link(
                                                link.getKey().label(),
                                                InvitationPages.link(link.getValue(), request)))
                        .toList();
        return new SettledPage(links, InvitationPages.moment(begun.endsAt()));
    }
}
