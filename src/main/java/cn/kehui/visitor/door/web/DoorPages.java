package cn.kehui.visitor.door.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Entrances;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.visitor.door.DoorLedger;
import cn.kehui.visitor.door.DoorPasses;
import cn.kehui.visitor.door.DoorStandings;
import cn.kehui.visitor.door.TicketLetters;
import cn.kehui.week.activity.ActivityId;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The doors of an activity: whoever reads it looks on, the unit that leads it lets somebody check
 * tickets.
 */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/door")
class DoorPages {
    private final DoorStandings standings;
    private final DoorPasses passes;
    private final DoorLedger ledger;
    private final TicketLetters tickets;
    private final DoorPrint print;
    private final Templates templates;

    DoorPages(
            DoorStandings standings,
            DoorPasses passes,
            DoorLedger ledger,
            TicketLetters tickets,
            DoorPrint print,
            Templates templates) {
        this.standings = standings;
        this.passes = passes;
        this.ledger = ledger;
        this.tickets = tickets;
        this.print = print;
        this.templates = templates;
    }

    /** Which activity, as its address has it. */
    record At(String campaign, String id) {
        ActivityId of() {
            return ActivityId.of(campaign, id);
        }

        String home() {
            return "/campaigns/" + campaign + "/activities/" + id + "/door";
        }
    }

    @GetMapping
    Page open(
            Visit visit,
            At at,
            @RequestParam(defaultValue = "") String find,
            HttpServletRequest request) {
        if (find.isBlank()) {
            return Page.ok(page(visit, at, request, DoorPrint.Said.search(DoorPage.Search.NONE)));
        }
        var standing = standings.of(visit.actor(), at.of());
        var searched = tickets.find(visit.actor(), at.of(), find);
        var found = DoorTicketPrint.search(find, searched, standing);
        return Page.ok(page(visit, at, request, DoorPrint.Said.search(found)));
    }

    /** What was typed of a pass. */
    record Sent(@Nullable String under, @Nullable List<String> session, @Nullable String place) {}

    @PostMapping("/passes")
    Page make(Visit visit, At at, Sent sent, HttpServletRequest request) {
        var place = sent.place() == null ? "" : sent.place().strip();
        var keys = sent.session() == null ? List.<String>of() : sent.session();
        var making = new DoorPasses.Making(uuid(sent.under()), keys, place);
        var findings = passes.make(visit.actor(), at.of(), making);
        if (findings.isEmpty()) {
            return Page.seeOther(at.home() + "#passes");
        }
        return Page.unprocessable(
                page(visit, at, request, DoorPrint.Said.refused(making, findings)));
    }

    @PostMapping("/passes/{pass}/revocation")
    Page revoke(Visit visit, At at, @PathVariable String pass) {
        passes.revoke(visit.actor(), at.of(), uuid(pass));
        return Page.seeOther(at.home() + "#passes");
    }

    /** {@code sure}: who was counted beside are other people. */
    @PostMapping("/ledger")
    Page enter(Visit visit, At at, HttpServletRequest request) {
        boolean sure = "true".equals(request.getParameter("sure"));
        var entered = ledger.enter(visit.actor(), at.of(), sure);
        if (entered.asks().isEmpty()) {
            var home = at.home();
            return Page.seeOther(home.substring(0, home.lastIndexOf('/')) + "/counts");
        }
        var asks = entered.asks().stream().map(Finding::message).toList();
        return Page.unprocessable(page(visit, at, request, DoorPrint.Said.asks(asks)));
    }

    private JteModel page(Visit visit, At at, HttpServletRequest request, DoorPrint.Said said) {
        var standing = standings.of(visit.actor(), at.of());
        var root = Entrances.of(request).publicLink("");
        return templates.visitorDoorDoor(print.page(visit, standing, root, said));
    }

    private static UUID uuid(@Nullable String words) {
        try {
            return UUID.fromString(words == null ? "" : words);
        } catch (IllegalArgumentException e) {
            throw new NotFound("a pass");
        }
    }
}
