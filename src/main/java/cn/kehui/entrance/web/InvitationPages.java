package cn.kehui.entrance.web;

import cn.kehui.account.Role;
import cn.kehui.base.Beijing;
import cn.kehui.base.Finding;
import cn.kehui.base.Texts;
import cn.kehui.base.web.Page;
import cn.kehui.entrance.Accepted;
import cn.kehui.entrance.Invitation;
import cn.kehui.entrance.Invitations;
import cn.kehui.entrance.Joining;
import cn.kehui.entrance.SignInPolicy;
import cn.kehui.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Making an own account from a link. */
@Controller
class InvitationPages {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(Beijing.ZONE);

    private final Invitations invitations;
    private final Templates templates;

    InvitationPages(Invitations invitations, Templates templates) {
        this.invitations = invitations;
        this.templates = templates;
    }

    @GetMapping("/invitation/{secret}")
    Page open(@PathVariable String secret, CsrfToken csrf) {
        return invitations
                .open(secret)
                .map(
                        found ->
                                Page.ok(
                                        templates.entranceJoin(
                                                page(
                                                        secret,
                                                        csrf,
                                                        found,
                                                        named(found, new Joining("", "", "", "")),
                                                        List.of()))))
                .orElseGet(() -> SetupPages.gone(templates));
    }

    @PostMapping("/invitation/{secret}")
    Page accept(
            @PathVariable String secret,
            @RequestParam Map<String, String> entered,
            CsrfToken csrf) {
        var typed = SetupPages.typed(entered);
        return switch (invitations.accept(secret, typed)) {
            case Accepted.Joined _ -> Page.seeOther("/sign-in?joined");
            case Accepted.Gone _ -> SetupPages.gone(templates);
            case Accepted.Unfinished(var findings) ->
                    invitations
                            .open(secret)
                            .map(found -> page(secret, csrf, found, named(found, typed), findings))
                            .map(page -> Page.unprocessable(templates.entranceJoin(page)))
                            .orElseGet(() -> SetupPages.gone(templates));
        };
    }

    /** What the invitation says stands before what was typed. */
    private static Joining named(Invitation found, Joining typed) {
        return new Joining(
                found.name().isEmpty() ? typed.name() : found.name(),
                found.login().isEmpty() ? typed.login() : found.login(),
                "",
                "");
    }

    private static JoinPage page(
            String secret,
            CsrfToken csrf,
            Invitation found,
            Joining shown,
            List<Finding> findings) {
        return new JoinPage(
                "/invitation/" + secret,
                csrf.getToken(),
                null,
                shown,
                !found.name().isEmpty(),
                !found.login().isEmpty(),
                JoinPage.words(found.roles()),
                rule(SignInPolicy.DEFAULT, found.roles().stream().anyMatch(Role::administers)),
                findings);
    }

    static String rule(SignInPolicy policy, boolean admin) {
        return Texts.say(
                "account.password.rule",
                admin ? policy.adminLength() : policy.length(),
                policy.classes());
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** The whole address of an invitation, as this browser reaches the product. */
    static String link(String secret, HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequestUri(request)
                .replacePath("/invitation/" + secret)
                .replaceQuery(null)
                .toUriString();
    }
}
