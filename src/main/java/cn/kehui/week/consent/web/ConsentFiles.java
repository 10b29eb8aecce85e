package cn.kehui.week.consent.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.vault.Vault;
import cn.kehui.week.consent.PhotoConsents;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The copy for everybody, as the unit looks at it before it gives it. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/photos/{photo}/public/copy")
class ConsentFiles {
    private final PhotoConsents consents;
    private final Vault vault;

    ConsentFiles(PhotoConsents consents, Vault vault) {
        this.consents = consents;
        this.vault = vault;
    }

    @GetMapping
    void copy(Visit visit, ConsentPages.Which which, HttpServletResponse response)
            throws IOException {
        var blob = consents.copy(visit.actor(), which.of()).blob();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-cache");
        if (blob == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/no-picture.svg");
            return;
        }
        response.setContentType("image/jpeg");
        try (var in = vault.open(blob)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
