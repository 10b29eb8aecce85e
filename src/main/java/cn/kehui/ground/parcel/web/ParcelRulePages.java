package cn.kehui.ground.parcel.web;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.parcel.ParcelLimits;
import cn.kehui.ground.parcel.ParcelRule;
import cn.kehui.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is made while one waits, and how long the rest is kept. */
@Controller
@RequestMapping("/exports/rule")
class ParcelRulePages {
    private final ParcelLimits limits;
    private final Templates templates;
    private final Clock clock;

    ParcelRulePages(ParcelLimits limits, Templates templates, Clock clock) {
        this.limits = limits;
        this.templates = templates;
        this.clock = clock;
    }

    /** As typed. */
    record Typed(String sheet, String word, String pdf, String days, String most) {
        List<String> all() {
            return Stream.of(sheet, word, pdf, days, most)
                    .map(one -> one == null ? "" : one)
                    .toList();
        }
    }

    @GetMapping
    Page show(Visit visit, @RequestParam @Nullable String set) {
        var rule = limits.rule();
        var typed =
                Stream.of(
                                rule.sheetRows(),
                                rule.wordRows(),
                                rule.pdfRows(),
                                rule.days(),
                                rule.most())
                        .map(String::valueOf)
                        .toList();
        return Page.ok(page(visit, typed, set == null ? "" : Texts.say("parcel.rule-set"), ""));
    }

    @PostMapping
    Page set(Visit visit, Typed typed) {
        var by = visit.actor();
        var source =
                Texts.say(
                        "parcel.rule-source",
                        by.unit().name(),
                        by.name(),
                        Moments.day(Beijing.today(clock)));
        var rule = ParcelRule.read(typed.all(), source);
        if (rule.isEmpty()) {
            var wrong =
                    Texts.say(
                            "parcel.rule-wrong",
                            Thousands.of(ParcelRule.MOST_ROWS),
                            ParcelRule.MOST_DAYS,
                            ParcelRule.MOST);
            return Page.unprocessable(page(visit, typed.all(), "", wrong));
        }
        limits.set(by, rule.get());
        return Page.seeOther("/exports/rule?set=1");
    }

    private JteModel page(Visit visit, List<String> typed, String said, String wrong) {
        if (!visit.actor().has(Role.SYSTEM_ADMIN)) {
            throw new NotFound("what is made at once is set by the system administrator");
        }
        return templates.groundParcelRule(
                new ParcelRulePage(visit.shell(), typed, limits.rule().source(), said, wrong));
    }
}
