package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Fresh;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.base.web.SafetyNote;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.Policies;
import cn.kehui.staff.entrance.SignInPolicy;
import cn.kehui.staff.entrance.guard.Locks;
import cn.kehui.staff.entrance.reset.Appointed;
import cn.kehui.staff.entrance.reset.Appointments;
import cn.kehui.staff.entrance.reset.ResetCodePage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the security administrator decides on: administrators' roles, locks, the policy. */
@Controller
class SecurityPages {
    private final Roster roster;
    private final Appointments appointments;
    private final Locks locks;
    private final Policies policies;
    private final ObjectProvider<SafetyNote> notes;
    private final Templates templates;

    SecurityPages(
            Roster roster,
            Appointments appointments,
            Locks locks,
            Policies policies,
            ObjectProvider<SafetyNote> notes,
            Templates templates) {
        this.roster = roster;
        this.appointments = appointments;
        this.locks = locks;
        this.policies = policies;
        this.notes = notes;
        this.templates = templates;
    }

    @GetMapping("/security")
    Page security(Visit visit) {
        return Page.ok(
                templates.staffEntranceSecurity(visit.shell(), page(visit, null, List.of())));
    }

    @Fresh
    @PostMapping("/security/changes/{id}")
    Page decide(@PathVariable UUID id, @RequestParam boolean agreed, Visit visit) {
        return switch (appointments.decide(visit.actor(), id, agreed)) {
            case Appointed.Code(var reset, var code) ->
                    Page.ok(
                            templates.staffEntranceAppointed(
                                    visit.shell(), ResetCodePage.of(reset, code)));
            case Appointed.Done _ -> Page.seeOther("/security");
            case Appointed.Refused(var finding) -> refused(visit, null, List.of(finding));
        };
    }

    @Fresh
    @PostMapping("/security/unlocking/{id}")
    Page unlock(@PathVariable String id, Visit visit) {
        locks.unlock(visit.actor(), roster.person(visit.actor(), PersonId.of(id)));
        return Page.seeOther("/security");
    }

    @Fresh
    @PostMapping("/security/policy")
    Page set(@RequestParam Map<String, String> typed, Visit visit) {
        var findings = policies.set(visit.actor(), typed);
        return findings.isEmpty()
                ? Page.seeOther("/security#policy")
                : refused(visit, typed, findings);
    }

    private Page refused(Visit visit, @Nullable Map<String, String> typed, List<Finding> findings) {
        return Page.unprocessable(
                templates.staffEntranceSecurity(visit.shell(), page(visit, typed, findings)));
    }

    private SecurityPage page(
            Visit visit, @Nullable Map<String, String> typed, List<Finding> findings) {
        var now = policies.now();
        var policy =
                Arrays.stream(SignInPolicy.Part.values())
                        .map(part -> part(part, value(part, now, typed), findings))
                        .toList();
        return new SecurityPage(
                roster.waiting(visit.actor()),
                roster.mixed(visit.actor()),
                locks.lockedOut(visit.actor()),
                policy,
                notes.stream().map(SafetyNote::words).toList(),
                findings);
    }

    private static String value(
            SignInPolicy.Part part, SignInPolicy now, @Nullable Map<String, String> typed) {
        return typed == null ? String.valueOf(part.of(now)) : typed.getOrDefault(part.name(), "");
    }

    private static SecurityPage.Part part(
            SignInPolicy.Part part, String value, List<Finding> findings) {
        boolean wrong = findings.stream().anyMatch(finding -> finding.at().equals(part.name()));
        return new SecurityPage.Part(
                part.name(), part.label(), value, part.least(), part.most(), wrong);
    }
}
