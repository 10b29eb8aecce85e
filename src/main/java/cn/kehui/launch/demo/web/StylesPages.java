package cn.kehui.launch.demo.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every piece that pages are made of, and when to use which. Only the demo has it. */
@Controller
@Profile("demo")
final class StylesPages {
    private final Templates templates;

    StylesPages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/styles")
    Page styles(Visit visit) {
        return Page.ok(templates.launchDemoStyles(visit.shell()));
    }
}
