package cn.kehui.ground.audit.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.audit.Retention;
import cn.kehui.ground.audit.Syslog;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How long the journal is kept, and whether the collector has it. */
@Controller
class KeepingPages {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Beijing.ZONE);

    private final Retention retention;
    private final Syslog syslog;
    private final Templates templates;

    KeepingPages(Retention retention, Syslog syslog, Templates templates) {
        this.retention = retention;
        this.syslog = syslog;
        this.templates = templates;
    }

    @GetMapping("/journal/keeping")
    Page show(Visit visit, @RequestParam @Nullable String set) {
        if (!Retention.keeps(visit.actor())) {
            throw new NotFound("not for " + visit.actor().id());
        }
        var days = retention.days();
        var typed = days.isEmpty() ? "" : String.valueOf(days.getAsInt());
        var said = set == null ? "" : Texts.say("audit.retention.set");
        return Page.ok(templates.groundAuditKeeping(page(visit, typed, "", said)));
    }

    @PostMapping("/journal/keeping")
    Page set(Visit visit, @RequestParam String days) {
        return switch (retention.days(visit.actor(), days)) {
            case Retention.Set.Done _ -> Page.seeOther("/journal/keeping?set=1");
            case Retention.Set.Refused(var finding) ->
                    Page.unprocessable(
                            templates.groundAuditKeeping(page(visit, days, finding.message(), "")));
        };
    }

    private KeepingPage page(Visit visit, String days, String wrong, String said) {
        var state = syslog.state();
        return new KeepingPage(
                visit.shell(),
                days,
                wrong,
                said,
                words(state),
                state.trouble().isEmpty()
                        ? null
                        : Texts.say("audit.syslog.trouble", state.trouble()));
    }

    static String words(Syslog.State state) {
        if (state.to() == null) {
            return Texts.say("audit.syslog.none");
        }
        return state.since() == null
                ? Texts.say("audit.syslog.level", state.to())
                : Texts.say(
                        "audit.syslog.behind",
                        state.to(),
                        state.behind(),
                        MOMENT.format(state.since()));
    }
}
