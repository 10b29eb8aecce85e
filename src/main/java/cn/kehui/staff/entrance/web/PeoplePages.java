package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.Invitation;
import cn.kehui.staff.entrance.Invitations;
import cn.kehui.staff.entrance.Invited;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people who have an account, and inviting more. */
@Controller
class PeoplePages {
    private final Roster roster;
    private final Invitations invitations;
    private final Templates templates;

    PeoplePages(Roster roster, Invitations invitations, Templates templates) {
        this.roster = roster;
        this.invitations = invitations;
        this.templates = templates;
    }

    @GetMapping("/people")
    Page people(@RequestParam(name = "q", defaultValue = "") String sought, Visit visit) {
        var page = page(visit.actor(), sought.strip(), NOBODY, List.of());
        return Page.ok(templates.staffEntrancePeople(visit.shell(), page));
    }

    private static final Invitation.Invitee NOBODY = new Invitation.Invitee("", "", "", Set.of());

    @PostMapping("/people/invitations")
    Page invite(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String login,
            Visit visit,
            HttpServletRequest request) {
        var unit = String.valueOf(request.getParameter("unit"));
        var invitee = new Invitation.Invitee(name, login, unit, roles(request));
        return switch (invitations.invite(visit.actor(), invitee)) {
            case Invited.Link link ->
                    Page.ok(
                            templates.staffEntranceInvited(
                                    visit.shell(), InvitedPage.of(link, request)));
            case Invited.Unfinished(var findings) ->
                    Page.unprocessable(
                            templates.staffEntrancePeople(
                                    visit.shell(), page(visit.actor(), "", invitee, findings)));
        };
    }

    @PostMapping("/people/invitations/{id}/withdrawal")
    Page withdraw(@PathVariable UUID id, Visit visit) {
        invitations.withdraw(visit.actor(), id);
        return Page.seeOther("/people#open");
    }

    /** The roles that were ticked. */
    static Set<Role> roles(HttpServletRequest request) {
        var ticked = request.getParameterValues("role");
        var roles = EnumSet.noneOf(Role.class);
        for (var name : ticked == null ? new String[0] : ticked) {
            EnumSet.allOf(Role.class).stream()
                    .filter(role -> role.name().equals(name))
                    .forEach(roles::add);
        }
        return roles;
    }

    private PeoplePage page(
            Actor by, String sought, Invitation.Invitee invitee, List<Finding> findings) {
        boolean invites = by.has(Role.SYSTEM_ADMIN);
        var people =
                roster.list(by).stream()
                        .filter(one -> one.name().contains(sought) || one.unit().contains(sought))
                        .toList();
        var open =
                invites
                        ? invitations.waiting(by).stream().map(PeoplePages::open).toList()
                        : List.<PeoplePage.Open>of();
        return new PeoplePage(people, sought, open, invites ? invitee : null, findings);
    }

    private static PeoplePage.Open open(Invitation.Waiting waiting) {
        return new PeoplePage.Open(
                waiting.name().isEmpty() ? "—" : waiting.name(),
                waiting.unit(),
                JoinPage.words(waiting.roles()),
                InvitationPages.moment(waiting.endsAt()),
                waiting.anew(),
                "/people/invitations/" + waiting.id() + "/withdrawal");
    }
}
