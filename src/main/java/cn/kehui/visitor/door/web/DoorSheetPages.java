package cn.kehui.visitor.door.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.cipher.CodeLetters;
import cn.kehui.jte.Templates;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.visitor.door.TicketLetters;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the unit that leads an activity prints for a door where no telephone works. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/door/sheets")
class DoorSheetPages {
    private final TicketLetters tickets;
    private final DoorPrint print;
    private final Templates templates;
    private final Clock clock;

    DoorSheetPages(TicketLetters tickets, DoorPrint print, Templates templates, Clock clock) {
        this.tickets = tickets;
        this.print = print;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/{session}")
    Page one(
            Visit visit,
            DoorPages.At at,
            @PathVariable String session,
            @RequestParam(defaultValue = "") String after) {
        if (!after.isEmpty() && !CodeLetters.SHAPE.matcher(after).matches()) {
            throw new NotFound(session);
        }
        var key = SessionId.of(at.campaign(), at.id(), session);
        var sheet = tickets.sheet(visit.actor(), key, after);
        return Page.ok(templates.visitorDoorSheet(page(visit, at, sheet)));
    }

    private DoorSheetPage page(Visit visit, DoorPages.At at, TicketLetters.Sheet sheet) {
        var here = at.home() + "/sheets/" + sheet.session().id().key();
        var sum = sheet.sum();
        var people = people(sum.adults(), sum.children());
        return new DoorSheetPage(
                visit.shell(),
                print.path(sheet.activity(), Texts.say("door.sheet-title")),
                sheet.activity().title(),
                DoorSessionWords.when(sheet.session()),
                List.of(
                        Texts.say("door.sheet-sum", sum.parties(), people),
                        Texts.say("door.sheet-at", Moments.dated(clock.instant()))),
                sheet.lines().stream().map(DoorSheetPages::line).toList(),
                sheet.next() == null ? "" : here + "?after=" + sheet.next());
    }

    private static DoorSheetPage.Line line(TicketLetters.Line line) {
        var people = people(line.adults(), line.children());
        return new DoorSheetPage.Line(line.letters(), people, line.good());
    }

    private static String people(int adults, int children) {
        return Texts.say("door.people", adults, children);
    }
}
