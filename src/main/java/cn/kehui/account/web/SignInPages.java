package cn.kehui.account.web;

import cn.kehui.base.web.Page;
import cn.kehui.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in. */
@Controller
class SignInPages {
    private final Templates templates;

    SignInPages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/sign-in")
    Page signIn(@RequestParam @Nullable String error, HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return Page.ok(templates.accountSignIn(new SignInPage(token.getToken(), error != null)));
    }
}
