package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Fresh;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.Policies;
import cn.kehui.staff.entrance.password.OwnPassword;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's own password. */
@Controller
class PasswordPages {
    private final OwnPassword passwords;
    private final Policies policies;
    private final Templates templates;

    PasswordPages(OwnPassword passwords, Policies policies, Templates templates) {
        this.passwords = passwords;
        this.policies = policies;
        this.templates = templates;
    }

    @Fresh(asksPassword = true)
    @GetMapping("/password")
    Page password(Visit visit) {
        return Page.ok(templates.staffEntrancePassword(visit.shell(), page(visit, List.of())));
    }

    @Fresh(form = "/password", asksPassword = true)
    @PostMapping("/password")
    Page change(
            @RequestParam Map<String, String> entered, Visit visit, HttpServletRequest request) {
        var typed =
                new OwnPassword.Change(
                        entered.getOrDefault("present", ""),
                        entered.getOrDefault("password", ""),
                        entered.getOrDefault("again", ""),
                        request.getRemoteAddr());
        var findings = passwords.change(visit.actor(), typed);
        return findings.isEmpty()
                ? Page.seeOther("/account?changed")
                : Page.unprocessable(
                        templates.staffEntrancePassword(visit.shell(), page(visit, findings)));
    }

    private PasswordPage page(Visit visit, List<Finding> findings) {
        boolean admin = visit.actor().roles().stream().anyMatch(Role::administers);
        return new PasswordPage(
                JoinPage.rule(policies.now(), admin), passwords.due(visit.actor()), findings);
    }
}
