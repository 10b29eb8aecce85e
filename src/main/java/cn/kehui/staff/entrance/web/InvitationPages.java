package cn.kehui.staff.entrance.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.web.Entrances;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.Accepted;
import cn.kehui.staff.entrance.Arrival;
import cn.kehui.staff.entrance.Invitation;
import cn.kehui.staff.entrance.Joining;
import cn.kehui.staff.entrance.Policies;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making an own account, or a new password, from a link. */
@Controller
public class InvitationPages {
    private final Arrival arrival;
    private final Policies policies;
    private final Templates templates;

    InvitationPages(Arrival arrival, Policies policies, Templates templates) {
        this.arrival = arrival;
        this.policies = policies;
        this.templates = templates;
    }

    @GetMapping("/invitation/{secret}")
    Page open(@PathVariable String secret, CsrfToken csrf) {
        return arrival.open(secret)
                .map(found -> page(secret, csrf, found, SetupPages.NOTHING))
                .map(page -> Page.ok(templates.staffEntranceJoin(page)))
                .orElseGet(() -> SetupPages.gone(templates));
    }

    @PostMapping("/invitation/{secret}")
    Page accept(
            @PathVariable String secret,
            @RequestParam Map<String, String> entered,
            CsrfToken csrf) {
        var typed = SetupPages.typed(entered);
        return switch (arrival.accept(secret, entered.getOrDefault("code", ""), typed)) {
            case Accepted.Joined _ -> Page.seeOther("/sign-in?joined");
            case Accepted.Gone _ -> SetupPages.gone(templates);
            case Accepted.Unfinished(var findings) ->
                    arrival.open(secret)
                            .map(
                                    found ->
                                            page(
                                                    secret,
                                                    csrf,
                                                    found,
                                                    new SetupPages.Sent(typed, findings)))
                            .map(page -> Page.unprocessable(templates.staffEntranceJoin(page)))
                            .orElseGet(() -> SetupPages.gone(templates));
        };
    }

    private JoinPage page(String secret, CsrfToken csrf, Invitation found, SetupPages.Sent sent) {
        boolean name = !found.name().isEmpty();
        boolean login = !found.login().isEmpty();
        var typed = sent.typed();
        return new JoinPage(
                "/invitation/" + secret,
                csrf.getToken(),
                null,
                new Joining(
                        name ? found.name() : typed.name(),
                        login ? found.login() : typed.login(),
                        "",
                        ""),
                new JoinPage.Given(
                        name,
                        login,
                        JoinPage.words(found.roles()),
                        JoinPage.rule(policies.now(), arrival.administers(found)),
                        found.person() != null,
                        arrival.needsCode(found)),
                sent.findings());
    }

    static String moment(Instant at) {
        return Moments.recent(at);
    }

    /** The whole address of an invitation, whatever the request says of its host. */
    public static String link(String secret, HttpServletRequest request) {
        return Entrances.of(request).link("/invitation/" + secret);
    }
}
