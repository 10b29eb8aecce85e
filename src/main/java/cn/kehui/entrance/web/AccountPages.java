package cn.kehui.entrance.web;

import cn.kehui.account.Visit;
import cn.kehui.base.Texts;
import cn.kehui.base.web.Page;
import cn.kehui.jte.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account. */
@Controller
class AccountPages {
    private final Templates templates;

    AccountPages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/account")
    Page account(@RequestParam @Nullable String changed, Visit visit) {
        var said = changed == null ? null : Texts.say("account.password.changed");
        var page =
                new AccountPage(
                        visit.actor().name(),
                        visit.actor().unit().name(),
                        JoinPage.words(visit.actor().roles()),
                        said);
        return Page.ok(templates.entranceAccount(visit.shell(), page));
    }
}
