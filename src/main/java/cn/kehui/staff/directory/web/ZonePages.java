package cn.kehui.staff.directory.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.org.Region;
import cn.kehui.jte.Templates;
import cn.kehui.staff.directory.Directory;
import cn.kehui.staff.directory.Zones;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The 功能区, listed and added. */
@Controller
final class ZonePages {
    private final Zones zones;
    private final Templates templates;

    ZonePages(Zones zones, Templates templates) {
        this.zones = zones;
        this.templates = templates;
    }

    @GetMapping("/units/zones")
    Page list(Visit visit, @RequestParam(defaultValue = "") String added) {
        var said =
                zones.all().stream()
                        .map(List::getLast)
                        .filter(zone -> zone.code().equals(added))
                        .map(zone -> Texts.say("zone.added", zone.name(), zone.code()))
                        .collect(Collectors.joining());
        var page =
                new ZonesPage(
                        visit.shell(),
                        Directory.keeps(visit.actor()),
                        rows(),
                        "",
                        "",
                        "",
                        "",
                        said);
        return Page.ok(templates.staffDirectoryZones(page));
    }

    @PostMapping("/units/zones")
    Page add(Visit visit, @RequestParam String parent, @RequestParam String name) {
        return switch (zones.add(visit.actor(), parent.strip(), name.strip())) {
            case Zones.Added.Done(var zone) -> Page.seeOther("/units/zones?added=" + zone.code());
            case Zones.Added.Unfit(var why) ->
                    Page.unprocessable(
                            templates.staffDirectoryZones(page(visit, parent, name, why)));
        };
    }

    private ZonesPage page(Visit visit, String parent, String name, Finding why) {
        return new ZonesPage(
                visit.shell(), true, rows(), parent, name, why.at(), why.message(), "");
    }

    private List<ZonesPage.Row> rows() {
        return zones.all().stream().map(ZonePages::row).toList();
    }

    private static ZonesPage.Row row(List<Region> path) {
        var zone = path.getLast();
        var place =
                path.subList(0, path.size() - 1).stream()
                        .map(Region::name)
                        .collect(Collectors.joining(" "));
        return new ZonesPage.Row(zone.code(), zone.name(), place);
    }
}
