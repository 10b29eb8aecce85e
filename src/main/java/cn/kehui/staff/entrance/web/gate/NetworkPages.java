package cn.kehui.staff.entrance.web.gate;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.network.Network;
import cn.kehui.staff.entrance.network.Networks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the security administrator says from which networks the staff may come. */
@Controller
class NetworkPages {
    private final Networks networks;
    private final Templates templates;

    NetworkPages(Networks networks, Templates templates) {
        this.networks = networks;
        this.templates = templates;
    }

    @GetMapping("/security/networks")
    Page show(Visit visit, HttpServletRequest request, @RequestParam @Nullable String saved) {
        if (!visit.actor().has(Role.SECURITY_ADMIN)) {
            throw new NotFound("not for " + visit.actor().id());
        }
        var now = networks.now();
        var page =
                page(request, words(now.staff()), words(now.admins()), List.of())
                        .saved(saved != null);
        return Page.ok(templates.staffEntranceNetworks(visit.shell(), page));
    }

    @PostMapping("/security/networks")
    Page set(
            Visit visit,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String staff,
            @RequestParam(defaultValue = "") String admins) {
        var findings = networks.set(visit.actor(), staff, admins, NetworkGate.from(request));
        return findings.isEmpty()
                ? Page.seeOther("/security/networks?saved=1")
                : Page.unprocessable(
                        templates.staffEntranceNetworks(
                                visit.shell(), page(request, staff, admins, findings)));
    }

    private static NetworkPage page(
            HttpServletRequest request, String staff, String admins, List<Finding> findings) {
        var from = NetworkGate.from(request);
        return new NetworkPage(staff, admins, from == null ? "" : from, findings, false);
    }

    private static String words(List<Network> list) {
        return list.stream().map(Network::toString).collect(Collectors.joining("\n"));
    }
}
