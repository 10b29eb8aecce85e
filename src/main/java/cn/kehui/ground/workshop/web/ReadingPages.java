package cn.kehui.ground.workshop.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.workshop.Underway;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.jte.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** How far the reading of what somebody sent is: one's own, in whichever tab it was begun. */
@Controller
class ReadingPages {
    private final Underway underway;
    private final Templates templates;

    ReadingPages(Underway underway, Templates templates) {
        this.underway = underway;
        this.templates = templates;
    }

    /**
     * A page of its own, for who has no script; else the piece of it that other pages have.
     *
     * @param was whether something was being read when it was looked at last
     */
    @GetMapping("/readings")
    Page now(
            Visit visit,
            @RequestHeader(value = "HX-Request", required = false) @Nullable String piece,
            @RequestParam(defaultValue = "false") boolean was) {
        var now =
                underway.of(new Whose(visit.actor().id().toString())).stream()
                        .map(Underway.One::words)
                        .toList();
        return Page.ok(
                piece == null
                        ? templates.groundWorkshopReadings(visit.shell(), now)
                        : templates.groundWorkshopUnderway(now, was));
    }
}
