package cn.kehui.launch.about.web;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.launch.about.Part;
import cn.kehui.launch.about.Parts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** About the product: its licence, and those of what it carries. */
@Controller
final class AboutPages {
    private final Templates templates;

    AboutPages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/about")
    Page about() {
        var rows = parts().all().stream().map(AboutPages::row).toList();
        return Page.ok(templates.launchAboutAbout(new AboutPage(rows)));
    }

    @GetMapping("/about/parts/{name}")
    Page part(@PathVariable String name) {
        var part = parts().named(name).orElseThrow(() -> new NotFound("part " + name));
        return Page.ok(
                templates.launchAboutPart(
                        new PartPage(part.title(), licences(part), parts().texts(part))));
    }

    private static AboutPage.Row row(Part part) {
        var href =
                UriComponentsBuilder.fromPath("/about/parts/{name}")
                        .encode()
                        .buildAndExpand(part.name())
                        .toUriString();
        return new AboutPage.Row(part.title(), licences(part), href);
    }

    private static String licences(Part part) {
        return String.join("、", part.licences());
    }

    /** Read when first asked for: most visits never do. */
    private static Parts parts() {
        return Once.PARTS;
    }

    private static final class Once {
        static final Parts PARTS = Parts.read();
    }
}
