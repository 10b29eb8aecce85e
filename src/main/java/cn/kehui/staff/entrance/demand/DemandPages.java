package cn.kehui.staff.entrance.demand;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Fresh;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which roles come in with a second factor only. */
@Controller
class DemandPages {
    private final FactorDemands demands;
    private final Templates templates;

    DemandPages(FactorDemands demands, Templates templates) {
        this.demands = demands;
        this.templates = templates;
    }

    @GetMapping("/security/factors")
    Page demands(Visit visit) {
        if (!visit.actor().has(Role.SECURITY_ADMIN)) {
            throw new NotFound("not for " + visit.actor().id());
        }
        var typed = new EnumMap<Role, String>(Role.class);
        demands.all().forEach((role, since) -> typed.put(role, since.toString()));
        return Page.ok(templates.staffEntranceDemands(visit.shell(), page(typed, List.of())));
    }

    /** {@code FILLER} ticked, and {@code FILLER-since} the day. */
    @Fresh
    @PostMapping("/security/factors")
    Page set(@RequestParam Map<String, String> entered, Visit visit) {
        var typed = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            if (entered.containsKey(role.name())) {
                typed.put(role, entered.getOrDefault(role.name() + "-since", ""));
            }
        }
        var findings = demands.set(visit.actor(), typed);
        return findings.isEmpty()
                ? Page.seeOther("/security/factors")
                : Page.unprocessable(
                        templates.staffEntranceDemands(visit.shell(), page(typed, findings)));
    }

    private static DemandPage page(Map<Role, String> typed, List<Finding> findings) {
        return new DemandPage(
                Arrays.stream(Role.values())
                        .filter(role -> !role.administers())
                        .map(
                                role ->
                                        new DemandPage.One(
                                                role.name(),
                                                role.label(),
                                                typed.containsKey(role),
                                                typed.getOrDefault(role, ""),
                                                findings.stream()
                                                        .anyMatch(
                                                                each ->
                                                                        each.at()
                                                                                .equals(
                                                                                        role
                                                                                                .name()))))
                        .toList(),
                findings);
    }
}
