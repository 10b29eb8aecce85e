package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Changed;
import cn.kehui.ground.account.Listed;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Fresh;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.Invitations;
import cn.kehui.staff.entrance.Invited;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One person's account: roles, closing, a new password. */
@Controller
class PersonPages {
    private final Roster roster;
    private final Invitations invitations;
    private final Templates templates;

    PersonPages(Roster roster, Invitations invitations, Templates templates) {
        this.roster = roster;
        this.invitations = invitations;
        this.templates = templates;
    }

    @GetMapping("/people/{id}")
    Page person(@PathVariable String id, Visit visit) {
        var person = roster.person(visit.actor(), PersonId.of(id));
        var page = page(visit.actor(), person, person.roles(), List.of());
        return Page.ok(templates.staffEntrancePerson(visit.shell(), page));
    }

    @Fresh
    @PostMapping("/people/{id}/roles")
    Page roles(@PathVariable String id, Visit visit, HttpServletRequest request) {
        var roles = PeoplePages.roles(request);
        return answer(roster.roles(visit.actor(), PersonId.of(id), roles), id, visit, roles);
    }

    @PostMapping("/people/{id}/closing")
    Page close(@PathVariable String id, Visit visit) {
        return answer(roster.disable(visit.actor(), PersonId.of(id)), id, visit, List.of());
    }

    @PostMapping("/people/{id}/opening")
    Page open(@PathVariable String id, Visit visit) {
        return answer(roster.enable(visit.actor(), PersonId.of(id)), id, visit, List.of());
    }

    @Fresh
    @PostMapping("/people/{id}/password-link")
    Page passwordLink(@PathVariable String id, Visit visit, HttpServletRequest request) {
        return switch (invitations.passwordLink(visit.actor(), PersonId.of(id))) {
            case Invited.Link link ->
                    Page.ok(
                            templates.staffEntranceInvited(
                                    visit.shell(), InvitedPage.of(link, request)));
            case Invited.Unfinished(var findings) -> refused(id, visit, List.of(), findings);
        };
    }

    private Page answer(Changed changed, String id, Visit visit, Collection<Role> ticked) {
        return switch (changed) {
            case Changed.Done _, Changed.Waits _ -> Page.seeOther("/people/" + id);
            case Changed.Refused(var finding) -> refused(id, visit, ticked, List.of(finding));
        };
    }

    private Page refused(String id, Visit visit, Collection<Role> ticked, List<Finding> findings) {
        var person = roster.person(visit.actor(), PersonId.of(id));
        var page = page(visit.actor(), person, ticked, findings);
        return Page.unprocessable(templates.staffEntrancePerson(visit.shell(), page));
    }

    private PersonPage page(
            Actor by, Listed person, Collection<Role> ticked, List<Finding> findings) {
        var waiting =
                roster.waiting(by).stream()
                        .filter(change -> change.person().equals(person.id()))
                        .toList();
        boolean other = !by.id().equals(person.id());
        var whose = person.administers() ? Role.SECURITY_ADMIN : Role.SYSTEM_ADMIN;
        var may =
                new PersonPage.May(
                        other && by.has(Role.SYSTEM_ADMIN),
                        other && by.has(whose),
                        other && by.has(Role.SECURITY_ADMIN) && !person.administers(),
                        other && person.administers() && !person.disabled());
        return new PersonPage(person, waiting, ticked, may, findings);
    }
}
