package cn.kehui.staff.directory.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.org.HandOver;
import cn.kehui.ground.org.PostId;
import cn.kehui.ground.org.Posts;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.jte.Templates;
import cn.kehui.staff.directory.Directory;
import cn.kehui.staff.directory.PostDesk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Posts added, and handed over to another. */
@Controller
final class PostPages {
    private final Directory directory;
    private final PostDesk desk;
    private final Posts posts;
    private final UnitPrint print;
    private final Templates templates;
    private final Clock clock;

    PostPages(
            Directory directory,
            PostDesk desk,
            Posts posts,
            UnitPrint print,
            Templates templates,
            Clock clock) {
        this.directory = directory;
        this.desk = desk;
        this.posts = posts;
        this.print = print;
        this.templates = templates;
        this.clock = clock;
    }

    @PostMapping("/units/{id:[0-9a-f-]{36}}/posts")
    Page add(Visit visit, @PathVariable String id, @ModelAttribute PostDesk.NewPost post) {
        var unit = directory.unit(visit.actor(), UnitId.of(id));
        if (post.name().isBlank()) {
            var missing = new UnitPage.Problem("post-name", Texts.say("post.name"));
            return wrong(visit, unit, List.of(missing), UnitPage.Typed.NOTHING);
        }
        desk.add(visit.actor(), unit.id(), post);
        return Page.seeOther("/units/" + id + "?done=changed");
    }

    @PostMapping("/posts/{id}")
    Page change(Visit visit, @PathVariable String id, @ModelAttribute PostDesk.NewPost reach) {
        var post = posts.post(PostId.of(id));
        desk.change(visit.actor(), post.id(), reach);
        return Page.seeOther("/units/" + post.unit() + "?done=changed");
    }

    @PostMapping("/posts/{id}/holders")
    Page handOver(
            Visit visit,
            @PathVariable String id,
            @RequestParam String name,
            @RequestParam String since) {
        var post = posts.post(PostId.of(id));
        var unit = directory.unit(visit.actor(), post.unit());
        var typed = new UnitPage.Typed(id, name, since);
        var day = TypedDay.near(since, Beijing.today(clock));
        var problems = new ArrayList<UnitPage.Problem>();
        if (name.isBlank()) {
            problems.add(new UnitPage.Problem("name-" + id, Texts.say("post.holder")));
        }
        if (day.isEmpty()) {
            problems.add(new UnitPage.Problem("since-" + id, Texts.say("post.since")));
        }
        if (!problems.isEmpty()) {
            return wrong(visit, unit, problems, typed);
        }
        var outcome = desk.handOver(visit.actor(), post.id(), name.strip(), day.orElseThrow());
        return switch (outcome) {
            case HandOver.HandedOver _ -> Page.seeOther("/units/" + unit.id() + "?done=changed");
            case HandOver.TooEarly(var began) -> {
                var early = Texts.say("post.too-early", began);
                yield wrong(
                        visit, unit, List.of(new UnitPage.Problem("since-" + id, early)), typed);
            }
        };
    }

    private Page wrong(
            Visit visit, Unit unit, List<UnitPage.Problem> problems, UnitPage.Typed typed) {
        return Page.unprocessable(
                templates.staffDirectoryUnit(print.page(visit, unit, problems, typed)));
    }
}
